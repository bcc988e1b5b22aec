// Whatever happens to the worker, the visitor gets words and can go on.
import { expect, test } from '@playwright/test';
import { servePage } from './listener.ts';

test('a worker that hangs is ended, said to be, and replaced', async ({ page }) => {
  test.setTimeout(180_000);
  await page.goto('en/');
  const started = page.waitForEvent('worker');
  await page.getByRole('textbox').first().focus();
  const worker = await started;
  await expect.poll(() => worker.evaluate(() => typeof Reflect.get(globalThis, 'fetch'))).toBe('undefined');
  // never answers: the loop ends with its worker
  worker
    .evaluate(() => {
      for (;;);
    })
    .catch(() => undefined);
  const run = page.locator('[data-part="run"]');
  const status = page.getByRole('status').first();
  await page.getByRole('textbox').first().fill('0x80072EE2');
  await run.click();
  await expect(status).toContainText('The reading stopped', { timeout: 90_000 });
  await expect(page.locator('[data-part="stop"]')).toBeHidden();
  await run.click();
  await expect(page.locator('[data-part="result"]')).toContainText('80072EE2');
});

test('inside the page of somebody else the box stays off', async ({ page, baseURL }) => {
  const other = await servePage(`<!DOCTYPE html><title>Frame</title><iframe src="${baseURL}en/" width="900" height="700"></iframe>`);
  await page.goto(other.address);
  const inside = page.frameLocator('iframe');
  await expect(inside.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(inside.locator('[data-part="run"]')).toBeDisabled();
  other.close();
});
