import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

export const builds = ['chrome-mv3', 'firefox-mv3'] as const;
export type Build = (typeof builds)[number];

/** Builds what ships, unless a build newer than every source is there already. */
export function ensureBuilt(): void {
  const newest = execFileSync(
    'git',
    [
      'ls-files',
      '-co',
      '--exclude-standard',
      'entrypoints',
      'components',
      'utils',
      'public',
      'wxt.config.ts',
      'package.json',
    ],
    { encoding: 'utf8' },
  )
    .split('\n')
    .filter((file) => file && existsSync(file))
    .reduce((latest, file) => Math.max(latest, statSync(file).mtimeMs), 0);
  for (const build of builds) {
    const manifest = `.output/${build}/manifest.json`;
    if (existsSync(manifest) && statSync(manifest).mtimeMs > newest) continue;
    execFileSync(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'build', '-b', build.split('-')[0] ?? ''], {
      stdio: 'pipe',
    });
  }
}

export const fileOf = (build: Build, name: string): string => readFileSync(`.output/${build}/${name}`, 'utf8');

/** Size in bytes as it travels in a store's package. */
export const gzipped = (text: string): number => gzipSync(text, { level: 9 }).length;
