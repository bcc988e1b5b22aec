// Finds a Chromium for the end-to-end tests, or installs one, and prints its path.
// Order: CHROMIUM, PATH, Playwright's own, the system's package manager (as root), Playwright's download.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The browser that is there already, if any. */
export function findBrowser() {
  const named = process.env.CHROMIUM;
  if (named) return existsSync(named) ? named : undefined;
  for (const folder of (process.env.PATH ?? '').split(delimiter))
    for (const name of NAMES) if (folder && existsSync(join(folder, name))) return join(folder, name);
  return undefined;
}

async function findOwn() {
  const { chromium } = await import('playwright');
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}

/** Runs a command with its output on our stderr; true if it succeeded in time. */
function run(minutes, command, ...args) {
  console.error(`> ${[command, ...args].join(' ')}`);
  const { status } = spawnSync(command, args, {
    stdio: ['ignore', 2, 2],
    timeout: minutes * 60_000,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return status === 0;
}

function installFromSystem() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  run(8, 'apt-get', 'update', '-q');
  run(8, 'apt-get', 'install', '-y', '-q', '--no-install-recommends', 'chromium', 'fonts-noto-cjk');
  return findBrowser();
}

async function download() {
  run(3, process.execPath, join(import.meta.dirname, '../node_modules/playwright/cli.js'), 'install', 'chromium');
  return findOwn();
}

function warnOfFonts() {
  if (process.platform !== 'linux') return;
  try {
    if (execFileSync('fc-list', [':lang=ja'], { encoding: 'utf8' }).trim() === '')
      console.error('No Japanese font found: screenshots will show boxes (Debian: apt-get install fonts-noto-cjk).');
  } catch {
    console.error('fc-list is missing: cannot tell whether a Japanese font is there.');
  }
}

if (import.meta.main) {
  if (process.env.CHROMIUM && !existsSync(process.env.CHROMIUM)) {
    console.error(`CHROMIUM names ${process.env.CHROMIUM}, which does not exist.`);
    process.exit(1);
  }
  const found = findBrowser() ?? (await findOwn()) ?? installFromSystem() ?? (await download());
  if (!found) {
    console.error('No Chromium: install one, or set CHROMIUM to its path.');
    process.exit(1);
  }
  warnOfFonts();
  console.log(found);
}
