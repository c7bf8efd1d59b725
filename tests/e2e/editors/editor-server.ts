import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const modules = join(import.meta.dirname, '../../../node_modules');

/** The files of each engine, from its package. */
const files: Readonly<Record<string, { readonly scripts: readonly string[]; readonly styles?: readonly string[] }>> = {
  textarea: { scripts: [] },
  contenteditable: { scripts: [] },
  designmode: { scripts: [] },
  roosterjs: { scripts: ['roosterjs/dist/rooster-min.js'] },
  'roosterjs-unknown': { scripts: ['roosterjs/dist/rooster-min.js'] },
  squire: { scripts: ['squire-rte/dist/squire-raw.js'] },
  tinymce: { scripts: ['tinymce/tinymce.min.js'] },
  'tinymce-inline': { scripts: ['tinymce/tinymce.min.js'] },
  ckeditor4: { scripts: ['ckeditor4/ckeditor.js'] },
  ckeditor5: {
    scripts: ['ckeditor5/dist/browser/ckeditor5.umd.js'],
    styles: ['ckeditor5/dist/browser/ckeditor5.css'],
  },
};

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.html': 'text/html',
  '.svg': 'image/svg+xml',
};

export interface EditorServer {
  /** Address of a compose page. In a "frame" the editor's page stands inside another one. */
  address(engine: string, place: string, letter: string): string;
  close(): Promise<void>;
}

function composePage(engine: string): string {
  const { scripts = [], styles = [] } = files[engine] ?? {};
  return `<!doctype html><html lang="en" spellcheck="false"><head><meta charset="utf-8"><title>Write</title>
    ${styles.map((path) => `<link rel="stylesheet" href="/lib/${path}">`).join('')}</head><body>
    <input type="search" placeholder="Search mail"><input name="subject" value="Re: Your application">
    <div id="place" style="width: 800px; min-height: 200px"></div><button type="submit">Send</button>
    ${[...scripts.map((path) => `/lib/${path}`), '/engines.js'].map((path) => `<script src="${path}"></script>`).join('')}
    </body></html>`;
}

async function contentOf(address: URL): Promise<string | Buffer> {
  const engine = address.searchParams.get('engine') ?? '';
  if (address.pathname === '/compose') return composePage(engine);
  if (address.pathname === '/around') {
    return `<!doctype html><iframe src="/compose${address.search}" style="width: 900px; height: 700px"></iframe>`;
  }
  if (address.pathname === '/engines.js') return readFile(join(import.meta.dirname, 'pages/engines.js'));
  if (address.pathname.startsWith('/lib/')) return readFile(join(modules, normalize(address.pathname.slice(4))));
  throw new Error('Not here');
}

/** Serves the editors' own packages and a compose page for each, on a free loopback port. */
export async function serveEditors(): Promise<EditorServer> {
  const server = createServer(async (request, response) => {
    const address = new URL(request.url ?? '/', 'http://localhost');
    try {
      const content = await contentOf(address);
      response.setHeader('content-type', `${types[extname(address.pathname)] ?? 'text/html'}; charset=utf-8`);
      response.end(content);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    address: (engine, place, letter) =>
      `${origin}${place === 'frame' ? '/around' : '/compose'}?${new URLSearchParams({ engine, place, letter })}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
