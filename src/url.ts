// The address of an own page: every link of the site is made here, so that it works under any BASE.
import type { Route } from '#engine/report.ts';
import type { Lang } from '#engine/text.ts';

/**
 * The address of a page (`en/about` → `/en/about/`) or of a file (`favicon.svg`), under BASE.
 * A page always ends in a slash; `?…` and `#…` stay as they are.
 */
export function url(path: string): string {
  const base = import.meta.env.BASE_URL.replace(/\/$/, '');
  const at = path.search(/[?#]/);
  const own = (at < 0 ? path : path.slice(0, at)).replace(/^\/{1,9}/, '');
  const rest = at < 0 ? '' : path.slice(at);
  const isFile = /\.[a-z0-9]{1,8}$/i.test(own);
  return `${base}/${own}${own === '' || own.endsWith('/') || isFile ? '' : '/'}${rest}`;
}

/** The address of a page of the site in one language; `['articles']` alone is the index of the articles. */
export function route(lang: Lang, to: Route | readonly [Route[0]]): string {
  const [room, id]: readonly [string, string?] = to;
  return url(id === undefined ? `${lang}/${room}/` : `${lang}/${room}/${id.toLowerCase()}/`);
}
