import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Line } from '../../quality/task.ts';
import { run } from '../../quality/tasks/themes.ts';

const folder = new URL('../../fixtures/themes/', import.meta.url);
const read = (name: string): readonly Line[] =>
  readFileSync(new URL(`${name}.jsonl`, folder), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);

const sets = ['tune', 'held-out', 'fresh', 'second-look', 'third-look'];
const judged = ['judged-1', 'judged-2', 'judged-3', 'judged-4', 'judged-5'];

function macroF1(lines: readonly Line[]): number {
  const printed: string[] = [];
  run(lines, { print: (line) => printed.push(line), write: () => undefined });
  return Number(/macro F1\s+([\d.]+)/.exec(printed.at(-1) ?? '')?.[1]);
}

describe('theme hints on labelled texts', () => {
  it.each(sets)('are right often enough to be offered (%s)', (name) => {
    expect(macroF1(read(name))).toBeGreaterThanOrEqual(0.85);
  });

  // Five sets by writers who knew only what the themes mean; nothing is learnt from them.
  it.each(judged)('are right often enough for judges whose texts they never saw (%s)', (name) => {
    expect(macroF1(read(name))).toBeGreaterThanOrEqual(0.85);
  });

  it.each(['en', 'de', 'fr', 'es', 'pl'])('are right often enough for all of them together, in %s', (language) => {
    const lines = judged.flatMap(read).filter(({ lang }) => lang === language);
    expect(macroF1(lines)).toBeGreaterThanOrEqual(0.85);
  });

  it('are right on an odd stranger’s texts more often than the phrase rules alone were (0.54)', () => {
    expect(macroF1(read('strangers-held-out'))).toBeGreaterThanOrEqual(0.75);
  });

  it('are right often enough in every language', () => {
    const all = sets.flatMap(read);
    for (const language of ['en', 'de', 'fr', 'es', 'pl']) {
      expect(macroF1(all.filter((line) => line.lang === language)), language).toBeGreaterThanOrEqual(0.85);
    }
  });
});
