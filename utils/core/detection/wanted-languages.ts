import { languageShares } from '../text/language.ts';
import { wordsOf } from '../text/words.ts';
import type { JudgedMessage } from './reading.ts';

/** A language with this part of the leading one's words is worth trying. */
export const fairShare = 0.55;

/**
 * The languages (ISO 639-1) that a fair part of a message's words belong to, the leading one first: those whose rules
 * it needs. Looks at the first words of its body and at the subject, quoted history included.
 */
export function wantedLanguages({ subject, body }: Pick<JudgedMessage, 'subject' | 'body'>): readonly string[] {
  const shares = languageShares(wordsOf(`${body.slice(0, 4000)}\n${subject}`));
  const leading = shares[0]?.[1] ?? 0;
  return shares.filter(([, share]) => share >= leading * fairShare).map(([code]) => code);
}
