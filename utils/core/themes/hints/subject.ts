import type { Span } from '../../text/span.ts';
import type { Passage } from './passage.ts';
import type { Reader } from './reader.ts';
import { findSpans } from './spans.ts';

/** Words between the other person and the cue: further away, the subject has likely changed. */
const reach = 60;

/**
 * Whether a cue is said of somebody else ("the interviewer was late"): another person stands before it in the clause,
 * with neither the person nor a verb of judging ("they found it vague") in between or inside.
 */
export function isAboutOthers(reader: Reader, passage: Passage, cue: Span): boolean {
  const before = passage.others.filter((one) => one.start <= cue.start).at(-1);
  if (!before || cue.start - before.end > reach) return false;
  const between = passage.text.slice(before.end, cue.end);
  if (/[,;:.]|\band\b/.test(passage.text.slice(before.end, cue.start))) return false;
  return findSpans(reader.self, between).length === 0 && findSpans(reader.judging, between).length === 0;
}
