// The built site as files: every page, and one address of each kind of page.
import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const ROOT = resolve(process.env['OUT'] ?? 'dist');

export interface BuiltPage {
  /** path below the root: `en/articles/bits-2-0/index.html` */
  readonly path: string;
  readonly html: string;
}

export const builtPages = (): readonly BuiltPage[] =>
  globSync('**/*.html', { cwd: ROOT })
    .sort()
    .map((path) => ({ path, html: readFileSync(join(ROOT, path), 'utf8') }));

export const builtScripts = (): readonly { readonly path: string; readonly text: string }[] =>
  globSync('**/*.js', { cwd: ROOT })
    .sort()
    .map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));

/** The address of a page file, relative to the base: `en/codes/80072ee2/`. */
const addressOf = (path: string): string => path.replace(/(?:^|(?<=\/))index\.html$/, '');

/** One address of each kind, in each language: chooser, 404, home, index and first page of each room. */
export function onePageOfEachKind(): readonly string[] {
  const kinds = new Map<string, string>();
  for (const path of globSync('**/*.html', { cwd: ROOT }).sort()) {
    const [lang = '', room = '', ...rest] = path.split('/');
    const below = rest.length > 2 ? `${rest[0]}/*` : rest.length > 1 ? '*' : 'index';
    const kind = rest.length === 0 ? path : `${lang}/${room}/${below}`;
    if (!kinds.has(kind)) kinds.set(kind, addressOf(path));
  }
  return [...kinds.values()];
}
