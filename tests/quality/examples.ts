import { allLexicons } from '../../utils/core/detection/all-lexicons.ts';
import { readMessage } from '../../utils/core/detection/reading.ts';
import { isHiringSender } from '../../utils/core/detection/sender.ts';
import { signalNames, signalsOf } from '../../utils/core/detection/signals.ts';
import { textBuckets, textFeatures } from '../../utils/core/detection/text-features.ts';
import { messageOf } from './corpus.ts';
import type { Example } from './fit.ts';
import { wordings } from './made/index.ts';
import { lettersOf } from './made/letters.ts';
import type { Line } from './task.ts';

/** A line with what the model sees of it. */
export interface Seen extends Example {
  readonly line: Line;
  /** The list or project that a letter comes from. */
  readonly source: string;
}

/** Signals first, then the buckets of the text. */
export const featureCount = signalNames.length + textBuckets;

/** What a text bucket counts in the sum: less the more of them there are. */
const bucketValue = (count: number): number => 1 / Math.sqrt(Math.max(count, 40));

/** Where a letter comes from: the source without its number ("list.csv#12"), so that a list counts as one. */
const sourceOf = (line: Line): string => (line.source ?? '-').split(/[#:]/u)[0] ?? '-';

/** Reads a line as the model sees it. */
function seenOf(line: Line, weight: number): Seen {
  const message = messageOf(line);
  const reading = readMessage(message, allLexicons);
  const signals = signalsOf(reading, isHiringSender(message.from));
  const buckets = textFeatures(reading.words);
  const value = bucketValue(buckets.length);
  return {
    line,
    source: sourceOf(line),
    at: [...signalNames.map((_, at) => at), ...buckets.map((bucket) => signalNames.length + bucket)],
    values: [...signalNames.map((name) => signals[name]), ...buckets.map(() => value)],
    isTrue: line.label === 'rejection',
    weight,
  };
}

/** A template that a recruiting program sends when candidates withdraw, though it reads like a soft no: nobody can tell. */
export const isAmbiguous = (line: Line): boolean => (line.source ?? '').includes('not_interested');

/** Corpus lines, made-up letters and a part of the ordinary mail, as the fit takes them. */
export function examplesOf(corpus: readonly Line[], ordinary: readonly Line[]): Seen[] {
  const made = wordings.flatMap((wording) =>
    lettersOf(wording, wording.language === 'en' || wording.language === 'de' ? 3 : 4),
  );
  return [
    ...corpus.filter((line) => !isAmbiguous(line)).map((line) => seenOf(line, 1)),
    ...made.map((line) => seenOf(line, 0.3)),
    ...ordinary.map((line) => seenOf(line, 0.3)),
  ];
}
