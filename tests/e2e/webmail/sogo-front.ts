import { createReadStream, existsSync } from 'node:fs';
import { createServer, request, type Server } from 'node:http';
import { extname, join, normalize } from 'node:path';

const resources = '/usr/lib/GNUstep/SOGo/WebServerResources';
const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

/** What SOGo expects before it: a web server for its files, and a proxy that tells it the address it is reached at. */
export async function startSogoFront(port: number, sogoPort: number): Promise<Server> {
  const server = createServer((incoming, outgoing) => {
    const path = decodeURIComponent(new URL(incoming.url ?? '/', 'http://127.0.0.1').pathname);
    const file = /^\/SOGo(?:\.woa)?\/WebServerResources\/(.+)$/.exec(path)?.[1];
    if (file) {
      const found = join(resources, normalize(`/${file}`));
      outgoing.writeHead(existsSync(found) ? 200 : 404, { 'content-type': types[extname(found)] ?? 'font/woff2' });
      if (existsSync(found)) createReadStream(found).pipe(outgoing);
      else outgoing.end();
      return;
    }
    const headers = {
      ...incoming.headers,
      'x-webobjects-server-protocol': 'HTTP/1.0',
      'x-webobjects-remote-host': '127.0.0.1',
      'x-webobjects-server-name': '127.0.0.1',
      'x-webobjects-server-port': String(port),
      'x-webobjects-server-url': `http://127.0.0.1:${port}`,
    };
    const { method, url } = incoming;
    const onward = request({ host: '127.0.0.1', port: sogoPort, method, path: url, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    onward.on('error', () => outgoing.writeHead(502).end());
    incoming.pipe(onward);
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', () => resolve()));
  return server;
}
