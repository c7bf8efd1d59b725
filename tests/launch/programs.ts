import { spawn, spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import type { BrowserKind } from '../e2e/browsers.ts';

/** The project's folder. */
export const root = resolve(import.meta.dirname, '..', '..');

/** Program files of the tools, run on the Node that runs us: no shell, so the same on every system. */
const programs = {
  wxt: 'node_modules/wxt/bin/wxt.mjs',
  tsc: 'node_modules/typescript/bin/tsc',
  biome: 'node_modules/@biomejs/biome/bin/biome',
  knip: 'node_modules/knip/bin/knip.js',
  vitest: 'node_modules/vitest/vitest.mjs',
} as const;
type Program = keyof typeof programs;

/**
 * Runs one of the tools in the project's folder, its output going to ours.
 * @returns its exit code
 */
export function runProgram(program: Program, args: readonly string[]): Promise<number> {
  return runNode(join(root, programs[program]), args);
}

/**
 * Runs a script on the Node that runs us.
 * @returns its exit code
 */
function runNode(script: string, args: readonly string[]): Promise<number> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [script, ...args], { cwd: root, stdio: 'inherit' });
    child.on('error', fail);
    child.on('close', (code) => done(code ?? 1));
  });
}

/** Folder of the production build. */
export function buildFolder(kind: BrowserKind): string {
  return join(root, '.output', kind === 'firefox' ? 'firefox-mv3' : 'chrome-mv3');
}

/**
 * Builds the extension into its own folder below .output.
 * @returns exit code of wxt
 */
export function build(kind: BrowserKind): Promise<number> {
  return runProgram('wxt', buildArguments(kind));
}

/**
 * Builds the extension without a word.
 * @throws {Error} with what wxt said, when it fails
 */
export function buildQuietly(kind: BrowserKind): void {
  const run = spawnSync(process.execPath, [join(root, programs.wxt), ...buildArguments(kind)], {
    cwd: root,
    encoding: 'utf8',
  });
  if (run.status !== 0) throw new Error(`The extension could not be built:\n${run.stdout}${run.stderr}`);
}

function buildArguments(kind: BrowserKind): string[] {
  return ['build', '-b', kind === 'firefox' ? 'firefox' : 'chrome'];
}
