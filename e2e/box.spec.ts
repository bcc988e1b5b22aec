// The box: what a visitor gives is answered in place, shown harmlessly, and kept nowhere.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { watch } from './watch.ts';

const CASE = 'content/cases/xp-stuck-at-zero-2004';
const files = (...names: string[]): string[] => names.map((name) => join(CASE, name));
const PROVEN = files('windowsupdate.log', 'proxycfg.txt', 'ie-proxy.txt');

const give = (page: Page, paths: string[]): Promise<void> => page.locator('[data-part="input"]').setInputFiles(paths);
const paste = (page: Page, text: string): Promise<void> =>
  page.locator('textarea').evaluate((field, value) => {
    const data = new DataTransfer();
    data.setData('text/plain', value);
    const went = field.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
    if (went) Object.assign(field, { value });
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, text);
const run = (page: Page): Promise<void> => page.locator('[data-part="run"]').click();
const answered = (page: Page) => expect(page.locator('[data-answer]')).toBeFocused();

for (const [lang, grade] of [
  ['en', 'Proven'],
  ['ja', '確定'],
] as const) {
  test(`the case of 2004 is proven on the ${lang} page, from files`, async ({ page, baseURL }) => {
    const seen = await watch(page, new URL(baseURL ?? '').origin);
    await page.goto(`${lang}/`);
    await give(page, PROVEN);
    await answered(page);
    await expect(page.locator('.grade').first()).toContainText(grade);
    await expect(page.locator('.answer a')).toHaveAttribute('href', new RegExp(`/${lang}/diagnoses/proxy-winhttp-missing/$`));
    await expect(page.locator('.evidence .file')).toHaveCount(3);
    await expect(page.locator('.stepbar .failed')).toHaveCount(1);
    expect(await page.locator('.fix .command').count()).toBeGreaterThan(1);
    expect(seen).toEqual({ violations: [], errors: [], strangers: [] });
  });

  test(`a case to try is one click away on the ${lang} page`, async ({ page }) => {
    await page.goto(`${lang}/`);
    await page.locator('[data-demo]').first().click();
    await answered(page);
    await expect(page.locator('.files li')).not.toHaveCount(0);
  });
}

test('whoever knows the Windows of the PC sees its steps alone, numbered through, also after the next reading', async ({ page }) => {
  await page.goto('en/');
  await paste(page, 'WARNING: SendRequest failed with hr = 80072ee7. Proxy List used: <old-proxy:8080> Bypass List used : <(null)> Auth Schemes used : <>');
  await run(page);
  await answered(page);
  const shown = page.locator('.fix li:visible');
  const all = await shown.count();
  const choice = page.getByLabel('Which Windows is it?');
  await choice.selectOption({ label: 'Windows 7' });
  await expect(page.locator('.fix li:visible', { hasText: 'proxycfg' })).toHaveCount(0);
  const some = await shown.count();
  expect(some).toBeGreaterThan(0);
  expect(some).toBeLessThan(all);
  await run(page);
  await answered(page);
  await expect(choice).toHaveValue('7');
  await expect(shown).toHaveCount(some);
  await choice.selectOption({ index: 0 });
  await expect(shown).toHaveCount(all);
});

test('a code typed is answered in place, its page first', async ({ page }) => {
  await page.goto('en/');
  await page.locator('textarea').fill('-2147012894');
  await page.keyboard.press('Enter');
  await answered(page);
  await expect(page.locator('.codes a').first()).toHaveAttribute('href', /\/en\/codes\/80072ee2\/$/);
  await expect(page.locator('.others li')).not.toHaveCount(0);
  expect(page.url()).toMatch(/\/en\/$/);
});

test('Ctrl+Enter asks, Enter alone only ends a line of a log', async ({ page }) => {
  await page.goto('en/');
  await page.locator('textarea').fill('2004-11-24\t09:15:04:123\t 848\t604\tMisc\tWARNING: something long enough to be a line of a log');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-part="result"]')).toBeHidden();
  await page.keyboard.press('Control+Enter');
  await answered(page);
});

test('a file dropped anywhere on the box is read; a second one adds to the evidence', async ({ page }) => {
  await page.goto('en/');
  const drop = (name: string) =>
    page.locator('stuck-box').evaluate(
      (box, { file, text }) => {
        const data = new DataTransfer();
        data.items.add(new File([text], file));
        for (const type of ['dragenter', 'dragover', 'drop']) box.dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }));
      },
      { file: name, text: readFileSync(join(CASE, name), 'utf8') },
    );
  await drop('windowsupdate.log');
  await answered(page);
  await expect(page.locator('.grade').first()).not.toContainText('Proven');
  await drop('proxycfg.txt');
  await drop('ie-proxy.txt');
  await expect(page.locator('.grade').first()).toContainText('Proven');
});

for (const [lang, read] of [
  ['en', 'System-damaged.evtx: 6 records read.'],
  ['ja', 'System-damaged.evtx: 6 件のレコードを読み取りました。'],
] as const) {
  test(`an event log file is read on the ${lang} page, and what is broken in it is said`, async ({ page, baseURL }) => {
    const seen = await watch(page, new URL(baseURL ?? '').origin);
    await page.goto(`${lang}/`);
    await give(page, [join('content/cases/event-log-files', 'System-damaged.evtx')]);
    await answered(page);
    await expect(page.locator('.answer a')).toHaveAttribute('href', new RegExp(`/${lang}/diagnoses/service-wuauserv-disabled/$`));
    await expect(page.locator('.evidence')).toContainText('Service Control Manager 7040');
    await expect(page.locator('[data-part="result"]')).toContainText(read);
    await expect(page.locator('[data-part="result"]')).toContainText('5800');
    expect(seen).toEqual({ violations: [], errors: [], strangers: [] });
  });
}

test('nothing given, nothing asked: it says what to give', async ({ page }) => {
  await page.goto('ja/');
  await run(page);
  await expect(page.locator('[data-part="status"]')).toContainText('まだ何も入力されていません');
  await expect(page.locator('textarea')).toBeFocused();
});

test('clear forgets everything', async ({ page }) => {
  await page.goto('en/');
  await give(page, PROVEN);
  await answered(page);
  await page.getByRole('button', { name: 'Clear' }).click();
  await expect(page.locator('[data-part="result"]')).toBeHidden();
  await expect(page.locator('.files li')).toHaveCount(0);
  await expect(page.locator('textarea')).toHaveValue('');
  expect(await page.locator('[data-part="result"]').textContent()).toBe('');
});

// ── hostile input ────────────────────────────────────────────────────────────────────────────────────────────────────
const log = (text: string, lines = 1): string =>
  Array.from(
    { length: lines },
    (_, at) =>
      `2004-11-24\t09:15:${String(at % 60).padStart(2, '0')}:123\t 848\t604\tMisc\tWARNING: SendRequest failed with hr = 80072ee2. Proxy List used: <(null)> Bypass List used : <(null)> Auth Schemes used : <> ${text}`,
  ).join('\n');

const PAYLOADS = [
  '<img src=x onerror="window.__pwn=1">',
  '<script>window.__pwn=1</script>',
  '<svg onload=window.__pwn=1><a xlink:href="javascript:window.__pwn=1">x</a></svg>',
  '"><iframe srcdoc="<script>parent.__pwn=1</script>"></iframe>',
  "javascript:window.__pwn=1//'",
  '</textarea><style>*{display:none}</style><form action=//evil.example><input name=a>',
  '{{constructor.constructor("window.__pwn=1")()}}',
  '<a href="https://evil.example/">click</a> https://evil.example/',
  '<stuck-box data-words="x"></stuck-box><base href=//evil.example>',
];

test('markup in a log is shown as text', async ({ page, baseURL }) => {
  const seen = await watch(page, new URL(baseURL ?? '').origin);
  page.on('dialog', (dialog) => {
    seen.errors.push(dialog.message());
    void dialog.dismiss();
  });
  await page.goto('en/');
  const elements = () => page.evaluate(() => document.querySelectorAll('img, script, iframe, form, base, style, object, embed, stuck-box').length);
  const before = await elements();
  await paste(page, PAYLOADS.map((payload) => log(payload)).join('\n'));
  await run(page);
  await answered(page);
  await expect(page.locator('.quote').first()).toContainText('<img src=x onerror=');
  expect(await elements()).toBe(before);
  expect(await page.locator('a[href*="evil"], a[href^="javascript"]').count()).toBe(0);
  expect(await page.evaluate(() => (window as unknown as { __pwn?: number }).__pwn)).toBeUndefined();
  expect(seen).toEqual({ violations: [], errors: [], strangers: [] });
});

test('markup in the name of a file is shown as text', async ({ page }) => {
  await page.goto('en/');
  await page
    .locator('[data-part="input"]')
    .setInputFiles({ name: '<img src=x onerror=alert(1)>\u202Egol.exe', mimeType: 'text/plain', buffer: Buffer.from(log('x')) });
  await answered(page);
  await expect(page.locator('.files li')).toContainText('<img src=x onerror=alert(1)>‹U+202E›gol.exe');
  await expect(page.locator('.file figcaption')).toContainText('‹U+202E›');
  expect(await page.locator('stuck-box img').count()).toBe(0);
});

test('what reorders, hides or colours is shown as what it is', async ({ page }) => {
  await page.goto('ja/');
  await paste(page, log('\u202Egnp.exe\u200B\u0007 \u001b[31mred\u001b[0m \uFEFFend'));
  await run(page);
  await answered(page);
  const quote = page.locator('.quote').first();
  for (const chip of ['‹U+202E›', '‹U+200B›', '‹U+0007›', '‹ESC × 2›']) await expect(quote.locator('.chip', { hasText: chip })).toHaveCount(1);
  expect(await quote.textContent()).not.toMatch(/[\u202E\u200B\u0007\u001b]/);
});

test('a line of a megabyte is read, shown as a window, and stalls nothing', async ({ page }) => {
  await page.goto('en/');
  const long = `${log('')}${'A'.repeat(1 << 20)}`;
  await paste(page, long);
  await run(page);
  await answered(page);
  const shown = await page.locator('.result').textContent();
  expect(shown?.length ?? 0).toBeLessThan(30_000);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
});

test('a flood of matching lines becomes few elements', async ({ page }) => {
  await page.goto('en/');
  await page.locator('[data-part="input"]').setInputFiles({ name: 'flood.log', mimeType: 'text/plain', buffer: Buffer.from(log('flood', 100_000)) });
  await expect(page.locator('[data-answer]')).toBeFocused({ timeout: 90_000 });
  expect(await page.evaluate(() => document.querySelectorAll('*').length)).toBeLessThan(5000);
});

for (const [name, bytes] of [
  ['an empty file', Buffer.alloc(0)],
  ['one byte', Buffer.from('x')],
  ['zeros', Buffer.alloc(4096)],
  ['noise', Buffer.from(Array.from({ length: 4096 }, (_, at) => (at * 7919) % 256))],
] as const)
  test(`${name} gets an answer in words`, async ({ page }) => {
    await page.goto('ja/');
    await page.locator('[data-part="input"]').setInputFiles({ name: 'x.log', mimeType: 'text/plain', buffer: bytes });
    await answered(page);
    await expect(page.locator('[data-answer]')).toHaveText(/[ぁ-んァ-ン一-龥]{4,}/);
  });

// ── nothing is kept, nothing leaves ──────────────────────────────────────────────────────────────────────────────────
test('nothing of the input is found in address, title, history or any storage', async ({ page, baseURL }) => {
  const seen = await watch(page, new URL(baseURL ?? '').origin);
  const bodies: string[] = [];
  page.on('request', (request) => bodies.push(`${request.url()} ${request.postData() ?? ''}`));
  await page.goto('en/');
  await paste(page, log('canary-7c1f.corp.example'));
  await run(page);
  await answered(page);
  const kept = await page.evaluate(async () => {
    const caches = await Promise.all(
      (await globalThis.caches.keys()).map(async (name) => (await (await globalThis.caches.open(name)).keys()).map(({ url }) => url)),
    );
    const bases = (await indexedDB.databases()).map(({ name }) => name);
    return JSON.stringify([location.href, document.title, document.cookie, { ...localStorage }, { ...sessionStorage }, history.state, caches, bases]);
  });
  expect(kept).not.toContain('canary');
  expect(bodies.join('\n')).not.toContain('canary');
  expect(seen.strangers).toEqual([]);
  await page.reload();
  await expect(page.locator('textarea')).toHaveValue('');
  expect(await page.content()).not.toContain('canary');
});

test('with the network off it answers again, as the page about it says', async ({ page, context }) => {
  await page.goto('en/');
  for (const offline of [false, true]) {
    await context.setOffline(offline);
    await paste(page, log('plug'));
    await run(page);
    await answered(page);
    await page.getByRole('button', { name: 'Clear' }).click();
  }
});

test('inside somebody else’s page the box is off and a link leads out', async ({ page, baseURL }) => {
  const frame = new URL('framing-page', baseURL).href;
  await page.route(frame, (route) =>
    route.fulfill({ contentType: 'text/html', body: `<title>x</title><iframe src="${new URL('en/', baseURL).href}" width="900" height="700"></iframe>` }),
  );
  await page.goto(frame);
  const inner = page.frameLocator('iframe');
  await expect(inner.locator('.framed-note')).toBeVisible();
  await expect(inner.locator('textarea')).toBeHidden();
  await expect(inner.locator('.framed-note a')).toHaveAttribute('target', '_blank');
});

test('a reading can be stopped, and the text stays', async ({ page }) => {
  await page.goto('en/');
  await page.locator('textarea').fill('80072ee2 kept');
  // so big that no machine has read it before the button is pressed; a file of many times the same piece takes no memory
  await page.locator('[data-part="input"]').evaluate(
    (input: HTMLInputElement, text) => {
      const piece = new Blob([text.repeat(Math.ceil((1 << 20) / text.length))]);
      const files = new DataTransfer();
      files.items.add(new File(Array<Blob>(800).fill(piece), 'big.log', { type: 'text/plain' }));
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    `${log('stop')}\n`,
  );
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(page.locator('[data-part="status"]')).toContainText('Stopped');
  await expect(page.locator('textarea')).toHaveValue('80072ee2 kept');
  await expect(page.getByRole('button', { name: 'Stop' })).toBeHidden();
});

test('what is copied is what is shown', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('en/');
  await give(page, PROVEN);
  await answered(page);
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
  const cards = page.locator('.command');
  for (let at = 0; at < (await cards.count()); at++) {
    const code = cards.nth(at).locator('.strip code');
    expect(await code.evaluate((one) => [one.childNodes.length, one.firstChild?.nodeType])).toEqual([1, 3]);
    await cards.nth(at).locator('.copy').click();
    await expect.poll(clipboard).toBe(await code.textContent());
    expect(await clipboard()).not.toMatch(/[\r\n]$/);
    expect(await clipboard()).toMatch(/^[\x20-\x7e]+$/);
  }
  await page.getByRole('button', { name: /Copy as text, English/ }).click();
  await expect.poll(clipboard).toContain('proxy-winhttp-missing');
  const english = await clipboard();
  await page.getByRole('button', { name: /日本語/ }).click();
  await expect.poll(clipboard).not.toBe(english);
  expect(await clipboard()).toContain('proxycfg');
  expect(await clipboard()).not.toContain('SendRequest failed');
});

test('paper shows steps, commands, evidence and the address, and nothing to press', async ({ page }) => {
  await page.goto('en/');
  await give(page, PROVEN);
  await answered(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.printed')).toBeVisible();
  await expect(page.locator('.fix')).toBeVisible();
  await expect(page.locator('.evidence')).toBeVisible();
  for (const gone of ['.box', '.top nav', '.entrances', '.foot', '.result button']) await expect(page.locator(gone).first()).toBeHidden();
});

for (const lang of ['en', 'ja'] as const) {
  test(`a capture beside the log is drawn and said on the ${lang} page`, async ({ page, baseURL }) => {
    const seen = await watch(page, new URL(baseURL ?? '').origin);
    await page.goto(`${lang}/`);
    await give(page, files('windowsupdate.log', 'capture.txt'));
    await answered(page);
    await expect(page.locator('.block.drawing svg')).toBeVisible();
    await expect(page.locator('.block.drawing svg text', { hasText: 'SYN+ACK' }).first()).toBeVisible();
    await expect(page.locator('.block.drawing figcaption')).toContainText('SYN');
    expect([...seen.violations, ...seen.errors, ...seen.strangers]).toEqual([]);
  });

  test(`a PC that works beside one that does not shows what differs on the ${lang} page`, async ({ page }) => {
    await page.goto(`${lang}/`);
    await give(page, files('windowsupdate.log', 'proxycfg.txt'));
    await answered(page);
    await page.locator('[data-part="good"]').setInputFiles({
      name: 'good.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from('Current WinHTTP proxy settings:\n\n    Proxy Server(s) :  proxy.example.com:8080\n    Bypass List     :  <local>\n'),
    });
    const rows = page.locator('.differences tbody tr');
    await expect(rows.filter({ hasText: 'proxy.example.com' })).toHaveCount(1);
    await page.locator('[data-part="good"]').setInputFiles(files('windowsupdate.log', 'proxycfg.txt'));
    await expect(rows).toHaveCount(0);
  });
}
