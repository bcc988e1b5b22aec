// A stranger on another port of the same host: counts who connects, whatever they say. Answers like a willing server, so that nothing
// but the policy can be what stops them.
import { createServer, type Server } from 'node:net';

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
  const address = server.address();
  return {
    port: typeof address === 'object' && address ? address.port : 0,
    connections: () => connections,
    close: () => new Promise((done) => server.close(() => done())),
  };
}
