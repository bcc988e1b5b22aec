// What a visitor does, in Chromium, against the built site as a plain static host serves it (OUT, BASE and PORT as for npm run serve).
import { defineConfig, devices } from '@playwright/test';
import { findBrowser } from './scripts/browser.mjs';

const port = process.env['PORT'] ?? '4321';
const base = `/${process.env['BASE'] ?? ''}/`.replace(/\/{2,}/g, '/');
const executablePath = findBrowser();
const desktop = { ...devices['Desktop Chrome'], viewport: { width: 1280, height: 800 } };

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  // generous, since a busy machine is no fault of the site; what must be quick is measured as a ratio by the benchmark
  timeout: 120_000,
  expect: { timeout: 20_000 },
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  // a fault of the site fails twice; what passes only at the second try is a race, named at the end of npm test and to be mended
  retries: 1,
  reporter: process.env['E2E_JSON'] ? [['list'], ['json', { outputFile: process.env['E2E_JSON'] }]] : [['list']],
  use: {
    baseURL: `http://127.0.0.1:${port}${base}`,
    launchOptions: {
      ...(executablePath && { executablePath }),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    command: 'node scripts/serve.mjs --exact',
    url: `http://127.0.0.1:${port}${base}`,
    env: { PORT: port },
    reuseExistingServer: false,
  },
  projects: [
    { name: 'desktop', use: desktop, testIgnore: /\.(?:phone|nojs)\.spec\.ts$/ },
    { name: 'phone', use: { ...desktop, viewport: { width: 375, height: 812 }, hasTouch: true, isMobile: true }, testMatch: /\.phone\.spec\.ts$/ },
    { name: 'nojs', use: { ...desktop, javaScriptEnabled: false }, testMatch: /\.nojs\.spec\.ts$/ },
  ],
});
