// What programs read: the data files, the Markdown twins, the pictures of shared links, the list of pages.
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { builtPages, ROOT } from './built.ts';

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const json = (path: string) => JSON.parse(read(path));
const pages = builtPages();
const attribute = (tag: string, name: string): string => new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
const links = (html: string, rel: string): string[] => (html.match(/<link\b[^>]*>/g) ?? []).filter((tag) => attribute(tag, 'rel') === rel);
const property = (html: string, name: string): string =>
  (html.match(/<meta\b[^>]*>/g) ?? []).filter((tag) => attribute(tag, 'property') === name).map((tag) => attribute(tag, 'content'))[0] ?? '';
/** Path of an own address in the build, without the part below which the site lives. */
const base = `/${process.env['BASE'] ?? ''}/`.replace(/\/{2,}/g, '/');
const fileOf = (address: string): string => {
  const path = decodeURIComponent(new URL(address).pathname).slice(base.length);
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
};

test('codes.json holds every code, with pages that exist', () => {
  const { count, codes } = json('codes.json');
  expect(count).toBe(18_099);
  expect(codes).toHaveLength(count);
  const known = codes.find(({ code }: { code: string }) => code === '0x80072EE2');
  expect(known).toMatchObject({ signed: -2147012894, priority: 'A', meaning: { en: expect.any(String), ja: expect.any(String) } });
  expect(known.causes).toContain('proxy-winhttp-missing');
  for (const { pages: own = {} } of codes)
    for (const address of Object.values(own)) expect(existsSync(join(ROOT, fileOf(address as string))), String(address)).toBe(true);
});

test('diagnoses.json holds every cause, with twins that exist', () => {
  const { count, diagnoses } = json('diagnoses.json');
  expect(count).toBe(globSync('en/diagnoses/*/index.html', { cwd: ROOT }).length);
  for (const one of diagnoses) {
    expect(one.fix.length, one.id).toBeGreaterThan(0);
    for (const address of [...Object.values(one.pages), ...Object.values(one.markdown)])
      expect(existsSync(join(ROOT, fileOf(address as string))), String(address)).toBe(true);
  }
});

test('llms.txt names only what is there', () => {
  const text = read('llms.txt');
  const addresses = [...text.matchAll(/\]\((https?:[^)]+)\)/g)].map(([, address = '']) => address);
  expect(addresses.length).toBeGreaterThan(150);
  expect(addresses.filter((address) => !existsSync(join(ROOT, fileOf(address))))).toEqual([]);
});

test('every article and cause names a twin that says its headings, and no other page does', () => {
  let count = 0;
  for (const { path, html } of pages) {
    const twin = links(html, 'alternate').filter((tag) => attribute(tag, 'type') === 'text/markdown');
    expect(twin.length, path).toBe(/^(?:en|ja)\/(?:articles|diagnoses)\/[^/]+\/index\.html$/.test(path) ? 1 : 0);
    const [link] = twin;
    if (!link) continue;
    count++;
    const text = read(fileOf(attribute(link, 'href')));
    const headings = (html.replace(/<nav\b[\s\S]*?<\/nav>/g, '').match(/<h[1-4]\b/g) ?? []).length;
    // a line that begins with # inside a fence is no heading
    const written = text.replace(/^ *(`{3,})text\n[\s\S]*?^ *\1$/gm, '').match(/^#{1,4} /gm) ?? [];
    expect(written.length, path).toBe(headings);
    expect(text, path).not.toMatch(/<\/?(?:div|span|p|svg|button)\b/);
    expect(text.length, path).toBeGreaterThan(1_000);
  }
  expect(count).toBeGreaterThan(150);
});

test('every page with an address names its languages, and a picture that exists', () => {
  for (const { path, html } of pages) {
    // the chooser speaks both languages and is the way to either
    if (path === 'index.html' || links(html, 'canonical').length === 0) continue;
    const languages = links(html, 'alternate').flatMap((tag) =>
      attribute(tag, 'hreflang') ? [[attribute(tag, 'hreflang'), attribute(tag, 'href')] as const] : [],
    );
    expect(languages.map(([lang]) => lang).sort(), path).toEqual(['en', 'ja', 'x-default']);
    for (const [, address] of languages) expect(existsSync(join(ROOT, fileOf(address))), `${path} → ${address}`).toBe(true);
    const picture = readFileSync(join(ROOT, fileOf(property(html, 'og:image'))));
    expect([picture.toString('latin1', 1, 4), picture.readUInt32BE(16), picture.readUInt32BE(20)], path).toEqual(['PNG', 1200, 630]);
    for (const name of ['og:title', 'og:description', 'og:url', 'og:locale', 'og:image:alt']) expect(property(html, name), `${path} ${name}`).not.toBe('');
  }
});

test('the sitemap holds every page that may be found', () => {
  const listed = new Set([...read('sitemap-0.xml').matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => fileOf(address)));
  const wanted = pages.filter(({ html }) => links(html, 'canonical').length > 0).map(({ path }) => path);
  expect(wanted.filter((path) => !listed.has(path))).toEqual([]);
  expect(read('robots.txt')).toContain('sitemap-index.xml');
});
