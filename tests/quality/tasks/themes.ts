import { detectThemes } from '../../../utils/core/themes/detect-themes.ts';
import { themeKeys } from '../../../utils/core/themes/taxonomy.ts';
import type { Io, Line } from '../task.ts';
import { addTo, emptyTally, f1Of, macroF1Of, type Tally } from '../theme-scores.ts';

const percent = (value: number | null): string => (value === null ? '   -' : value.toFixed(2).padStart(4));

function printTable(io: Io, byLanguage: ReadonlyMap<string, Tally>): void {
  const languages = [...byLanguage.keys()].filter((name) => name !== 'all').sort();
  const columns = ['all', ...languages];
  io.print(`${'theme'.padEnd(16)}${'n'.padStart(5)}${columns.map((name) => name.padStart(7)).join('')}   F1`);
  for (const key of themeKeys) {
    const cells = columns.map((name) => percent(f1Of(byLanguage.get(name) ?? emptyTally(), key)).padStart(7));
    const row = byLanguage.get('all')?.get(key);
    io.print(`${key.padEnd(16)}${String((row?.right ?? 0) + (row?.missed ?? 0)).padStart(5)}${cells.join('')}`);
  }
  const macro = columns.map((name) => percent(macroF1Of(byLanguage.get(name) ?? emptyTally())).padStart(7));
  io.print(`${'macro F1'.padEnd(21)}${macro.join('')}`);
}

/** Judges theme hints: lines of {id, lang, kind, text, themes}; strengths are not part of the labels. */
export function run(lines: readonly Line[], io: Io): void {
  const byLanguage = new Map<string, Tally>([['all', emptyTally()]]);
  for (const line of lines) {
    const text = typeof line.text === 'string' ? line.text : '';
    const hints = detectThemes(text, line.lang ?? null).filter((hint) => hint.side === 'work_on');
    io.write({
      id: line.id,
      themes: hints.map(({ key, text: words, start, end }) => ({ key, text: words, start, end })),
    });
    const wanted: unknown = line.themes;
    if (!Array.isArray(wanted)) continue;
    const expected = new Set(wanted.map(String));
    const found = new Set(hints.map((hint) => hint.key));
    for (const name of ['all', line.lang ?? '?']) {
      const tally = byLanguage.get(name) ?? emptyTally();
      addTo(tally, expected, found);
      byLanguage.set(name, tally);
    }
  }
  printTable(io, byLanguage);
}
