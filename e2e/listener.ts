// A stranger on another port of the same host: counts who connects, whatever they say. Answers like a willing server, so that nothing
// but the policy can be what stops them.
import { createServer as createWebServer } from 'node:http';
import { type AddressInfo, createServer, type Server } from 'node:net';

export interface Listener {
  readonly port: number;
  connections(): number;
  close(): Promise<void>;
}

export async function listen(): Promise<Listener> {
  let connections = 0;
  const body = 'export {};';
  const server: Server = createServer((socket) => {
    connections += 1;
    socket.on('error', () => socket.destroy());
    socket.once('data', () =>
      socket.end(
        `HTTP/1.1 200 OK\r\nContent-Type: text/javascript\r\nAccess-Control-Allow-Origin: *\r\nContent-Length: ${body.length}\r\nConnection: close\r\n\r\n${body}`,
      ),
    );
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    port: (server.address() as AddressInfo).port,
    connections: () => connections,
    close: () => new Promise((done) => server.close(() => done())),
  };
}

/** One page of somebody else, without any policy, on a port of its own. */
export async function servePage(html: string): Promise<{ readonly address: string; close(): void }> {
  const server = createWebServer((_, response) => response.setHeader('Content-Type', 'text/html').end(html));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
