// A page under watch: what it blocks, what it prints on the console, and whom it asks.
import type { Page } from '@playwright/test';

export interface Watched {
  readonly violations: string[];
  readonly errors: string[];
  /** requests to any other origin than the page's own */
  readonly strangers: string[];
}

/** Call before the first navigation. */
export async function watch(page: Page, origin: string): Promise<Watched> {
  const seen: Watched = { violations: [], errors: [], strangers: [] };
  await page.exposeFunction('noteViolation', (text: string) => seen.violations.push(text));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
      (globalThis as unknown as { noteViolation(text: string): void }).noteViolation(`${violatedDirective} ${blockedURI} ${sample}`);
    });
  });
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') seen.errors.push(`${message.text()} ${message.location().url}`);
  });
  page.on('pageerror', (error) => seen.errors.push(String(error)));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${origin}/`) && !/^(?:blob|data|about):/.test(url)) seen.strangers.push(url);
  });
  return seen;
}
