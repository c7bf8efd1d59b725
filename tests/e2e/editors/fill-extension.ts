import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';

/**
 * An extension whose content script is the product's own insertion, started by an event of the test page.
 * @returns its folder, temporary
 */
export async function buildFillExtension(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'afterword-fill-'));
  await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      outDir: folder,
      emptyOutDir: true,
      minify: false,
      lib: {
        entry: join(import.meta.dirname, 'content.ts'),
        formats: ['iife'],
        name: 'fill',
        fileName: () => 'fill.js',
      },
    },
  });
  const manifest = {
    manifest_version: 3,
    name: 'Fill',
    version: '1',
    content_scripts: [{ matches: ['http://127.0.0.1/*'], js: ['fill.js'] }],
    host_permissions: ['http://127.0.0.1/*'],
    browser_specific_settings: { gecko: { id: 'fill@example.test' } },
  };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return folder;
}
