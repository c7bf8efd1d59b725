import { launch } from 'puppeteer-core';
import { startRecordingProxy } from '../browser/recording-proxy.ts';
import { serveEditors } from './editor-server.ts';

const proxy = await startRecordingProxy();
const server = await serveEditors();
const b = await launch({
  executablePath: '/usr/bin/chromium',
  headless: true,
  pipe: true,
  enableExtensions: true,
  userDataDir: '/tmp/ed/profile',
  env: { ...process.env, LANGUAGE: 'en_US' },
  args: [
    '--lang=en-US',
    '--no-sandbox',
    '--disable-component-update',
    '--disable-domain-reliability',
    '--no-pings',
    '--gaia-url=http://127.0.0.1:9/',
    '--component-updater=url-source=http://127.0.0.1:9/',
    '--disable-features=NetworkTimeServiceQuerying,AutofillServerCommunication',
    `--proxy-server=127.0.0.1:${proxy.port}`,
    '--log-net-log=/tmp/ed/net2.json',
  ],
});
await b.installExtension('/tmp/ed/fillext');
const p = await b.newPage();
for (let i = 0; i < 20; i++) {
  await p.goto(server.address(['textarea', 'contenteditable', 'tinymce', 'ckeditor5'][i % 4]!, 'page', 'signed'));
  await new Promise((r) => setTimeout(r, 4500));
  const t = proxy.take();
  if (t.length) console.log(i, t);
}
await b.close();
await server.close();
await proxy.close();
