// Flowcharts: every ending is reached by the keyboard alone and by links alone; answers live in the address; nobody is locked out.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { builtPages, ROOT } from './built.ts';

interface Branch {
  readonly id: string;
  readonly to: string | { readonly tree: string };
  readonly eras?: readonly string[];
}
interface Chart {
  readonly start: string;
  readonly nodes: Readonly<Record<string, readonly Branch[]>>;
}
const trees = [...new Set(builtPages().flatMap(({ path }) => /^en\/trees\/([^/]+)\/index\.html$/.exec(path)?.[1] ?? []))];

/** The graph that the page carries. */
function chartOf(tree: string): Chart {
  const html = readFileSync(join(ROOT, 'en/trees', tree, 'index.html'), 'utf8');
  const json = /<script type="application\/json">([^<]+)<\/script>/.exec(html)?.[1];
  if (!json) throw new Error(`${tree} carries no graph`);
  return (JSON.parse(json) as { chart: Chart }).chart;
}
const ends = ({ to }: Branch): boolean => to === 'end' || typeof to === 'object';

/** For every ending, the shortest way there that no choice of Windows rules out, as `node.answer`. */
function waysTo(chart: Chart): readonly (readonly string[])[] {
  const seen = new Set<string>();
  const leaves = new Map<string, readonly string[]>();
  const queue: { node: string; way: readonly string[]; eras: readonly string[] | undefined }[] = [{ node: chart.start, way: [], eras: undefined }];
  for (const { node, way, eras } of queue)
    for (const branch of chart.nodes[node] ?? []) {
      const left = branch.eras && eras ? eras.filter((era) => branch.eras?.includes(era)) : (branch.eras ?? eras);
      if (left?.length === 0) continue;
      const name = `${node}.${branch.id}`;
      if (ends(branch)) {
        if (!leaves.has(name)) leaves.set(name, [...way, name]);
      } else if (!seen.has(`${branch.to} ${left?.join()}`)) {
        seen.add(`${branch.to} ${left?.join()}`);
        queue.push({ node: branch.to as string, way: [...way, name], eras: left });
      }
    }
  const all = Object.entries(chart.nodes).flatMap(([node, branches]) => branches.filter(ends).map(({ id }) => `${node}.${id}`));
  expect(
    all.filter((name) => !leaves.has(name)),
    'endings that no Windows reaches',
  ).toEqual([]);
  return [...leaves.values()];
}

/** Presses Tab until the answer has the focus, then Enter. The number of stops is counted first, so that only keys are sent. */
async function answerByKey(page: Page, name: string): Promise<void> {
  const [node, answer] = name.split('.');
  const stops = await page.evaluate(
    ([question, id]) => {
      const target = document.querySelector(`[data-question="${question}"] [data-answer="${id}"] a`);
      const all = [...document.querySelectorAll<HTMLElement>('a[href], button, textarea, pre[tabindex="0"], [tabindex="0"]')].filter(
        (one) => one.checkVisibility() && !one.matches('[disabled]'),
      );
      const after = all.filter(
        (one) =>
          document.activeElement !== document.body &&
          document.activeElement &&
          (document.activeElement.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
      );
      return (document.activeElement === document.body ? all : after).indexOf(target as HTMLElement) + 1;
    },
    [node, answer],
  );
  if (stops < 1) throw new Error(`${name} cannot be reached by Tab`);
  for (let i = 0; i < stops; i++) await page.keyboard.press('Tab');
  await expect(page.locator(`[data-question="${node}"] [data-answer="${answer}"] a`)).toBeFocused();
  await page.keyboard.press('Enter');
}

const current = (page: Page) => page.locator('.sheet > [data-state="current"]');

test('there are flowcharts', () => {
  expect(trees.length).toBeGreaterThan(1);
});

for (const tree of trees)
  test(`${tree}: every ending is reached by the keyboard alone, and the focus is never lost`, async ({ page }) => {
    test.setTimeout(180_000);
    const ways = waysTo(chartOf(tree));
    for (const [index, way] of ways.entries()) {
      await page.goto(`${index % 2 === 0 ? 'en' : 'ja'}/trees/${tree}/`);
      await page.evaluate(() => history.replaceState(null, '', location.pathname));
      for (const [step, name] of way.entries()) {
        await answerByKey(page, name);
        const here = step < way.length - 1 ? (way[step + 1]?.split('.')[0] ?? '') : name;
        await expect(page.locator(`.sheet > [data-state="current"]`)).toHaveAttribute('id', here);
        await expect(current(page).locator('h2')).toBeFocused();
      }
      expect(await page.locator('.sheet > [data-state="answered"]').count()).toBe(way.length);
      await page.goto('about:blank');
    }
  });

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  for (const tree of trees)
    test(`${tree}: every answer leads on by its link, one section at a time`, async ({ page }) => {
      test.setTimeout(120_000);
      const chart = chartOf(tree);
      await page.goto(`ja/trees/${tree}/`);
      await expect(page.locator('.sheet > section:visible')).toHaveCount(1);
      await expect(page.locator('.sheet > section:visible')).toHaveAttribute('id', chart.start);
      for (const [node, branches] of Object.entries(chart.nodes))
        for (const branch of branches) {
          await page.goto(`ja/trees/${tree}/#${node}`);
          await page.locator(`[data-question="${node}"] [data-answer="${branch.id}"] a`).click();
          const place = ends(branch) ? `${node}.${branch.id}` : (branch.to as string);
          await expect(page.locator('.sheet > section:visible')).toHaveAttribute('id', place);
        }
    });

  for (const lang of ['en', 'ja'])
    test(`the ${lang} chooser leads to every flowchart, in words, dialogs and codes`, async ({ page }) => {
      await page.goto(`${lang}/trees/`);
      const links = await page.locator('.chooser h2 a').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
      expect(links.map((href) => href.split('/').at(-2)).sort()).toEqual(trees.filter((tree) => tree !== 'opening').sort());
      for (const [words, tree] of [
        ['80072EE2', 'timeout'],
        ['8024402C', 'cannot-connect'],
        ['80070643', 'install-fails'],
        ['C1900101', 'feature-update'],
        [lang === 'ja' ? '最新の状態です' : "You're up to date", 'nothing-offered'],
        [lang === 'ja' ? '変更を元に戻しています' : 'Reverting changes', 'install-fails'],
        [lang === 'ja' ? 'サポートされていないハードウェア' : 'Unsupported hardware', 'nothing-offered'],
        ['0%', 'stuck-at-zero'],
      ] as const)
        expect(
          await page
            .locator('.chooser > li', { hasText: words })
            .locator('h2 a')
            .evaluateAll((all) => all.map((link) => link.getAttribute('href'))),
          words,
        ).toContainEqual(expect.stringMatching(new RegExp(`/trees/${tree}/$`)));
      await page.locator('.chooser h2 a').first().click();
      await expect(page.locator('.sheet > section:visible')).toHaveCount(1);
    });

  test('an ending leads to its cause or to another flowchart', async ({ page }) => {
    await page.goto('en/trees/timeout/#proxy-reach.dead');
    await page.locator('.led a:visible').first().click();
    await expect(page.locator('h1')).toBeVisible();
    expect(page.url()).toContain('/en/diagnoses/proxy-winhttp-stale/');
    await page.goto('en/trees/stuck-at-zero/#zero-code.timed-out');
    await page.locator('.jumps a:visible').click();
    // another page comes: until its style is there, all its sections are
    await expect(page.locator('.sheet > section:visible')).toHaveCount(1);
    await expect(page.locator('.sheet > section:visible')).toHaveAttribute('id', 'access');
  });
});

const SEED = 'a=os.xp/source.past/managed.no/~access.none/~browser.yes';

test('answers come from the address, marked by who gave them; one changed leaves the others', async ({ page }) => {
  await page.goto(`en/trees/timeout/#${SEED}`);
  await expect(current(page)).toHaveAttribute('id', 'browser.yes');
  await expect(page.locator('[data-question="access"] .by-log:visible')).toHaveCount(1);
  await expect(page.locator('[data-question="os"] .by-you:visible')).toHaveCount(1);
  await page.locator('[data-question="access"] .change').click();
  await expect(current(page)).toHaveAttribute('id', 'access');
  await expect(page.locator('[data-question="access"] [aria-current="true"] .said')).toHaveText('None: direct access');
  await page.locator('[data-question="access"] [data-answer="named"] a').click();
  await expect(current(page)).toHaveAttribute('id', 'proxy-reach');
  await expect(page).toHaveURL(/#a=os\.xp\/source\.past\/managed\.no\/access\.named\/~browser\.yes$/);
  await page.locator('[data-question="access"] .change').click();
  await page.locator('[data-question="access"] [data-answer="none"] a').click();
  await expect(current(page)).toHaveAttribute('id', 'browser.yes');
});

test('Back keeps the answers; the browser’s own Back undoes a step; a reload and a link bring all back', async ({ page }) => {
  await page.goto(`en/trees/timeout/#${SEED}`);
  await page.getByRole('button', { name: 'Back' }).click();
  await expect(current(page)).toHaveAttribute('id', 'browser');
  await page.getByRole('button', { name: 'Back' }).click();
  await expect(current(page)).toHaveAttribute('id', 'access');
  await expect(page).toHaveURL(/~browser\.yes&at=access$/);
  await page.reload();
  await expect(current(page)).toHaveAttribute('id', 'access');
  await page.goBack();
  await expect(current(page)).toHaveAttribute('id', 'browser');
  await page.getByRole('button', { name: 'Start again' }).click();
  await expect(current(page)).toHaveAttribute('id', 'os');
  expect(new URL(page.url()).hash).toBe('');
  await expect(page.getByRole('button', { name: 'Back' })).toBeDisabled();
  await page.goBack();
  await expect(current(page)).toHaveAttribute('id', 'browser');
});

test('what does not exist in a link is left out, with a notice', async ({ page }) => {
  await page.goto('ja/trees/timeout/#a=os.xp/source.gone/nowhere.x/<b>.y');
  await expect(current(page)).toHaveAttribute('id', 'source');
  await expect(page.locator('[data-part="dropped"]')).toBeVisible();
  await page.locator('[data-question="source"] [data-answer="own"] a').click();
  await expect(page.locator('[data-part="dropped"]')).toBeHidden();
});

test('a place of the page that is no question leaves the answers alone', async ({ page }) => {
  await page.goto(`en/trees/timeout/#${SEED}`);
  await page.locator('.skip').focus();
  await page.keyboard.press('Enter');
  await expect(current(page)).toHaveAttribute('id', 'browser.yes');
  await expect(page.locator('[data-part="dropped"]')).toBeHidden();
});

test('chart and list mark the way, and open a question', async ({ page }) => {
  await page.goto(`en/trees/timeout/#${SEED}`);
  await expect(page.locator('.flow .arrow.on')).toHaveCount(1);
  await expect(page.locator('.flow [data-tree-box="browser"]')).toHaveClass(/\bon\b/);
  await expect(page.locator('.flow [data-tree-edge="browser.yes"]')).toHaveAttribute('aria-current', 'step');
  await page.locator('.flow a[data-tree-node="proxy-says"]').click();
  await expect(current(page)).toHaveAttribute('id', 'proxy-says');
  await expect(page).toHaveURL(/&from=proxy-says$/);
  await page.setViewportSize({ width: 375, height: 812 });
  await page.locator('.outline a[data-tree-node="access"]').click();
  await expect(current(page)).toHaveAttribute('id', 'access');
  await expect(page).toHaveURL(/~browser\.yes&at=access$/);
});

test('the release leaves out what is for another Windows', async ({ page }) => {
  await page.goto('en/trees/timeout/#a=os.xp/source.own/managed.yes');
  await expect(page.locator('[data-question="access"] .how h4:visible')).toHaveText(['Windows XP, Windows Server 2003']);
  await page.goto('en/trees/timeout/#a=os.10/managed.yes');
  await expect(page.locator('[data-question="access"] .how h4:visible')).toHaveText(['Windows 10, Windows 11']);
  await page.goto('en/trees/timeout/#a=os.xp/source.own/managed.yes/access.automatic');
  await expect(page.locator('[data-question="auto"] [data-answer="service"]')).toBeHidden();
});

test('an ending names what the log rules out as ruled out', async ({ page }) => {
  await page.goto(`en/trees/timeout/#${SEED}&x=reset-script-wiped-proxy`);
  await expect(page.locator('[data-cause="reset-script-wiped-proxy"] .ruled')).toBeVisible();
  await expect(page.locator('[data-cause="proxy-winhttp-missing"] .ruled')).toBeHidden();
});

test('the next flowchart takes over the answers', async ({ page }) => {
  await page.goto('en/trees/cannot-connect/#a=os.7/sha2.both/managed.no/connect-code.efd/refused.proxy&x=egress-blocked');
  await page.locator('.jumps a:visible').click();
  await expect(current(page)).toHaveAttribute('id', 'proxy-reach');
  await expect(page).toHaveURL(/trees\/timeout\/#a=.*refused\.proxy\/access\.named&x=egress-blocked$/);
});

test('the link is copied, the way printed', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`en/trees/timeout/#${SEED}`);
  await page.locator('[data-do="link"]').click();
  await expect(page.locator('[data-do="link"]')).toHaveText('Copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.sheet > section:visible')).toHaveCount(6);
  await expect(page.locator('.whole, .tools-row, .paste, .change').filter({ visible: true })).toHaveCount(0);
});

test('nothing goes wrong, and nothing is refused by the policy, on the way to an ending', async ({ page }) => {
  const wrong: string[] = [];
  page.on('console', (message) => wrong.push(message.text()));
  page.on('pageerror', (error) => wrong.push(error.message));
  await page.goto('en/trees/timeout/');
  for (const name of ['os.xp', 'source.past', 'managed.no', 'access.none', 'browser.yes']) {
    const [node, answer] = name.split('.');
    await page.locator(`[data-question="${node}"] [data-answer="${answer}"] a`).click();
  }
  await expect(current(page)).toHaveAttribute('id', 'browser.yes');
  expect(wrong).toEqual([]);
});

// ── the drawing ──
for (const lang of ['en', 'ja'])
  for (const tree of trees)
    test(`${lang} ${tree}: no line of the chart runs through a box, no text out of its frame`, async ({ page }) => {
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.goto(`${lang}/trees/${tree}/`);
      const faults = await page.evaluate(() => {
        const chart = document.querySelector<SVGSVGElement>('.flow');
        if (!chart) return ['no chart'];
        const found: string[] = [];
        const frames = [...chart.querySelectorAll<SVGRectElement>('.frame')].map((frame) => frame.getBBox());
        for (const way of chart.querySelectorAll<SVGPathElement>('.way')) {
          const points = [...(way.getAttribute('d') ?? '').matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }));
          points.slice(1).forEach((to, index) => {
            const from = points[index];
            if (!from) return;
            if (Math.abs(from.x - to.x) > 0.6 && Math.abs(from.y - to.y) > 0.6) found.push(`a slanted line at ${to.x} ${to.y}`);
            const inside = frames.filter(
              (box) =>
                Math.max(from.x, to.x) > box.x + 1 &&
                Math.min(from.x, to.x) < box.x + box.width - 1 &&
                Math.max(from.y, to.y) > box.y + 1 &&
                Math.min(from.y, to.y) < box.y + box.height - 1,
            );
            for (const box of inside) found.push(`a line through the box at ${box.x} ${box.y}`);
          });
        }
        for (const box of chart.querySelectorAll('.box')) {
          const frame = box.querySelector<SVGRectElement>('.frame')?.getBBox();
          for (const text of box.querySelectorAll('text')) {
            const { x, y, width, height } = text.getBBox();
            if (frame && (x < frame.x || y < frame.y || x + width > frame.x + frame.width - 4 || y + height > frame.y + frame.height))
              found.push(`out of its frame: ${text.textContent}`);
          }
        }
        for (const label of chart.querySelectorAll('.label')) {
          const paper = label.querySelector('rect')?.getBBox();
          for (const text of label.querySelectorAll('text'))
            if (paper && text.getBBox().width > paper.width) found.push(`wider than its paper: ${text.textContent}`);
          if (
            paper &&
            frames.some((box) => paper.x < box.x + box.width && paper.x + paper.width > box.x && paper.y < box.y + box.height && paper.y + paper.height > box.y)
          )
            found.push(`over a box: ${label.textContent}`);
        }
        if (chart.getBoundingClientRect().width > (chart.parentElement?.clientWidth ?? 0)) found.push('wider than the page');
        return found;
      });
      expect(faults).toEqual([]);
    });

// ── for everybody ──
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const LOOKS = [
  { name: 'light', set: { colorScheme: 'light' as const, forcedColors: 'none' as const } },
  { name: 'dark', set: { colorScheme: 'dark' as const, forcedColors: 'none' as const } },
  { name: 'forced colours', set: { colorScheme: 'light' as const, forcedColors: 'active' as const } },
];
const PLACES = ['', '#a=os.xp/source.own/managed.yes', `#${SEED}&x=reset-script-wiped-proxy`, `#${SEED}&at=access`, '#size.tls'];
/** One flowchart everywhere; the others, which are drawn by the same hand, at their first question and at their last ending. */
function placesOf(tree: string): readonly (readonly [place: string, width: number])[] {
  if (tree === 'timeout') return PLACES.flatMap((place) => (place === '' ? [1280, 375] : [1280]).map((width) => [place, width] as const));
  return [
    ['', 1280],
    [`#a=${waysTo(chartOf(tree)).at(-1)?.join('/') ?? ''}`, 375],
  ];
}

for (const { name, set } of LOOKS)
  for (const lang of ['en', 'ja'])
    for (const tree of trees)
      test(`axe finds nothing on the ${lang} flowchart ${tree} in ${name}, wherever it stands`, async ({ page }) => {
        test.setTimeout(90_000);
        await page.emulateMedia(set);
        for (const [place, width] of placesOf(tree)) {
          await page.setViewportSize({ width, height: 800 });
          await page.goto('about:blank');
          await page.goto(`${lang}/trees/${tree}/${place}`);
          const forced = set.forcedColors === 'active';
          const rules = { 'color-contrast-enhanced': { enabled: !forced }, 'color-contrast': { enabled: !forced } };
          const { violations } = await new AxeBuilder({ page }).options({ runOnly: { type: 'tag', values: TAGS }, rules }).analyze();
          expect(violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${place} ${id}: ${target.join(' ')}`))).toEqual([]);
        }
      });

for (const tree of trees)
  test(`${tree} fits 320 px, and its targets are large enough`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    for (const lang of ['en', 'ja']) {
      await page.goto(`${lang}/trees/${tree}/`);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      const small = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('decision-tree a[href], decision-tree button')]
          .filter((one) => one.checkVisibility() && getComputedStyle(one).display !== 'inline')
          .filter((one) => Math.min(one.getBoundingClientRect().width, one.getBoundingClientRect().height) < 24)
          .map((one) => one.textContent),
      );
      expect(small).toEqual([]);
    }
  });
