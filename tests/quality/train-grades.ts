import { existsSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { ordinaryBits } from '../../utils/core/feedback/learnt/ordinary.ts';
import { settle } from '../../utils/core/feedback/learnt/settle.ts';
import { verdictFeatures, verdictSize } from '../../utils/core/feedback/learnt/verdict-features.ts';
import { ownWords } from '../../utils/core/feedback/own-words.ts';
import { type PackedWeights, packWeights } from '../../utils/core/learnt/sparse-weights.ts';
import { grades } from '../../utils/core/model/feedback.ts';
import { readLines } from './corpus.ts';
import { type Fit, fitLogistic, sumOf } from './fit.ts';
import { fitWording, leadsBy, leastOrdinary, type OrdinaryText, type WordingModel } from './fit-wording.ts';
import { type GradeText, learntSets, readGradeTexts, rulesKnow } from './grade-texts.ts';
import { wordings } from './made/index.ts';
import { lettersOf } from './made/letters.ts';
import { macroF1 } from './metrics.ts';
import { table, three } from './table.ts';

/**
 * Fits the grading of feedback and writes it to utils/core/feedback/learnt/weights.ts:
 *   node tests/quality/train-grades.ts [--letters LETTERS.jsonl]
 * Prints what it says of texts while their part was left out. The same input gives the same file. Of other people's
 * letters only which words occur in noes enters, as bits of a hash.
 */
const { values } = parseArgs({ options: { letters: { type: 'string' } } });
const languages = ['en', 'de', 'fr', 'es', 'pl'];
const folds = 5;

const texts = learntSets.flatMap(readGradeTexts);
const letters = values.letters !== undefined && existsSync(values.letters) ? readLines(values.letters) : [];
const others: OrdinaryText[] = [...wordings.flatMap((wording) => lettersOf(wording, 3)), ...letters]
  .filter(({ label, lang }) => label === 'rejection' && languages.includes(lang ?? ''))
  .map(({ body, lang }) => ({ own: ownWords(body ?? ''), lang: lang ?? 'en' }));

const featuresBy = (model: WordingModel, text: GradeText): readonly number[] => {
  const { wording, leads } = leadsBy(model, text);
  return verdictFeatures(leads, wording, text.ruled, text.clauses);
};

interface Blind {
  readonly text: GradeText;
  readonly features: readonly number[];
}

/** What the wording comes to for each text, by a model that did not learn from the text's part. */
function blindFeatures(): Blind[] {
  const parts = [...new Set(texts.filter(({ set }) => !rulesKnow.includes(set)).map(({ part }) => part))].sort();
  return Array.from({ length: folds }, (_, fold) => new Set(parts.filter((_, at) => at % folds === fold))).flatMap(
    (out) => {
      const model = fitWording(
        texts.filter(({ part }) => !out.has(part)),
        others,
      );
      return texts.filter(({ part }) => out.has(part)).map((text) => ({ text, features: featuresBy(model, text) }));
    },
  );
}

const positions = Array.from({ length: verdictSize }, (_, at) => at);

function fitVerdict(blind: readonly Blind[]): readonly Fit[] {
  return grades.map((grade) =>
    fitLogistic(
      blind.map(({ text, features }) => ({ at: positions, values: features, isTrue: text.grade === grade, weight: 1 })),
      { size: verdictSize, rounds: 400, decayOf: () => 0.0002 },
    ),
  );
}

function print(blind: readonly Blind[], verdict: readonly Fit[]): void {
  const said = blind.map(({ text, features }) => ({
    text,
    grade: settle(verdict.map((fit) => sumOf(fit, { at: positions, values: features }))),
  }));
  const rowOf = (name: string, list: typeof said): string[] => {
    const pairs = list.map(({ text, grade }) => [text.grade, grade] as const);
    const ruled = list.map(({ text }) => [text.grade, text.ruled] as const);
    const worst = pairs.filter(([label, got]) => label === 'general' && got === 'specific').length;
    return [name, String(list.length), three(macroF1(grades, ruled)), three(macroF1(grades, pairs)), String(worst)];
  };
  const sets = [...new Set(said.map(({ text }) => text.set))];
  const rows = sets.map((set) =>
    rowOf(
      set,
      said.filter(({ text }) => text.set === set),
    ),
  );
  const head = ['left out', 'texts', 'rules', 'macro F1', 'general called specific'];
  process.stdout.write(`${table(head, [...rows, rowOf('all', said)])}\n`);
}

const numbers = (list: Iterable<number>): string => [...list].map((value) => Number(value.toFixed(2))).join(', ');
const packedText = ({ gaps, columns, scales, biases }: PackedWeights): string => `{
  gaps: '${gaps}',
  columns: [
${columns.map((column) => `    '${column}',`).join('\n')}
  ],
  scales: [${scales.join(', ')}],
  biases: [${biases.join(', ')}],
}`;

function write(model: WordingModel, verdict: readonly Fit[]): void {
  const ordinary = new Uint8Array(ordinaryBits / 8);
  model.counts.forEach((count, place) => {
    if (count >= leastOrdinary) ordinary[place >> 3] = (ordinary[place >> 3] ?? 0) | (1 << (place & 7));
  });
  writeFileSync(
    new URL('../../utils/core/feedback/learnt/weights.ts', import.meta.url),
    `// biome-ignore-all format: written by a program
import type { PackedWeights } from '../../learnt/sparse-weights.ts';

/**
 * Written by tests/quality/train-grades.ts from ${texts.length} texts; do not edit by hand. What all words of a text
 * together say for "hint" and "specific" against "general".
 */
export const wholeWeights: PackedWeights = ${packedText(packWeights(model.whole, model.wholeBiases))};

/** What the words of one sentence say. */
export const sentenceWeights: PackedWeights = ${packedText(packWeights(model.sentence, model.sentenceBiases))};

/** What the marks of a sentence's form say. */
export const markWeights: readonly (readonly number[])[] = [
${model.marks.map((row) => `  [${numbers(row)}],`).join('\n')}
];

/** For each grade the bias and the weights of the second step. */
export const verdictWeights: readonly (readonly number[])[] = [
${verdict.map(({ bias, weights }) => `  [${numbers([bias, ...weights])}],`).join('\n')}
];

/** The set of words that letters to anyone are made of, as bits, base64. */
export const ordinaryWords =
  '${Buffer.from(ordinary.buffer).toString('base64')}';
`,
  );
}

const blind = blindFeatures();
const verdict = fitVerdict(blind);
print(blind, verdict);
write(fitWording(texts, others), verdict);
process.stdout.write(`fitted on ${texts.length} texts\n`);
