import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { violationsOf } from './layers.ts';

const files = globSync('{entrypoints,components,utils}/**/*.{ts,tsx}').map((file) => file.replaceAll('\\', '/'));

describe('import directions', () => {
  test('every file imports only what its layer may use', () => {
    expect(files.length).toBeGreaterThan(50);
    expect(files.flatMap((file) => violationsOf(file, readFileSync(file, 'utf8')))).toEqual([]);
  });

  test.each([
    [
      'core reaches for the database',
      'utils/core/detection/judge.ts',
      "import { database } from '../../storage/database.ts';",
    ],
    ['core reaches for the browser', 'utils/core/lessons/x.ts', "import { browser } from 'wxt/browser';"],
    ['core reads files', 'utils/core/lessons/x.ts', "import { readFileSync } from 'node:fs';"],
    [
      'the content script opens the database',
      'entrypoints/webmail.content/index.ts',
      "import { keepRejection } from '../../utils/storage/keep.ts';",
    ],
    ['reading opens the database', 'utils/reading/x.ts', "import { database } from '../storage/database.ts';"],
    [
      'a component asks the database',
      'components/banner/x.tsx',
      "const { database } = await import('../../utils/storage/database.ts');",
    ],
    ['a webmail adapter sends messages', 'utils/webmail/gmail.ts', "import { send } from '../messages/send.ts';"],
    ['a file lies outside the layout', 'utils/misc/x.ts', ''],
  ])('is broken when %s', (_, file, source) => {
    expect(violationsOf(file, source)).toHaveLength(1);
  });
});

describe('the core', () => {
  const core = files.filter((file) => file.startsWith('utils/core/'));
  /** What would tie the core to a moment, a machine or a page. */
  const impure =
    /\b(?:Date\.now\(|new Date\(\)|Math\.random\(|performance\.|crypto\.|document\.|window\.|globalThis\.|localStorage|fetch\(|setTimeout\(|console\.)/;

  test('has no clock, no chance, no page and no console', () => {
    const found = core.filter((file) => impure.test(withoutComments(readFileSync(file, 'utf8'))));
    expect(found).toEqual([]);
  });

  test('would be caught with a clock', () => {
    expect(impure.test(withoutComments('const now = Date.now();'))).toBe(true);
    expect(impure.test(withoutComments('/** ms, as Date.now() gives */'))).toBe(false);
  });
});

describe('the house', () => {
  const lines = (file: string) => readFileSync(file, 'utf8').split('\n').length;

  test('entrypoints only wire: none of their roots is over 60 lines', () => {
    const roots = files.filter((file) => /^entrypoints\/(?:[^/]+\.tsx?|[^/]+\/(?:index|main)\.tsx?)$/.test(file));
    expect(roots.length).toBeGreaterThan(3);
    expect(roots.filter((file) => lines(file) > 60)).toEqual([]);
  });

  test('no source file is over 300 lines, word lists and weights apart', () => {
    const data = /\/(?:languages|weights|letters)\//;
    expect(files.filter((file) => !data.test(file) && lines(file) > 300)).toEqual([]);
  });

  test('files and folders are named in kebab-case', () => {
    expect(files.filter((file) => !/^[a-z0-9./-]+$/.test(file))).toEqual([]);
  });

  const html =
    /innerHTML|outerHTML\s*=|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write\(|\beval\(|new Function\(/;

  test('no text of a letter can become markup or code', () => {
    expect(files.filter((file) => html.test(withoutComments(readFileSync(file, 'utf8'))))).toEqual([]);
  });

  const network = /\bfetch\(|\b(?:XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts)\b/;

  test('nothing touches the network', () => {
    expect(files.filter((file) => network.test(withoutComments(readFileSync(file, 'utf8'))))).toEqual([]);
  });

  test.each(["fetch('https://x.example')", 'new WebSocket(url)', 'navigator.sendBeacon(url)'])(
    '%s would be caught',
    (line) => {
      expect(network.test(withoutComments(line))).toBe(true);
    },
  );
});

function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '');
}
