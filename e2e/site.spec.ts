// The site as a whole: both languages, no dead link, its weight, its search.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { builtPages, onePageOfEachKind, ROOT } from './built.ts';
import { watch } from './watch.ts';
import { noteAsked, weightOf } from './weight.ts';

const pages = builtPages();
const ARTICLE = 14 * 1024;
const BOX = 15 * 1024;

test('every page stands in both languages, and each names the other', () => {
  const paths = new Set(pages.map(({ path }) => path));
  for (const { path, html } of pages) {
    const [lang, ...rest] = path.split('/');
    if (lang !== 'en' && lang !== 'ja') continue;
    const other = [lang === 'en' ? 'ja' : 'en', ...rest].join('/');
    expect(paths, path).toContain(other);
    expect(html, path).toContain(`<html lang="${lang}"`);
    expect(html.match(/hreflang="(?:en|ja|x-default)"/g)?.length ?? 0, path).toBeGreaterThanOrEqual(3);
    expect(html, path).toMatch(/<title>[^<]{3,}<\/title>/);
    expect(html, path).toMatch(/<meta name="description" content="[^"]{8,}"/);
    expect(html, path).toContain('<meta name="referrer" content="no-referrer">');
  }
});

test('every own link leads to a page that exists, and to a place on it', () => {
  const base = `/${process.env['BASE'] ?? ''}/`.replace(/\/{2,}/g, '/');
  const ids = new Map(pages.map(({ path, html }) => [path, new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id))]));
  const dead: string[] = [];
  for (const { path, html } of pages)
    for (const [, href = ''] of html.matchAll(/<a\s[^>]*?href="([^"]*)"/g)) {
      if (/^https?:/.test(href)) continue;
      const [address = '', place] = href.replaceAll('&amp;', '&').split('#');
      const named = decodeURI(address).slice(base.length);
      const own = address === '' ? path : /\.[a-z]{2,4}$/.test(named) ? named : join(named, 'index.html');
      if (address !== '' && !address.startsWith(base)) dead.push(`${path}: ${href} leaves the base`);
      else if (!existsSync(join(ROOT, own))) dead.push(`${path}: ${href}`);
      // answers of a flowchart and codes to look up travel in the fragment: they are no place on the page
      else if (place && !place.includes('=') && !(/\/look-up\/index\.html$/.test(own) && /^[0-9a-f]{8}$/.test(place)) && !ids.get(own)?.has(place))
        dead.push(`${path}: ${href} has no such place`);
    }
  expect([...new Set(dead)]).toEqual([]);
});

/** Bytes on the wire as a host with gzip -9 would send them, but for the icon. */
async function weigh(page: Page, address: string): Promise<{ all: number; scripts: number }> {
  const asked = noteAsked(page);
  await page.goto(address);
  await page.waitForLoadState('networkidle');
  asked.stop();
  const paths = asked.paths().filter((path) => !path.endsWith('icon.svg'));
  return {
    all: weightOf(paths, 'gzip'),
    scripts: weightOf(
      paths.filter((path) => path.endsWith('.js')),
      'gzip',
    ),
  };
}

for (const { path } of pages.filter(({ path }) => /^(?:en|ja)\/articles\/[^/]+\/index\.html$/.test(path)))
  test(`${path} weighs no more than an article may`, async ({ page }) => {
    const { all } = await weigh(page, path.replace('index.html', ''));
    expect(all).toBeLessThanOrEqual(ARTICLE);
  });

test('the box loads little before it is used, and the worker only then', async ({ page }) => {
  const { scripts } = await weigh(page, 'en/');
  expect(scripts).toBeLessThanOrEqual(BOX);
  expect(page.workers()).toHaveLength(0);
  await page.locator('textarea').focus();
  await expect.poll(() => page.workers().length).toBe(1);
});

test('no page breaks the policy, prints an error or asks anybody else', async ({ page, baseURL }) => {
  const seen = await watch(page, new URL(baseURL ?? '').origin);
  for (const address of onePageOfEachKind().filter((one) => !one.startsWith('404'))) {
    await page.goto(address);
    await page.waitForLoadState('networkidle');
  }
  expect(seen).toEqual({ violations: [], errors: [], strangers: [] });
});

test('the language switch leads to the same page', async ({ page }) => {
  await page.goto('en/codes/80072ee2/');
  await page.getByRole('link', { name: '日本語' }).click();
  await expect(page).toHaveURL(/\/ja\/codes\/80072ee2\/$/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
});

test('an unknown address is answered in both languages', async ({ page }) => {
  const response = await page.goto('no/such/page/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('[lang="ja"]').first()).toBeVisible();
  await page.locator('section[lang="ja"] ul a').first().click();
  await expect(page).toHaveURL(/\/ja\/$/);
});

test('the chooser leads to either language and remembers nothing', async ({ page, context }) => {
  await page.goto('');
  await page.locator('a[hreflang="ja"]').click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  await page.goto('');
  await expect(page).toHaveURL(/\/$/);
});

for (const [typed, code] of [
  ['80072ee2', '80072ee2'],
  ['0x80072EE2', '80072ee2'],
  ['-2147012894', '80072ee2'],
  ['2147954402', '80072ee2'],
  ['12002', '80072ee2'],
  ['０ｘ８００７２ＥＥ２', '80072ee2'],
  ['ERROR_WINHTTP_TIMEOUT', '80072ee2'],
  ['winhttp_timeout', '80072ee2'],
] as const)
  test(`searching ${typed} puts its code first, and nothing into the address`, async ({ page }) => {
    await page.goto('ja/search/');
    const before = page.url();
    await page.locator('#wanted').fill(typed);
    await expect(page.locator('.hits a').first()).toHaveAttribute('href', new RegExp(`/ja/codes/${code}/$`));
    expect(page.url()).toBe(before);
    await page.keyboard.press('ArrowDown');
    await expect(page.locator('.hits a').first()).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`/ja/codes/${code}/$`));
  });

test('words are found in the language of the page, grouped, as text', async ({ page, baseURL }) => {
  const seen = await watch(page, new URL(baseURL ?? '').origin);
  await page.goto('ja/search/');
  await page.locator('#wanted').fill('プロキシ');
  await expect(page.locator('.hits h2').filter({ hasText: '記事' })).toBeVisible();
  await page.locator('#wanted').fill('<img src=x onerror=alert(1)>');
  await expect(page.locator('site-search [role="status"]')).not.toBeEmpty();
  expect(await page.locator('site-search img').count()).toBe(0);
  expect(seen.violations).toEqual([]);
  expect(seen.strangers).toEqual([]);
});
