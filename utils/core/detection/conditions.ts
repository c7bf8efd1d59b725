import type { Words } from '../text/words.ts';
import type { Lexicon } from './lexicon.ts';
import type { Match, Sighting } from './match.ts';

/** How many words after a hit an "if you …" may begin and still govern it. */
const reach = 7;

function starts(lexicon: Lexicon, sighting: Sighting, name: string): readonly { start: number; end: number }[] {
  const id = lexicon.classNames.get(name);
  return id === undefined ? [] : (sighting.byClass[id] ?? []);
}

/**
 * True where a match is said under a condition ("if you are not selected …") or of people in general ("candidates who are
 * not selected …"). An "if" governs all that follows it in its sentence, what it stands in, and what stands right before it
 * unless a comma or a turn ("but", "and") parts them.
 */
export function isConditional(lexicon: Lexicon, sighting: Sighting, words: Words, match: Match): boolean {
  const lifting = starts(lexicon, sighting, 'unless');
  for (const condition of starts(lexicon, sighting, 'if')) {
    if (
      lifting.some(
        (word) => word.end === condition.start || (word.start <= condition.start && word.end >= condition.end),
      )
    )
      continue;
    if (condition.start < match.end) return true;
    if (condition.start >= match.end && condition.start - match.end <= reach) {
      if (!isParted(lexicon, sighting, words, match.end, condition.start)) return true;
    }
  }
  return starts(lexicon, sighting, 'general').some((general) => general.start <= match.start);
}

function isParted(lexicon: Lexicon, sighting: Sighting, words: Words, from: number, to: number): boolean {
  for (let at = from; at <= to; at += 1) if (words.breaks[at]) return true;
  return starts(lexicon, sighting, 'turn').some((turn) => turn.start >= from && turn.start < to);
}
