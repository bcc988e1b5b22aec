// Every page but the result is complete without JavaScript.
import { expect, type Page, test } from '@playwright/test';
import { onePageOfEachKind } from './built.ts';

/** The lines a reader sees, without controls that a script serves. */
async function lines(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const shown = document.querySelector<HTMLElement>('main');
    for (const one of document.querySelectorAll('main button, main .with-script, main .needs-script, main .status, main [role="status"]')) one.remove();
    return (shown?.innerText ?? '')
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean);
  });
}

for (const address of onePageOfEachKind())
  test(`${address || 'the chooser'} says all it has to say without a script`, async ({ page, browser, baseURL }) => {
    await page.goto(address);
    await page.waitForLoadState('networkidle');
    const withScript = await lines(page);
    const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }), viewport: page.viewportSize() });
    const still = await context.newPage();
    await still.goto(address);
    // with scripts off the page can still be asked from outside
    const without = new Set(await lines(still));
    await context.close();
    expect(withScript.length).toBeGreaterThan(0);
    expect(withScript.filter((line) => !without.has(line))).toEqual([]);
  });

test('without a script the box says so and shows the way to the codes, and nothing can be sent', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
  const page = await context.newPage();
  for (const lang of ['en', 'ja']) {
    await page.goto(`${lang}/`);
    await expect(page.locator('stuck-box .needs-script a')).toBeVisible();
    await expect(page.locator('[data-part="run"]')).toBeHidden();
    await page.locator('textarea').fill('80072ee2 secret.corp.example');
    await page.keyboard.press('Enter');
    expect(page.url()).toMatch(new RegExp(`/${lang}/$`));
    expect(await page.locator('form').count()).toBe(0);
    expect(await page.locator('textarea').getAttribute('name')).toBeNull();
    await page.locator('stuck-box .needs-script a').click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('a[href$="/codes/80072ee2/"]')).toBeVisible();
  }
  await context.close();
});

test('without a script an index of codes and lists stand in place of the search', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
  const page = await context.newPage();
  await page.goto('ja/search/');
  await expect(page.locator('site-search .needs-script')).toBeVisible();
  await expect(page.locator('site-search .lists .rows a')).toHaveCount(4);
  expect(await page.locator('site-search .prefixes a').count()).toBeGreaterThan(10);
  await expect(page.locator('site-search input')).toBeDisabled();
  await page.locator('site-search .prefixes a', { hasText: '0x8024' }).click();
  await expect(page.locator('#x8024 a').first()).toBeInViewport();
  await context.close();
});
