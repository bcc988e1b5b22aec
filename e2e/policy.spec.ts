// Nothing a visitor gives can leave: the policy stands on every page, holds in the worker, and is never broken by our own pages.
import { createHash } from 'node:crypto';
import { expect, type Page, test } from '@playwright/test';
import { builtPages, builtScripts, onePageOfEachKind } from './built.ts';
import { type Listener, listen, servePage } from './listener.ts';
import { watch } from './watch.ts';

/** The whole policy. What a page adds to it are the hashes of its own inline scripts and styles. */
const POLICY = [
  "default-src 'none'",
  "base-uri 'none'",
  "object-src 'none'",
  "form-action 'none'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self' blob:",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types stuckatzero',
];

interface Reading {
  readonly policies: readonly string[];
  /** elements of head before the policy */
  readonly before: readonly string[];
  readonly inline: readonly { readonly tag: string; readonly text: string }[];
  readonly stray: readonly string[];
}

/** What the browser's own parser makes of a page: its policies, and everything that a policy is about. */
function readPages(page: Page, pages: readonly string[]): Promise<Reading[]> {
  return page.evaluate((sources) => {
    const read = (html: string) => {
      const root = new DOMParser().parseFromString(html, 'text/html');
      const metas = [...root.querySelectorAll<HTMLMetaElement>('meta[http-equiv="Content-Security-Policy" i]')];
      const before = metas[0] ? [...root.head.children].slice(0, [...root.head.children].indexOf(metas[0])) : [];
      const inline = [...root.querySelectorAll('script:not([src]), style')].filter((one) => one.textContent && !/json/.test(one.getAttribute('type') ?? ''));
      const stray: string[] = [];
      for (const one of root.querySelectorAll('*')) {
        for (const { name, value } of one.attributes) {
          if (name === 'style' || name.startsWith('on') || name === 'srcdoc') stray.push(`${one.tagName} ${name}=${value.slice(0, 40)}`);
          if (/^(?:href|src|action|formaction|data)$/.test(name) && /^\s*(?:javascript|vbscript):/i.test(value))
            stray.push(`${one.tagName} ${name}=${value.slice(0, 40)}`);
        }
        if (/^(?:FORM|IFRAME|OBJECT|EMBED|BASE|FRAME)$/.test(one.tagName)) stray.push(one.tagName);
        const loads =
          one.getAttribute('src') ??
          (one.tagName === 'LINK' && /stylesheet|icon|preload|manifest/.test(one.getAttribute('rel') ?? '') ? one.getAttribute('href') : null);
        if (loads && /^(?:[a-z]+:)?\/\//i.test(loads)) stray.push(`${one.tagName} loads ${loads}`);
        const leaves = one.tagName === 'A' && /^https?:/i.test(one.getAttribute('href') ?? '');
        if (leaves && !/\bnoreferrer\b/.test(one.getAttribute('rel') ?? '')) stray.push(`A to ${one.getAttribute('href')} without noreferrer`);
      }
      return {
        policies: metas.map((meta) => meta.content),
        before: before.map((one) => one.outerHTML),
        inline: inline.map((one) => ({ tag: one.tagName, text: one.textContent ?? '' })),
        stray,
      };
    };
    return sources.map(read);
  }, pages);
}

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const withoutHashes = (policy: string): string[] => policy.split('; ').map((directive) => directive.replace(/ 'sha256-[A-Za-z0-9+/=]+'/g, ''));

test('every page is built under the one policy, with nothing in it that the policy would stop', async ({ page }) => {
  const pages = builtPages();
  expect(pages.length).toBeGreaterThan(10);
  const readings = await readPages(
    page,
    pages.map(({ html }) => html),
  );
  for (const [index, { policies, before, inline, stray }] of readings.entries()) {
    const path = pages[index]?.path ?? '';
    expect(policies, path).toHaveLength(1);
    expect(withoutHashes(policies[0] ?? ''), path).toEqual(POLICY);
    expect(
      before.map((one) => one.toLowerCase()),
      path,
    ).toEqual(['<meta charset="utf-8">']);
    expect(stray, path).toEqual([]);
    const hashes = [...(policies[0] ?? '').matchAll(/'sha256-[^']+'/g)].map(([hash]) => hash);
    expect(hashes.sort(), path).toEqual([...new Set(inline.map(({ text }) => hashOf(text)))].sort());
  }
});

test('the reading of pages sees what must not be there', async ({ page }) => {
  const [bad] = await readPages(page, [
    '<meta charset="utf-8"><p style="x" onclick="y">a<a href="JavaScript:z">b</a><a href="https://x.example/">c</a><form></form><img src="//x.example/a.png">',
  ]);
  expect(bad?.policies).toEqual([]);
  expect(bad?.stray).toHaveLength(6);
});

test('no script that is shipped can turn text into HTML or code', () => {
  const SINK =
    /\b(?:innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|createContextualFragment|DOMParser|srcdoc)\b|\bdocument\.write|\bnew Function\b|(?<![\w.])eval\(/g;
  const scripts = builtScripts();
  expect(scripts.length).toBeGreaterThan(3);
  expect(scripts.flatMap(({ path, text }) => [...text.matchAll(SINK)].map(([sink]) => `${path} ${sink}`))).toEqual([]);
});

/** Everything a worker could try, with what became of it. */
const ATTEMPTS = `
  const settle = (attempt) => Promise.race([attempt, new Promise((done) => setTimeout(() => done('no answer'), 2000))]).catch((error) => error.name);
  const tried = {
    fetch: await settle(Promise.resolve().then(() => fetch(there + 'fetch').then(() => 'sent'))),
    import: await settle(import(there + 'import.js').then(() => 'sent')),
    socket: await settle(new Promise((done) => { const socket = new WebSocket(there.replace('http', 'ws') + 'socket'); socket.onerror = () => done('refused'); socket.onopen = () => done('sent'); })),
    request: await settle(new Promise((done) => { const request = new XMLHttpRequest(); request.onload = () => done('sent'); request.onerror = () => done('refused'); request.open('GET', there + 'request'); request.send(); })),
    eval: await settle(Promise.resolve().then(() => eval('"ran"'))),
  };
`;

/** Starts a worker from a blob, without any lockdown of its own, and lets it try to reach the listener. */
const tryFromBlob = (page: Page, port: number): Promise<Record<string, string>> =>
  page.evaluate(
    ({ attempts, there }) => {
      const blob = URL.createObjectURL(new Blob([`const there = ${JSON.stringify(there)};${attempts};postMessage(tried);`], { type: 'text/javascript' }));
      const trusted = (globalThis as unknown as { trustedTypes: { createPolicy(name: string, rules: object): { createScriptURL(url: string): URL } } })
        .trustedTypes;
      const worker = new Worker(trusted.createPolicy('stuckatzero', { createScriptURL: (url: string) => url }).createScriptURL(blob), { type: 'module' });
      return new Promise<Record<string, string>>((done, fail) => {
        worker.onmessage = ({ data }) => done(data);
        worker.onerror = ({ message }) => fail(new Error(message));
      });
    },
    { attempts: ATTEMPTS, there: `http://127.0.0.1:${port}/` },
  );

test.describe('a listener on another port', () => {
  let stranger: Listener;
  test.beforeEach(async () => {
    stranger = await listen();
  });
  test.afterEach(() => stranger.close());

  test('hears every attempt of a worker on a page without a policy: the test can fail', async ({ page }) => {
    const other = await servePage('<!DOCTYPE html><title>No policy</title>');
    await page.goto(other.address);
    const tried = await tryFromBlob(page, stranger.port);
    other.close();
    expect(tried).toMatchObject({ fetch: 'sent', import: 'sent', request: 'sent', eval: 'ran' });
    expect(stranger.connections()).toBeGreaterThanOrEqual(4);
  });

  test('hears nothing from a worker under our policy, even one that was not locked down', async ({ page }) => {
    await page.goto('en/about/');
    expect(await tryFromBlob(page, stranger.port)).toEqual({
      fetch: 'TypeError',
      import: 'TypeError',
      socket: expect.stringMatching(/refused|SecurityError/),
      request: 'refused',
      eval: 'EvalError',
    });
    expect(stranger.connections()).toBe(0);
  });

  test('hears nothing from the worker that reads logs, which has lost the means as well', async ({ page }) => {
    await page.goto('en/');
    const started = page.waitForEvent('worker');
    await page.getByRole('textbox').first().focus();
    const worker = await started;
    // the blob's own script must have run before the means are gone
    await expect.poll(() => worker.evaluate(() => typeof Reflect.get(globalThis, 'fetch'))).toBe('undefined');
    const left = await worker.evaluate(() =>
      [
        'fetch',
        'XMLHttpRequest',
        'WebSocket',
        'WebTransport',
        'EventSource',
        'importScripts',
        'Worker',
        'BroadcastChannel',
        'indexedDB',
        'caches',
        'FontFace',
      ].filter((name) => Reflect.get(globalThis, name) !== undefined),
    );
    expect(left).toEqual([]);
    expect(await worker.evaluate(() => Object.isFrozen(Object.prototype))).toBe(true);
    const imported = await worker.evaluate(
      (there) => import(there).then(() => 'sent').catch((error: Error) => error.name),
      `http://127.0.0.1:${stranger.port}/x.js`,
    );
    expect(imported).toBe('TypeError');
    expect(stranger.connections()).toBe(0);
  });

  test('hears nothing from the page, and the page cannot be talked into foreign scripts', async ({ page }) => {
    await page.goto('en/');
    const tried = await page.evaluate(async (there) => {
      const nameOf = (act: () => unknown) => {
        try {
          act();
          return 'done';
        } catch (error) {
          return (error as Error).name;
        }
      };
      return {
        fetch: await fetch(there).catch((error: Error) => error.name),
        beacon: navigator.sendBeacon(there, 'x'),
        worker: nameOf(() => new Worker('/x.js')),
        html: nameOf(() => Reflect.set(document.createElement('div'), 'innerHTML', '<b>x</b>')),
        script: nameOf(() => Reflect.set(document.createElement('script'), 'src', there)),
        secondPolicy: nameOf(() =>
          (globalThis as unknown as { trustedTypes: { createPolicy(name: string, rules: object): unknown } }).trustedTypes.createPolicy('other', {}),
        ),
        peer: typeof Reflect.get(globalThis, 'RTCPeerConnection'),
      };
    }, `http://127.0.0.1:${stranger.port}/`);
    expect(tried).toMatchObject({ fetch: 'TypeError', worker: 'TypeError', html: 'TypeError', script: 'TypeError', secondPolicy: 'TypeError' });
    await page.waitForTimeout(300);
    expect(stranger.connections()).toBe(0);
  });
});

test('in normal use no page breaks its own policy, prints an error or asks anybody else', async ({ page, baseURL }) => {
  test.setTimeout(120_000);
  const origin = new URL(baseURL ?? '').origin;
  const seen = await watch(page, origin);
  for (const address of onePageOfEachKind()) {
    await page.goto(address);
    await page.keyboard.press('Tab');
    await page.waitForLoadState('networkidle');
    expect(seen, address).toEqual({ violations: [], errors: [], strangers: [] });
  }
});

for (const lang of ['en', 'ja'])
  test(`reading a log in ${lang} keeps to the policy and sends nothing`, async ({ page, baseURL }) => {
    const origin = new URL(baseURL ?? '').origin;
    const seen = await watch(page, origin);
    const bodies: string[] = [];
    page.on('request', (request) => {
      if (request.method() !== 'GET' || request.postData()) bodies.push(`${request.method()} ${request.url()}`);
    });
    await page.goto(`${lang}/`);
    await page
      .getByRole('textbox')
      .first()
      .fill('2004-11-20\t10:12:13\t1000\t7a8\tAgent\tWARNING: SendRequest failed with hr = 80072ee2. Proxy List used: <(null)> Canary-7f3a');
    await page.locator('[data-part="run"]').click();
    await expect(page.locator('[data-part="result"]')).toBeVisible();
    await expect(page.locator('[data-part="result"]')).toContainText('80072', { ignoreCase: true });
    expect(bodies).toEqual([]);
    expect(seen).toEqual({ violations: [], errors: [], strangers: [] });
    expect(page.url()).not.toContain('Canary');
    const kept = await page.evaluate(async () =>
      JSON.stringify([
        { ...localStorage },
        { ...sessionStorage },
        document.cookie,
        document.title,
        await caches.keys(),
        (await indexedDB.databases()).map(({ name }) => name),
      ]),
    );
    expect(kept).not.toContain('Canary');
  });

for (const [lang, words] of [
  ['en', 'proxy'],
  ['ja', 'プロキシ'],
] as const)
  test(`searching in ${lang} keeps to the policy and asks nobody`, async ({ page, baseURL }) => {
    const seen = await watch(page, new URL(baseURL ?? '').origin);
    await page.goto(`${lang}/search/`);
    await page.getByRole('searchbox').fill(words);
    await expect(page.locator('[data-part="results"] a').first()).toBeVisible();
    expect(seen).toEqual({ violations: [], errors: [], strangers: [] });
    expect(page.url()).toMatch(/\/search\/$/);
  });
