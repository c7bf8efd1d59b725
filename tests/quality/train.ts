import { existsSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { signalNames } from '../../utils/core/detection/signals.ts';
import { textBuckets } from '../../utils/core/detection/text-features.ts';
import { readLines } from './corpus.ts';
import { leaveOneSourceOut } from './cross-validate.ts';
import { examplesOf, featureCount } from './examples.ts';
import { fitLogistic } from './fit.ts';
import { readMbox } from './mbox.ts';
import { calibrationError, intervalOf, ratesOf } from './metrics.ts';
import { table, three } from './table.ts';

/**
 * Fits the model and writes it to utils/core/detection/weights.ts:
 *   node tests/quality/train.ts --data LETTERS.jsonl [--ordinary MAIL.mbox.gz] [--check]
 * With --check it writes nothing and prints what leave-one-source-out says instead. The same input gives the same file.
 */
const { values } = parseArgs({
  options: { data: { type: 'string' }, ordinary: { type: 'string' }, check: { type: 'boolean', default: false } },
});
const corpus = values.data !== undefined && existsSync(values.data) ? readLines(values.data) : [];
const ordinary = values.ordinary !== undefined && existsSync(values.ordinary) ? readMbox(values.ordinary, 6) : [];
const examples = examplesOf(corpus, ordinary);
const options = {
  size: featureCount,
  rounds: 250,
  decayOf: () => 0.0005,
};

if (values.check) {
  const blind = leaveOneSourceOut(examples, options);
  const groups: readonly (readonly [string, (lang: string) => boolean])[] = [
    ['en and de', (lang) => lang === 'en' || lang === 'de'],
    ['en', (lang) => lang === 'en'],
    ['de', (lang) => lang === 'de'],
    ['all', () => true],
  ];
  const rows = groups.map(([name, isIn]) => {
    const inside = blind.filter(({ seen }) => isIn(seen.line.lang ?? ''));
    const noes = inside.filter(({ seen }) => seen.isTrue);
    const hits = noes.filter(({ kind }) => kind === 'rejection').length;
    const maybes = noes.filter(({ kind }) => kind === 'maybe').length;
    const falseAlarms = inside.filter(({ seen, kind }) => !seen.isTrue && kind === 'rejection').length;
    const falseMaybes = inside.filter(({ seen, kind }) => !seen.isTrue && kind === 'maybe').length;
    const tally = { hits, falseAlarms, misses: noes.length - hits };
    const rates = ratesOf(tally);
    const span = ([low, high]: readonly [number, number]): string => `${three(low)}–${three(high)}`;
    return [
      name,
      String(inside.length),
      String(noes.length),
      three(rates.precision),
      span(intervalOf(hits, hits + falseAlarms)),
      three(rates.recall),
      three(ratesOf(tally, maybes).recall),
      span(intervalOf(hits, noes.length)),
      String(falseAlarms),
      String(falseMaybes),
    ];
  });
  const head = ['', 'mails', 'noes', 'precision', '95 %', 'recall', '½ maybe', '95 %', 'false', 'false maybe'];
  process.stdout.write(`${table(head, rows)}\n`);
  const error = calibrationError(blind.map(({ seen, probability }) => [probability, seen.isTrue]));
  process.stdout.write(`calibration error ${three(error)} over ${blind.length} letters\n`);
  for (const { seen, probability, kind } of blind) {
    if (seen.isTrue ? kind !== 'rejection' : kind !== 'other') {
      process.stdout.write(`  ${seen.line.id} ${seen.line.label} → ${kind} ${probability.toFixed(2)}\n`);
    }
  }
} else {
  const fit = fitLogistic(examples, options);
  const text = fit.weights.slice(signalNames.length, signalNames.length + textBuckets);
  const largest = text.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-9);
  const quantised = Int8Array.from(text, (weight) => Math.round((weight / largest) * 127));
  const signals = signalNames.map((name, at) => `  ${name}: ${(fit.weights[at] ?? 0).toFixed(3)},`).join('\n');
  const lines = Buffer.from(quantised.buffer).toString('base64');
  writeFileSync(
    new URL('../../utils/core/detection/weights.ts', import.meta.url),
    `/** Written by tests/quality/train.ts from ${examples.length} examples; do not edit by hand. */
export const bias = ${fit.bias.toFixed(3)};

export const signalWeights = {
${signals}
} as const;

/** What the largest text weight stands for. */
export const textScale = ${largest.toFixed(4)};

/** One signed byte a bucket, base64. */
export const textWeights =
  '${lines}';
`,
  );
  process.stdout.write(`fitted on ${examples.length} examples; largest text weight ${largest.toFixed(3)}\n`);
}
