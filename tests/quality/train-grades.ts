import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import {
  type Examined,
  examineVerdict,
  examineWording,
  verdictSize,
  wordingSize,
} from '../../utils/core/feedback/learnt/examined.ts';
import { settle, steps } from '../../utils/core/feedback/learnt/learnt-grade.ts';
import { ordinaryBits, placeOfWord } from '../../utils/core/feedback/learnt/ordinary.ts';
import { ownWords } from '../../utils/core/feedback/own-words.ts';
import { readClauses } from '../../utils/core/feedback/read-clauses.ts';
import { feedbackReader } from '../../utils/core/feedback/reader.ts';
import { weigh } from '../../utils/core/feedback/weigh.ts';
import { type Grade, grades } from '../../utils/core/model/feedback.ts';
import { wordingBuckets } from '../../utils/core/text/wording.ts';
import { wordsOf } from '../../utils/core/text/words.ts';
import { readLines } from './corpus.ts';
import { type Fit, fitLogistic, sumOf } from './fit.ts';
import { wordings } from './made/index.ts';
import { lettersOf } from './made/letters.ts';
import { ratesOf } from './metrics.ts';
import { table, three } from './table.ts';

/**
 * Fits the grading of feedback and writes it to utils/core/feedback/learnt/weights.ts:
 *   node tests/quality/train-grades.ts [--letters LETTERS.jsonl] [--check]
 * With --check it writes nothing and prints what it says of each set when that set was left out. The same input gives
 * the same file. Of other people's letters only which words occur in noes enters, as bits of a hash.
 */
const { values } = parseArgs({
  options: { letters: { type: 'string' }, check: { type: 'boolean', default: false } },
});

interface Labelled {
  readonly id: string;
  readonly lang: string;
  readonly text: string;
  readonly grade: Grade;
}

interface Seen extends Labelled {
  readonly own: string;
}

/** The rules were tuned on the first two: they teach words, and nothing about how far the rules can be trusted. */
const tuned = ['tuned', 'held-out'];
const written = ['office', 'trades', 'phrases', 'plain', 'committees', 'outside', 'replies-1', 'replies-2', 'nothing'];
const languages = ['en', 'de', 'fr', 'es', 'pl'];

const setOf = (name: string): Seen[] => {
  const file = new URL(`../fixtures/feedback/${name}.jsonl`, import.meta.url);
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line) as Labelled).map((line) => ({ ...line, own: ownWords(line.text) }));
};

type Sets = ReadonlyMap<string, readonly Seen[]>;
const sets: Sets = new Map([
  ['ours', tuned.flatMap(setOf)] as const,
  ...written.map((name) => [name, setOf(name)] as const).filter(([, lines]) => lines.length > 0),
]);

const others = values.letters !== undefined && existsSync(values.letters) ? readLines(values.letters) : [];
const noes = [...wordings.flatMap((wording) => lettersOf(wording, 3)), ...others]
  .filter(({ label, lang }) => label === 'rejection' && languages.includes(lang ?? ''))
  .map(({ body, lang }) => ({ own: ownWords(body ?? ''), lang: lang ?? 'en' }));

function ordinaryOf(lines: readonly Seen[]): Uint8Array {
  const bits = new Uint8Array(ordinaryBits / 8);
  for (const { own, lang } of [...noes, ...lines.filter(({ grade }) => grade === 'general')]) {
    for (const word of wordsOf(own).values) {
      const place = placeOfWord(word, lang);
      bits[place >> 3] = (bits[place >> 3] ?? 0) | (1 << (place & 7));
    }
  }
  return bits;
}

const without = (all: Sets, name: string): Sets => new Map([...all].filter(([each]) => each !== name));
const linesOf = (all: Sets): Seen[] => [...all.values()].flat();

interface Wording {
  readonly fits: readonly Fit[];
  readonly ordinary: Uint8Array;
}

/** Each text is seen with the ordinary words of the other sets, as a new text would be. */
function fitWording(all: Sets): Wording {
  const examples = [...all].flatMap(([name, lines]) => {
    const ordinary = ordinaryOf(linesOf(without(all, name)));
    const weight = name === 'nothing' ? 1.2 : 1;
    return lines.map((line) => ({ line, weight, seen: examineWording(line.own, line.lang, ordinary) }));
  });
  const fits = grades.map((grade) =>
    fitLogistic(
      examples.map(({ line, seen, weight }) => ({ ...seen, isTrue: line.grade === grade, weight })),
      { size: wordingSize, rounds: 120, decayOf: (feature) => (feature < wordingBuckets ? 0.00015 : 0.0001) },
    ),
  );
  return { fits, ordinary: ordinaryOf(linesOf(all)) };
}

const scoresOf = ({ fits, ordinary }: Wording, { own, lang }: Seen): number[] => {
  const seen = examineWording(own, lang, ordinary);
  return fits.map((fit) => sumOf(fit, seen));
};

function verdictOf(line: Seen, scores: readonly number[]): Examined {
  const { clauses } = readClauses(line.own, feedbackReader(line.lang));
  return examineVerdict(scores, weigh(clauses).grade, clauses);
}

/** The second step learns from scores that the first gives to texts it did not see, on sets the rules did not see. */
function fitVerdict(all: Sets): readonly Fit[] {
  const examples = [...all].flatMap(([name, lines]) => {
    if (name === 'ours' || name === 'nothing') return [];
    const wording = fitWording(without(all, name));
    return lines.map((line) => ({ line, seen: verdictOf(line, scoresOf(wording, line)) }));
  });
  return grades.map((grade) =>
    fitLogistic(
      examples.map(({ line, seen }) => ({ ...seen, isTrue: line.grade === grade, weight: 1 })),
      { size: verdictSize, rounds: 300, decayOf: () => 0.003 },
    ),
  );
}

function f1Of(said: readonly (readonly [Grade, Grade])[]): number {
  const f1 = (grade: Grade): number =>
    ratesOf({
      hits: said.filter(([label, got]) => label === grade && got === grade).length,
      falseAlarms: said.filter(([label, got]) => label !== grade && got === grade).length,
      misses: said.filter(([label, got]) => label === grade && got !== grade).length,
    }).f1;
  return grades.reduce((sum, grade) => sum + f1(grade), 0) / grades.length;
}

function check(): void {
  const rows: string[][] = [];
  for (const [name, lines] of sets) {
    if (name === 'ours' || name === 'nothing') continue;
    const rest = without(sets, name);
    const wording = fitWording(rest);
    const verdict = fitVerdict(rest);
    const said = lines.map((line) => {
      const seen = verdictOf(line, scoresOf(wording, line));
      return [line.grade, settle(verdict.map((fit) => sumOf(fit, seen)))] as const;
    });
    const ruled = lines.map(
      (line) => [line.grade, weigh(readClauses(line.own, feedbackReader(line.lang)).clauses).grade] as const,
    );
    const worst = said.filter(([label, got]) => label === 'general' && got === 'specific').length;
    rows.push([name, String(lines.length), three(f1Of(ruled)), three(f1Of(said)), String(worst)]);
    for (const [at, [label, got]] of said.entries()) {
      if (label !== got) process.stdout.write(`  ${name} ${lines[at]?.id} ${label} → ${got}\n`);
    }
  }
  process.stdout.write(`${table(['left out', 'texts', 'rules', 'macro F1', 'general called specific'], rows)}\n`);
}

function write(): void {
  const { fits, ordinary } = fitWording(sets);
  const verdict = fitVerdict(sets);
  const scales = fits.map(({ weights }) => weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-9));
  const base64 = (bytes: ArrayBufferLike): string => Buffer.from(bytes).toString('base64');
  const rows = fits.map(({ weights }, at) =>
    base64(Int8Array.from(weights, (weight) => Math.round((weight / (scales[at] ?? 1)) * steps)).buffer),
  );
  const numbers = (list: Iterable<number>): string => [...list].map((value) => value.toFixed(2)).join(', ');
  const lines = linesOf(sets).length;
  writeFileSync(
    new URL('../../utils/core/feedback/learnt/weights.ts', import.meta.url),
    `/** Written by tests/quality/train-grades.ts from ${lines} texts; do not edit by hand. In the order of the grades. */
export const wordingBiases: readonly number[] = [${numbers(fits.map(({ bias }) => bias))}];

/** What the largest weight stands for. */
export const wordingScales: readonly number[] = [${numbers(scales)}];

/** One signed byte a feature, base64. */
export const wordingWeights: readonly string[] = [
${rows.map((row) => `  '${row}',`).join('\n')}
];

/** For each grade the bias and the weights of the second step. */
export const verdictWeights: readonly (readonly number[])[] = [
${verdict.map(({ bias, weights }) => `  [${numbers([bias, ...weights])}],`).join('\n')}
];

/** The set of words that letters to anyone are made of, as bits, base64. */
export const ordinaryWords =
  '${base64(ordinary.buffer)}';
`,
  );
  process.stdout.write(`fitted on ${lines} texts\n`);
}

if (values.check) check();
else write();
