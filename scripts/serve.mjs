// Serves the built site in the foreground: the same bytes and answers as a plain static host.
// HOST and PORT say where (127.0.0.1:4321), OUT what (dist), BASE under which path.
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { pipeline } from 'node:stream';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

/** The file that an address means, or why there is none. Nothing outside `root` is ever a file. */
export function locate(root, base, address) {
  let path;
  try {
    path = decodeURIComponent(new URL(address, 'http://localhost').pathname);
  } catch {
    return { status: 400 };
  }
  const home = `/${base.replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');
  if (`${path}/` === home && path !== home) return { status: 308, to: home };
  if (!path.startsWith(home) || path.includes('\0')) return { status: 404 };
  const file = resolve(root, path.slice(home.length));
  if (file !== root && !file.startsWith(root + sep)) return { status: 404 };
  const found = statSync(file, { throwIfNoEntry: false });
  if (found?.isDirectory()) {
    if (!path.endsWith('/')) return { status: 308, to: encodeURI(`${path}/`) };
    const index = join(file, 'index.html');
    return existsSync(index) ? { status: 200, file: index } : { status: 404 };
  }
  return found?.isFile() && !path.endsWith('/') ? { status: 200, file } : { status: 404 };
}

/** A server over a folder, not yet listening. */
export function makeServer(root, base = '/') {
  return createServer((request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    let { status, file, to } = locate(root, base, request.url ?? '/');
    if (status === 404 && existsSync(join(root, '404.html'))) file = join(root, '404.html');
    if (!file) {
      response.writeHead(status, to ? { Location: to } : { 'Content-Type': 'text/plain' }).end(to ? '' : `${status}\n`);
      return;
    }
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    response.writeHead(status, {
      'Content-Type': type,
      'Content-Length': statSync(file).size,
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      'Cache-Control': 'no-cache',
    });
    if (request.method === 'HEAD') response.end();
    else pipeline(createReadStream(file), response, () => {});
  });
}

/** Listens on the port, or on a free one where it is taken and `exact` does not forbid that. */
export function listen(server, host, port, exact = false) {
  return new Promise((done, fail) => {
    server.once('error', (error) => {
      if (error.code !== 'EADDRINUSE' || exact) return fail(error);
      console.log(`Port ${port} is taken.`);
      server.once('error', fail);
      server.listen(0, host, () => done(server.address().port));
    });
    server.listen(port, host, () => done(server.address().port));
  });
}

if (import.meta.main) {
  const root = resolve(process.env.OUT ?? 'dist');
  const base = process.env.BASE ?? '/';
  if (!existsSync(join(root, 'index.html'))) {
    console.error(`Nothing is built in ${root}: run npm run build first.`);
    process.exit(1);
  }
  const host = process.env.HOST ?? '127.0.0.1';
  const port = await listen(makeServer(root, base), host, Number(process.env.PORT ?? 4321), process.argv.includes('--exact'));
  console.log(`Stuck at Zero: http://${host}:${port}${`/${base}/`.replace(/\/{2,}/g, '/')}  (Ctrl+C ends it)`);
}
