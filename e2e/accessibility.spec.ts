// Nobody is locked out: axe on every kind of page, the keyboard alone, 320 px, targets, and text that stands out.
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { onePageOfEachKind } from './built.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const LOOKS = [
  { name: 'light', set: { colorScheme: 'light' as const, forcedColors: 'none' as const } },
  { name: 'dark', set: { colorScheme: 'dark' as const, forcedColors: 'none' as const } },
  { name: 'forced colours', set: { colorScheme: 'light' as const, forcedColors: 'active' as const } },
];

/** What axe objects to, in a line each. Contrast is held to 7:1; in forced colours it is the reader's own choice. */
async function objections(page: Page, forced: boolean): Promise<string[]> {
  const rules = { 'color-contrast-enhanced': { enabled: !forced }, 'color-contrast': { enabled: !forced } };
  const { violations } = await new AxeBuilder({ page }).options({ runOnly: { type: 'tag', values: TAGS }, rules }).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`));
}

/** The first case to try, answered on this page. */
async function answer(page: Page): Promise<void> {
  await page.locator('[data-demo]').first().click();
  await expect(page.locator('[data-answer]')).toBeFocused();
}

for (const { name, set } of LOOKS) {
  for (const address of onePageOfEachKind()) {
    test(`axe finds nothing on ${address || 'the chooser'} in ${name}`, async ({ page }) => {
      await page.emulateMedia(set);
      await page.goto(address);
      expect(await objections(page, set.forcedColors === 'active')).toEqual([]);
    });
  }
  for (const lang of ['en', 'ja']) {
    for (const code of ['80244023', 'c1900101', '80072f8f', '8024000b'])
      test(`axe finds nothing on the ${lang} page of ${code} in ${name}`, async ({ page }) => {
        await page.emulateMedia(set);
        await page.goto(`${lang}/codes/${code}/`);
        await page.evaluate(() => {
          for (const fold of document.querySelectorAll('details')) fold.open = true;
        });
        expect(await objections(page, set.forcedColors === 'active')).toEqual([]);
      });
    test(`axe finds nothing on a ${lang} code that was looked up in ${name}`, async ({ page }) => {
      await page.emulateMedia(set);
      await page.goto(`${lang}/codes/look-up/#80249999`);
      await expect(page.locator('.told')).toBeVisible();
      expect(await objections(page, set.forcedColors === 'active')).toEqual([]);
    });
    test(`axe finds nothing on a ${lang} result in ${name}`, async ({ page }) => {
      await page.emulateMedia(set);
      await page.goto(`${lang}/`);
      await answer(page);
      expect(await objections(page, set.forcedColors === 'active')).toEqual([]);
    });
  }
}

test('axe sees what it is asked to see: the test can fail', async ({ page }) => {
  await page.goto('en/');
  await page.evaluate(() => {
    document.documentElement.removeAttribute('lang');
    document.querySelector('h1')?.setAttribute('class', 'faint');
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.faint { color: #757575 !important }');
    document.adoptedStyleSheets = [sheet];
  });
  const found = (await objections(page, false)).join('\n');
  expect(found).toContain('html-has-lang');
  // enough for AA and its large text, not for 7:1
  expect(found).toMatch(/color-contrast/);
});

for (const width of [320, 375, 768])
  for (const address of onePageOfEachKind())
    test(`${address || 'the chooser'} fits ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 640 });
      await page.goto(address);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    });

test('a result fits 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const lang of ['en', 'ja']) {
    await page.goto(`${lang}/`);
    await answer(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  }
});

test('text may be spaced wide without being cut', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 812 });
  await page.goto('en/');
  await answer(page);
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
    );
    document.adoptedStyleSheets = [sheet];
  });
  const cut = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main *')]
      .filter(
        (one) =>
          getComputedStyle(one).overflow !== 'visible' &&
          !one.closest('.unseen, .rail, textarea, pre') &&
          getComputedStyle(one).position !== 'absolute' &&
          one.clientWidth > 2,
      )
      .filter((one) => one.scrollHeight > one.clientHeight + 2 || one.scrollWidth > one.clientWidth + 2)
      .map((one) => one.className),
  );
  expect(cut).toEqual([]);
});

/** Everything the Tab key reaches, in order, with whether its focus can be seen. */
async function walk(page: Page): Promise<{ name: string; seen: boolean; hidden: boolean }[]> {
  const stops: { name: string; seen: boolean; hidden: boolean }[] = [];
  for (let i = 0; i < 120; i++) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const one = document.activeElement;
      if (!(one instanceof HTMLElement) || one === document.body) return undefined;
      const style = getComputedStyle(one.matches('textarea') ? (one.closest('.box') ?? one) : one);
      const { top, left, width, height } = one.getBoundingClientRect();
      const at = document.elementFromPoint(left + width / 2, top + Math.min(height, 20) / 2);
      return {
        name: (one.getAttribute('aria-label') ?? one.textContent ?? '').trim().slice(0, 40) || one.tagName,
        seen: style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2,
        hidden: at !== null && !one.contains(at) && !at.contains(one),
      };
    });
    if (!stop) break;
    stops.push(stop);
  }
  return stops;
}

for (const lang of ['en', 'ja'])
  test(`the keyboard reaches everything on the ${lang} start page, and one sees where it is`, async ({ page }) => {
    await page.goto(`${lang}/`);
    const stops = await walk(page);
    expect(stops.filter(({ seen }) => !seen).map(({ name }) => name)).toEqual([]);
    expect(stops.filter(({ hidden }) => hidden).map(({ name }) => name)).toEqual([]);
    const reachable = await page.evaluate(
      () =>
        [...document.querySelectorAll<HTMLElement>('a[href], button, textarea, summary')].filter(
          (one) => one.checkVisibility() && !one.matches('[tabindex="-1"]'),
        ).length,
    );
    expect(stops).toHaveLength(reachable);
  });

test('a case is diagnosed, read and copied without a mouse', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('en/');
  await page.locator('[data-demo]').first().focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-answer]')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.locator('.answer a').first()).toBeFocused();
  const copy = page.locator('.result .copy').first();
  for (let i = 0; i < 30 && !(await copy.evaluate((one) => one === document.activeElement)); i++) await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(copy).toHaveText('Copied');
  expect(await page.evaluate(() => document.activeElement !== document.body)).toBe(true);
});

test('targets are 24 px or more', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 812 });
  for (const address of ['en/', 'ja/', 'en/search/', 'en/codes/', 'ja/diagnoses/']) {
    await page.goto(address);
    if (address === 'en/') await answer(page);
    const small = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('a[href], button, input, textarea')]
        .filter((one) => one.checkVisibility() && !one.matches('.skip') && !(one.matches('a') && getComputedStyle(one).display === 'inline'))
        .filter((one) => Math.min(one.getBoundingClientRect().width, one.getBoundingClientRect().height) < 24)
        .map((one) => `${one.textContent} ${one.getBoundingClientRect().height}`),
    );
    expect(small, address).toEqual([]);
  }
});

test('nothing moves for those who asked for stillness', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('en/');
  const moving = await page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((one) => getComputedStyle(one).transitionDuration !== '0s' || getComputedStyle(one).animationName !== 'none')
      .map((one) => one.className),
  );
  expect(moving).toEqual([]);
});
