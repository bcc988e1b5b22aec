// What a page asks for, and what that weighs: the bytes are those of the built site, so nothing waits for the browser to hand them over.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { ROOT } from './built.ts';

const BASE = `/${process.env['BASE'] ?? ''}/`.replace(/\/{2,}/g, '/');

const WIRE = {
  br: (bytes: Uint8Array): Uint8Array => brotliCompressSync(bytes),
  gzip: (bytes: Uint8Array): Uint8Array => gzipSync(bytes, { level: 9 }),
};

/** The paths below the base that the page got an answer for, from the call on until `stop`; call before the navigation to include it. */
export function noteAsked(page: Page): { readonly paths: () => readonly string[]; readonly stop: () => void } {
  const asked: string[] = [];
  const note = (response: { ok(): boolean; url(): string }): void => {
    const { pathname, protocol } = new URL(response.url());
    if (response.ok() && protocol.startsWith('http')) asked.push(decodeURI(pathname).slice(BASE.length));
  };
  page.on('response', note);
  return { paths: () => asked, stop: () => page.off('response', note) };
}

/** Bytes that the files behind these paths take on the wire of a host with this compression. */
export function weightOf(paths: readonly string[], compression: keyof typeof WIRE): number {
  return paths.map((path) => WIRE[compression](readFileSync(join(ROOT, path.replace(/(^|\/)$/, '$1index.html')))).length).reduce((sum, one) => sum + one, 0);
}
