import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { partText } from '../../utils/core/themes/hints/statements.ts';
import { themeClasses } from '../../utils/core/themes/learnt/classes.ts';
import { sentenceFeatures } from '../../utils/core/themes/learnt/sentences.ts';
import { readerFor, themeLanguages } from '../../utils/core/themes/readers.ts';
import { readLines } from './corpus.ts';
import { fitSparse, type NamedExample } from './fit-sparse.ts';
import { readPhrases } from './phrases.ts';
import { writeModel } from './write-model.ts';

/**
 * Fits the words that themes are told by, a model a language, and writes utils/core/themes/learnt/weights:
 *   node tests/quality/train-themes.ts [--data LETTERS.jsonl]
 * Learns from the phrases and the labelled texts named below; letters of rejection (others' property, outside the
 * repository) teach what says nothing. Sets whose name ends in "held-out" are never learnt from, but for the first.
 */
const sets = [
  'tune',
  'held-out',
  'fresh',
  'second-look',
  'third-look',
  'strangers-learnt',
  'trades',
  'phrased',
  'plain',
  'committees',
  'outside',
  'everyday-1',
  'everyday-2',
  'coach-1',
  'coach-2',
  ...['en', 'de', 'fr', 'es', 'pl'].map((lang) => `hands-${lang}`),
];
const options = { classes: themeClasses, rounds: 100, decay: 0.05, forClass: 5, mostWeights: 14000 };
/** A sentence of a letter counts this much: there are many, and they are much alike. */
const letterWeight = 0.1;

const { values } = parseArgs({ options: { data: { type: 'string' } } });
const letters = values.data !== undefined && existsSync(values.data) ? readLines(values.data) : [];
const labelled = sets.flatMap((name) =>
  readLines(new URL(`../fixtures/themes/${name}.jsonl`, import.meta.url).pathname),
);

function namesOf(language: string, text: string): readonly (readonly string[])[] {
  const reader = readerFor(language);
  if (reader === null) return [];
  return sentenceFeatures(reader, partText(text)).map((features) => features.map(({ name }) => name));
}

function examplesOf(language: string): readonly NamedExample[] {
  const examples: NamedExample[] = [];
  const add = (names: readonly string[], classes: readonly string[], weight: number): void => {
    examples.push({ names, classes: new Set(classes), weight });
  };
  for (const { label, text } of readPhrases(language)) {
    for (const names of namesOf(language, text)) add(names, label === '-' ? [] : [label], 1);
  }
  for (const line of labelled.filter(({ lang }) => lang === language)) {
    const sentences = namesOf(language, String(line.text));
    const themes = Array.isArray(line.themes) ? line.themes.map(String) : [];
    // Which sentence of several says it, the label does not tell: they count as one.
    if (themes.length === 0 || sentences.length === 1) for (const names of sentences) add(names, themes, 1);
    else add(sentences.flat(), themes, 0.7);
  }
  for (const { lang, label, body } of letters) {
    if (lang !== language || label !== 'rejection') continue;
    for (const names of namesOf(language, body ?? '')) add(names, [], letterWeight);
  }
  return examples;
}

for (const language of themeLanguages) {
  const model = fitSparse(examplesOf(language), options);
  writeModel(`themes/learnt/weights/${language}.ts`, `${language}Weights`, model, 'tests/quality/train-themes.ts');
}
