import type { Reason } from '../model/reason.ts';
import type { Stage } from '../model/stage.ts';
import { hintLanguages } from './languages/hints.ts';
import type { Letter } from './letter.ts';
import type { Part } from './part.ts';
import { findPhrases, indexOf, type PhraseHit, type PhraseIndex } from './phrases.ts';

/** What a phrase hints at. */
export type HintTag = `stage ${Stage}` | `reason ${Reason}`;

/** A part with the hints found in it. */
export interface HintReading {
  readonly part: Part;
  readonly hits: readonly PhraseHit[];
}

const indexes = new Map<string, PhraseIndex>();

function indexFor(language: string): PhraseIndex {
  const known = indexes.get(language);
  if (known) return known;
  const words = hintLanguages.find((hints) => hints.language === language);
  const lists = new Map<HintTag, readonly string[]>();
  for (const [stage, phrases] of Object.entries(words?.stages ?? {})) lists.set(`stage ${stage as Stage}`, phrases);
  for (const [reason, phrases] of Object.entries(words?.reasons ?? {}))
    lists.set(`reason ${reason as Reason}`, phrases);
  const index = indexOf(Object.fromEntries(lists));
  indexes.set(language, index);
  return index;
}

/** @returns the hints at stage and reasons in every part, the main language's first */
export function readHints(letter: Letter): HintReading[] {
  return letter.readings.map(({ part, language }) => ({
    part,
    hits: findPhrases(indexFor(language.language), part.words),
  }));
}
