// Files of every kind together: one verdict, one drawing, one order of time; archives like what is in them; a huge capture can be watched and stopped.
import { expect, type Page, test } from '@playwright/test';
import { pcapng, transferEvents, unanswered, zip } from '../scripts/pack.ts';

const HOST = 'download.windowsupdate.com';
const START = Date.UTC(2012, 5, 4, 0, 15, 0);
const AHEAD = 9 * 3_600_000;
const MOMENTS = [0, 7, 31].map((minutes) => START + minutes * 60_000);

const stamp = (ms: number): string => new Date(ms + AHEAD).toISOString().slice(0, 23).replace('T', '\t').replace('.', ':');
const LOG = MOMENTS.map(
  (ms) => `${stamp(ms + 21_000)}\t 848\t604\tMisc\tWARNING: DownloadFileInternal failed for http://${HOST}/v9/wuredir.cab: error 0x80072ee2`,
).join('\r\n');
const files = [
  { name: 'capture.pcapng', bytes: pcapng(unanswered(HOST, MOMENTS)) },
  { name: 'WindowsUpdate.log', bytes: new TextEncoder().encode(LOG) },
  {
    name: 'bits.evtx',
    bytes: transferEvents(
      `http://${HOST}/v9/a.cab`,
      0x80072ee2,
      MOMENTS.map((ms) => ms + 21_000),
    ),
  },
];

const drop = (page: Page, given: readonly { readonly name: string; readonly bytes: Uint8Array }[]): Promise<void> =>
  page.locator('stuck-box').evaluate(
    (box, list) => {
      const data = new DataTransfer();
      for (const { name, base64 } of list) data.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], name));
      for (const type of ['dragenter', 'dragover', 'drop']) box.dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }));
    },
    given.map(({ name, bytes }) => ({ name, base64: Buffer.from(bytes).toString('base64') })),
  );
const answered = (page: Page) => expect(page.locator('[data-answer]')).toBeFocused();

for (const lang of ['en', 'ja']) {
  test(`capture, log and event log dropped together are one verdict with its drawing, in ${lang}`, async ({ page }) => {
    await page.goto(`${lang}/`);
    await drop(page, files);
    await answered(page);
    await expect(page.locator('.answer')).toHaveCount(1);
    await expect(page.locator('.answer')).toHaveClass(/is-(?:proven|likely|possible)/);
    await expect(page.locator('.block.drawing svg').first()).toBeVisible();
    await expect(page.locator('.block.drawing')).toContainText('SYN');
    const rows = page.locator('.block.timeline tbody tr');
    await expect(rows.first()).toContainText('2012-06-04 09:1');
    await expect(rows.filter({ hasText: 'capture.pcapng' })).not.toHaveCount(0);
    await expect(rows.filter({ hasText: 'WindowsUpdate.log' })).not.toHaveCount(0);
    await expect(rows.filter({ hasText: 'bits.evtx' })).not.toHaveCount(0);
    await expect(page.locator('.block.timeline')).toContainText('UTC+09:00');
    const times = await rows.locator('th').allTextContents();
    expect(times).toEqual([...times].sort());
  });

  test(`a ZIP of them says the same, and names what it could not open, in ${lang}`, async ({ page }) => {
    await page.goto(`${lang}/`);
    await drop(page, files);
    await answered(page);
    const title = await page.locator('[data-answer]').textContent();
    await page.goto(`${lang}/`);
    await drop(page, [{ name: 'from-the-user.zip', bytes: zip([...files, { name: 'secret.log', bytes: new TextEncoder().encode('x'), flags: 1 }]) }]);
    await answered(page);
    await expect(page.locator('[data-answer]')).toHaveText(title ?? '');
    await expect(page.locator('.block.timeline')).toContainText('from-the-user.zip › capture.pcapng');
    await expect(page.locator('.block.notes')).toContainText('from-the-user.zip › secret.log');
  });
}

test('a capture of 256 MiB shows its progress and can be stopped', async ({ page }) => {
  test.setTimeout(120_000);
  await page.goto('en/');
  await page.locator('stuck-box').evaluate((box) => {
    // a classic capture: its head, then 64 KiB packets of nothing known, all of them one piece of memory
    const head = new Uint8Array(24);
    head.set([0xd4, 0xc3, 0xb2, 0xa1, 2, 0, 4, 0]);
    head.set([0, 0, 4, 0, 1, 0, 0, 0], 16);
    const packet = new Uint8Array(16 + 65_520);
    new DataView(packet.buffer).setUint32(8, 65_520, true);
    new DataView(packet.buffer).setUint32(12, 65_520, true);
    const piece = new Blob(Array.from({ length: 128 }, () => packet));
    const data = new DataTransfer();
    data.items.add(new File([head, ...Array.from({ length: 32 }, () => piece)], 'large.pcap'));
    // pressed from within the page, the moment the bar moves: a fast machine is done before a click from outside arrives
    const bar = box.querySelector<HTMLElement>('[data-part="bar"]');
    const stop = box.querySelector<HTMLButtonElement>('[data-part="stop"]');
    if (!bar || !stop) throw new Error('the box has no bar or no way to stop');
    const watch = new MutationObserver(() => {
      const part = Number(/scaleX\(([\d.]+)\)/.exec(bar.style.transform)?.[1] ?? 0);
      if (part === 0) return;
      watch.disconnect();
      if (!stop.checkVisibility()) return;
      document.body.dataset['stoppedAt'] = String(part);
      stop.click();
    });
    watch.observe(bar, { attributes: true });
    box.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
  });
  await expect(page.locator('[data-part="status"]')).toContainText('Stopped');
  const stoppedAt = Number(await page.locator('body').getAttribute('data-stopped-at'));
  expect(stoppedAt).toBeGreaterThan(0);
  expect(stoppedAt).toBeLessThan(1);
  await expect(page.locator('[data-part="stop"]')).toBeHidden();
  // the next question is answered by a new worker
  await page.getByRole('button', { name: 'Clear' }).click();
  await page.locator('textarea').fill('0x80072EE2');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-part="result"]')).toContainText('80072EE2');
});
