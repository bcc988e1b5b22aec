// A trace of Windows Update dropped as it lies in C:\Windows\Logs\WindowsUpdate: read in the page, without PowerShell.
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { watch } from './watch.ts';

const CASE = 'content/cases/trace-of-a-scan';
const give = (page: Page, ...names: string[]): Promise<void> => page.locator('[data-part="input"]').setInputFiles(names.map((name) => join(CASE, name)));

for (const [lang, zone, symbols] of [
  ['en', 'moved by the time zone', 'can only be read with the symbols of Windows'],
  ['ja', 'タイムゾーンで換算', 'Windows のシンボルがないと読めない'],
] as const) {
  test(`a trace and two settings give a cause on the ${lang} page`, async ({ page, baseURL }) => {
    const seen = await watch(page, new URL(baseURL ?? '').origin);
    await page.goto(`${lang}/`);
    await give(page, 'windowsupdate.etl', 'netsh.txt', 'ie-proxy.txt');
    await expect(page.locator('.answer a')).toHaveAttribute('href', new RegExp(`/${lang}/diagnoses/proxy-winhttp-missing/$`));
    await expect(page.locator('.evidence')).toContainText('80072EE2');
    await expect(page.locator('[data-part="result"]')).toContainText(zone);
    expect(seen).toEqual({ violations: [], errors: [], strangers: [] });
  });

  test(`a trace that its file does not describe is counted on the ${lang} page, with the command to run instead`, async ({ page }) => {
    await page.goto(`${lang}/`);
    await give(page, 'windowsupdate-wpp.etl');
    await expect(page.locator('[data-part="result"]')).toContainText(symbols);
    await expect(page.locator('[data-part="result"]')).toContainText('Get-WindowsUpdateLog');
    await expect(page.locator('[data-part="result"]')).toContainText('12');
  });
}
