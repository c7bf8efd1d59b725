import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A proxy that refuses everything and writes down what was asked of it. */
export interface RecordingProxy {
  readonly port: number;
  /** What was asked since the last call, as "METHOD address". */
  take(): readonly string[];
  close(): Promise<void>;
}

/** Starts it on a free port of the loopback address. */
export async function startRecordingProxy(): Promise<RecordingProxy> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    asked.push(`CONNECT ${request.url}`);
    socket.on('error', () => {}); // the browser may hang up first
    socket.end('HTTP/1.1 502 Refused\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    take: () => asked.splice(0),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
