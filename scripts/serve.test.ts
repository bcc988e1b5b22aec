import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listen, makeServer } from './serve.mjs';

const home = mkdtempSync(join(tmpdir(), 'serve-'));
const root = join(home, 'dist');
const servers = [makeServer(root), makeServer(root, '/stuck/')];
const portOf = (server: number): number => (servers[server]?.address() as AddressInfo | undefined)?.port ?? 0;

/** The raw path goes over the wire: `fetch` would tidy it up before. */
const ask = (server: number, path: string, method = 'GET') =>
  new Promise<{ status: number; type: string; location: string; body: string }>((done, fail) => {
    const asked = request({ host: '127.0.0.1', port: portOf(server), path, method }, (reply) => {
      let body = '';
      reply.setEncoding('utf8').on('data', (part) => {
        body += part;
      });
      reply.on('end', () => done({ status: reply.statusCode ?? 0, type: reply.headers['content-type'] ?? '', location: reply.headers.location ?? '', body }));
    });
    asked.on('error', fail).end();
  });

beforeAll(async () => {
  mkdirSync(join(root, 'en'), { recursive: true });
  mkdirSync(join(home, 'dist-secret'));
  writeFileSync(join(root, 'index.html'), 'chooser');
  writeFileSync(join(root, '404.html'), 'not here');
  writeFileSync(join(root, 'en/index.html'), 'home');
  writeFileSync(join(root, 'a.js'), 'x');
  writeFileSync(join(home, 'secret.txt'), 'secret');
  writeFileSync(join(home, 'dist-secret/index.html'), 'secret');
  for (const server of servers) await listen(server, '127.0.0.1', 0);
});
afterAll(() => {
  for (const server of servers) server.close();
  rmSync(home, { recursive: true });
});

describe('the server', () => {
  it('serves pages and files with their types', async () => {
    expect(await ask(0, '/')).toMatchObject({ status: 200, type: 'text/html; charset=utf-8', body: 'chooser' });
    expect(await ask(0, '/en/?q=1')).toMatchObject({ status: 200, body: 'home' });
    expect(await ask(0, '/a.js')).toMatchObject({ status: 200, type: 'text/javascript; charset=utf-8' });
    expect(await ask(0, '/en/', 'HEAD')).toMatchObject({ status: 200, body: '' });
  });

  it('answers a missing page with the 404 page, and a folder without slash with its address', async () => {
    expect(await ask(0, '/nowhere/')).toMatchObject({ status: 404, body: 'not here' });
    expect(await ask(0, '/a.js/')).toMatchObject({ status: 404 });
    expect(await ask(0, '/en')).toMatchObject({ status: 308, location: '/en/' });
  });

  it('knows its base', async () => {
    expect(await ask(1, '/stuck/en/')).toMatchObject({ status: 200, body: 'home' });
    expect(await ask(1, '/stuck')).toMatchObject({ status: 308, location: '/stuck/' });
    expect(await ask(1, '/en/')).toMatchObject({ status: 404, body: 'not here' });
  });

  it.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/en/..%5c..%5csecret.txt',
    '//../secret.txt',
    '/%2e%2e%2fdist-secret/',
    '/..%2fdist-secret/index.html',
    '/a.js%00.html',
  ])('serves nothing outside its folder for %s', async (path) => expect((await ask(0, path)).body).toBe('not here'));

  it('refuses what it cannot read, and every other method', async () => {
    expect(await ask(0, '/%zz')).toMatchObject({ status: 400 });
    expect(await ask(0, '/en/', 'POST')).toMatchObject({ status: 405 });
  });

  it('takes a free port where its own is taken, unless that very one is asked for', async () => {
    const port = portOf(0);
    const other = makeServer(root);
    const got = await listen(other, '127.0.0.1', port);
    expect(got).not.toBe(port);
    other.close();
    await expect(listen(makeServer(root), '127.0.0.1', port, true)).rejects.toThrow(/EADDRINUSE/);
  });
});
