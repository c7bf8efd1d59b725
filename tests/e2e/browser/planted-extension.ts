import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * An extension that does what ours must not: its page, its background and its content script each ask another
 * machine. It also has a banner in a closed shadow root and a counter, so that the harness is tested by itself.
 * @returns its folder, temporary
 */
export async function writePlantedExtension(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'afterword-planted-'));
  const manifest = {
    manifest_version: 3,
    name: 'Planted',
    version: '1',
    permissions: ['storage'],
    background: { service_worker: 'background.js', scripts: ['background.js'] },
    content_scripts: [{ matches: ['http://127.0.0.1/*'], js: ['content.js'], all_frames: true }],
    optional_host_permissions: ['http://*/*'],
    host_permissions: ['http://127.0.0.1/*'],
    browser_specific_settings: { gecko: { id: 'planted@example.test' } },
  };
  const files: Record<string, string> = {
    'manifest.json': JSON.stringify(manifest),
    'background.js': `
      const api = globalThis.browser ?? chrome;
      const wakes = api.storage.local.get('wakes').then(({ wakes = 0 }) => api.storage.local.set({ wakes: wakes + 1 }));
      api.runtime.onMessage.addListener((message, sender, reply) => {
        if (message.leak) fetch('https://background.example/leak').catch(() => {});
        wakes.then(() => api.storage.local.get(null)).then(async ({ wakes, kept = 0 }) => {
          if (message.keep) await api.storage.local.set({ kept: ++kept });
          reply({ wakes, kept });
        });
        return true;
      });`,
    'content.js': `
      const api = globalThis.browser ?? chrome;
      const host = document.createElement('x-banner');
      const root = host.attachShadow({ mode: 'closed' });
      const style = document.createElement('style');
      style.textContent = 'p { color: green }';
      const line = document.createElement('p');
      line.textContent = 'Planted banner';
      const button = document.createElement('button');
      button.textContent = 'Keep';
      button.onclick = async (event) => {
        const { kept, wakes } = await api.runtime.sendMessage({ keep: true });
        line.textContent = 'kept ' + kept + ', woken ' + wakes + ', ' + (event.isTrusted ? 'by hand' : 'by script');
      };
      root.append(style, line, button);
      document.body.prepend(host);
      if (location.pathname === '/leak') fetch('https://content.example/leak').catch(() => {});`,
    'popup.html':
      '<!doctype html><title>Planted</title><button>Leak</button><button id="ask">Ask</button><p></p><script src="popup.js"></script>',
    'popup.js': `
      const api = globalThis.browser ?? chrome;
      const show = (state) => { document.querySelector('p').textContent = JSON.stringify(state); };
      api.runtime.sendMessage({}).then(show);
      document.querySelector('#ask').onclick = () => api.permissions.request({ origins: ['http://localhost/*'] }).then(show);
      document.querySelector('button').onclick = () => {
        fetch('https://page.example/leak').catch(() => {});
        api.runtime.sendMessage({ leak: true }).then(show);
      };`,
  };
  await Promise.all(Object.entries(files).map(([name, text]) => writeFile(join(folder, name), text)));
  return folder;
}
