import { sentencesOf } from '../../text/sentences.ts';
import { wordsOf } from '../../text/words.ts';
import { speaksToPerson, tellsOfAct } from './acts.ts';
import { isUnusual } from './ordinary.ts';

interface Measured {
  /** Unusual words in one sentence, at most: of all, of those that speak to the person, of those that tell an act. */
  readonly most: number;
  readonly mostToPerson: number;
  readonly mostOfAct: number;
  readonly words: number;
  readonly sentences: number;
  readonly act: boolean;
  readonly actWithNumber: boolean;
  readonly number: boolean;
  readonly numberToPerson: boolean;
  readonly numberAmongUnusual: boolean;
}

/** What is looked at beside the words: how much is told that no letter to anyone tells, to whom, and at what length. */
const marks: readonly (readonly [string, (measured: Measured, own: string) => boolean])[] = [
  ...[1, 2, 3, 5, 7].map((least) => [`to person ${least}`, (m: Measured) => m.mostToPerson >= least] as const),
  ...[1, 2, 3, 5].map((least) => [`of act ${least}`, (m: Measured) => m.mostOfAct >= least] as const),
  ...[2, 4, 6].map((least) => [`unusual ${least}`, (m: Measured) => m.most >= least] as const),
  ...[2, 4].map((least) => [`short, unusual ${least}`, (m: Measured) => m.sentences <= 2 && m.most >= least] as const),
  ['number', (m) => m.number],
  ['number to person', (m) => m.numberToPerson],
  ['number among unusual', (m) => m.numberAmongUnusual],
  ['quotation', (_, own) => /["“„«»]/.test(own)],
  ['capitals', (_, own) => /\b[A-ZÄÖÜ]{2,}\b/.test(own)],
  ['question', (_, own) => own.includes('?')],
  ...[6, 10, 16, 25, 60].map((least) => [`words ${least}`, (m: Measured) => m.words > least] as const),
  ...[2, 4].map((least) => [`sentences ${least}`, (m: Measured) => m.sentences >= least] as const),
  ['act', (m) => m.act],
  ['act with number', (m) => m.actWithNumber],
];

export const formSize = marks.length;

/** Which of the marks a sender's own words bear, by number; `language` ISO 639-1, `ordinary` the set as bits. */
export function formOf(own: string, language: string, ordinary: Uint8Array): number[] {
  const measured = measure(own, language, ordinary);
  return marks.flatMap(([, holds], at) => (holds(measured, own) ? [at] : []));
}

function measure(own: string, language: string, ordinary: Uint8Array): Measured {
  const sentences = sentencesOf(own).flatMap(({ start, end }) => {
    const words = wordsOf(own, start, end).values;
    if (words.length === 0) return [];
    const line = words.join(' ');
    return [
      {
        words: words.length,
        unusual: words.filter((word) => isUnusual(word, language, ordinary)).length,
        number: /\d/.test(line),
        toPerson: speaksToPerson(line, language),
        act: tellsOfAct(line, language),
      },
    ];
  });
  const most = (list: typeof sentences) => list.reduce((top, { unusual }) => Math.max(top, unusual), 0);
  return {
    most: most(sentences),
    mostToPerson: most(sentences.filter(({ toPerson }) => toPerson)),
    mostOfAct: most(sentences.filter(({ act }) => act)),
    words: sentences.reduce((sum, { words }) => sum + words, 0),
    sentences: sentences.length,
    act: sentences.some(({ act }) => act),
    actWithNumber: sentences.some(({ act, number }) => act && number),
    number: sentences.some(({ number }) => number),
    numberToPerson: sentences.some(({ number, toPerson }) => number && toPerson),
    numberAmongUnusual: sentences.some(({ number, unusual }) => number && unusual >= 2),
  };
}
