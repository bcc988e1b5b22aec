// Codes: any 32 bits get an answer, for a few kilobytes, and nothing typed leaves the page.
import { expect, test } from '@playwright/test';
import { noteAsked, weightOf } from './weight.ts';

/** Most bytes on the wire for the first answer to a typed code, beyond the page. */
const BUDGET = 25_000;

test.describe('looking up a code', () => {
  for (const [typed, code, says] of [
    ['0x80070001', '0x80070001', 'ERROR_INVALID_FUNCTION'],
    ['-2147012894', '0x80072EE2', 'ERROR_WINHTTP_TIMEOUT'],
    ['wsaestale', '0x80072756', 'WSAESTALE'],
    ['0x8007002', '0x80070002', 'ERROR_FILE_NOT_FOUND'],
    ['80249999', '0x80249999', 'No public header holds this code.'],
    ['0xE1234567', '0xE1234567', 'Bit 29 is set'],
  ] as const)
    test(`${typed} is answered for less than 25 kB`, async ({ page }) => {
      await page.goto('en/codes/look-up/');
      await page.waitForLoadState('networkidle');
      const asked = noteAsked(page);
      await page.locator('code-look-up input').fill(typed);
      await expect(page.locator('.told h2').first()).toHaveText(code);
      await expect(page.locator('.told').first()).toContainText(says);
      expect(asked.paths()).not.toEqual([]);
      expect(weightOf(asked.paths(), 'br')).toBeLessThanOrEqual(BUDGET);
      expect(new URL(page.url()).search + new URL(page.url()).hash).toBe('');
    });

  test('a link names a code, and the codes beside it are links', async ({ page }) => {
    await page.goto('ja/codes/look-up/#80070001');
    await expect(page.locator('.told h2')).toHaveText('0x80070001');
    await expect(page.locator('.told')).toContainText('HRESULT です。');
    await page.goto('en/codes/look-up/#80249999');
    await expect(page.locator('.told h2')).toHaveText('0x80249999');
    expect(await page.locator('.told li a').count()).toBeGreaterThan(1);
  });

  test('what is no code is said to be none', async ({ page }) => {
    await page.goto('en/codes/look-up/');
    await page.locator('code-look-up input').fill('my printer');
    await expect(page.locator('code-look-up [role=status]')).toContainText('neither a code nor a name');
    await expect(page.locator('.told')).toHaveCount(0);
  });

  test('without the tables the digits are explained all the same, and nothing is claimed about what exists', async ({ page }) => {
    await page.goto('en/codes/look-up/');
    await page.waitForLoadState('networkidle');
    await page.route('**/_astro/**', (route) => route.abort());
    await page.locator('code-look-up input').fill('0x80072EE2');
    await expect(page.locator('.told')).toContainText('Win32 error 12002');
    await expect(page.locator('.told')).not.toContainText('No public header');
    await expect(page.locator('code-look-up [role=status]')).toContainText('could not be loaded');
  });

  test('the address of a code without a page leads to it', async ({ page }) => {
    const reply = await page.goto('en/codes/80070001/');
    expect(reply?.status()).toBe(404);
    await page.locator('lost-code a').first().click();
    await expect(page.locator('.told h2')).toHaveText('0x80070001');
  });
});

test.describe('the search page', () => {
  test('asks for nothing before its field has the focus, and a code costs less than 25 kB beside the word index', async ({ page }) => {
    await page.goto('en/search/');
    await page.waitForLoadState('networkidle');
    const loaded = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname));
    expect(loaded.filter((path) => /pagefind|\.json$/.test(path))).toEqual([]);
    const asked = noteAsked(page);
    await page.locator('site-search input').fill('0x80072ee2');
    await expect(page.locator('site-search .hits a').first()).toHaveAttribute('href', /\/codes\/80072ee2\/$/);
    // the words' turn comes after the code's
    await expect.poll(() => asked.paths().some((path) => path.includes('pagefind'))).toBe(true);
    const codes = asked.paths().filter((path) => !path.includes('pagefind'));
    expect(codes).not.toEqual([]);
    expect(weightOf(codes, 'br')).toBeLessThanOrEqual(BUDGET);
  });

  test('leads to the look-up for a code that has no page', async ({ page }) => {
    await page.goto('en/search/');
    await page.locator('site-search input').fill('0x80070001');
    await page.locator('site-search .hits a').first().click();
    await expect(page.locator('.told h2')).toHaveText('0x80070001');
  });

  for (const lang of ['en', 'ja'])
    test(`no page of the ${lang} site loads the word index by itself`, async ({ page }) => {
      for (const address of ['', 'codes/', 'codes/80072ee2/', 'diagnoses/', 'search/']) {
        const asked = noteAsked(page);
        await page.goto(`${lang}/${address}`);
        await page.waitForLoadState('networkidle');
        expect(asked.paths().filter((path) => path.includes('pagefind'))).toEqual([]);
      }
    });
});
