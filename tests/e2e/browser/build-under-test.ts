import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { BrowserKind } from '../browsers.ts';

const output = resolve(import.meta.dirname, '../../../.output');

/**
 * Folder of the production build.
 * @throws {Error} where it was not built yet
 */
export function productionBuild(kind: BrowserKind): string {
  const folder = join(output, kind === 'firefox' ? 'firefox-mv3' : 'chrome-mv3');
  if (!existsSync(join(folder, 'manifest.json'))) throw new Error(`There is no build in ${folder}: npm run build`);
  return folder;
}

/** Sites that the suites may turn on. */
export const loopbackSites = ['http://127.0.0.1/*'] as const;
