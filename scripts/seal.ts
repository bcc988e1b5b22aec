// The last step of a build: writes the Content-Security-Policy into every page, or stops where a page would break it.
import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const INLINE = /<(script|style)\b([^>]*)>([\s\S]*?)<\/\1>/gi;
/** Data blocks never run: they need no hash. */
const DATA = /\btype="?(?!module|text\/javascript)[^"\s>]+/i;

/** The one policy of the site, with the hashes of this page's own inline scripts and styles. */
export function policy(html: string): string {
  const hashes = { script: new Set<string>(), style: new Set<string>() };
  for (const [, tag = '', attributes = '', body = ''] of html.matchAll(INLINE)) {
    const kind = tag.toLowerCase() === 'script' ? 'script' : 'style';
    if (!/\bsrc=/i.test(attributes) && body !== '' && !(kind === 'script' && DATA.test(attributes))) hashes[kind].add(hash(body));
  }
  return [
    "default-src 'none'",
    "base-uri 'none'",
    "object-src 'none'",
    "form-action 'none'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self' blob:",
    ["script-src 'self' 'wasm-unsafe-eval'", ...hashes.script].join(' '),
    ["style-src 'self'", ...hashes.style].join(' '),
    "require-trusted-types-for 'script'",
    'trusted-types stuckatzero',
  ].join('; ');
}

/** The page with its policy right after `<meta charset>`; throws where the policy would silently switch something off. */
export function sealPage(html: string, name: string): string {
  const markup = html.replace(INLINE, '').replace(/<!--[\s\S]*?-->/g, '');
  const bare = markup.replace(/=\s*("[^"]*"|'[^']*')/g, '=""');
  const blocked = /\b(?:href|src|action)\s*=\s*["']?\s*javascript:/i.exec(markup) ?? /<[a-z][^>]*?\s(style|on[a-z]+)\s*=/i.exec(bare);
  if (blocked) throw new Error(`${name}: the policy would block ${blocked[0].slice(0, 120)}`);
  if (/http-equiv\s*=\s*["']?content-security-policy/i.test(markup)) throw new Error(`${name}: has a policy already`);
  const at = html.search(/<meta charset/i);
  const end = html.indexOf('>', at) + 1;
  if (at < 0 || /<(script|style|link)\b/i.test(html.slice(0, at))) throw new Error(`${name}: <meta charset> must come first in <head>`);
  return `${html.slice(0, end)}<meta http-equiv="Content-Security-Policy" content="${policy(html)}">${html.slice(end)}`;
}

export const seal = (): AstroIntegration => ({
  name: 'seal',
  hooks: {
    'astro:build:done': ({ dir }) => {
      const root = fileURLToPath(dir);
      for (const page of globSync('**/*.html', { cwd: root })) writeFileSync(root + page, sealPage(readFileSync(root + page, 'utf8'), page));
    },
  },
});
