import type { Verdict } from '../model/verdict.ts';
import { allLexicons } from './all-lexicons.ts';
import { type JudgeContext, judgeWith } from './judge-with.ts';
import type { JudgedMessage } from './reading.ts';

/** Judges one message with the rules of every language. See `judgeWith`. */
export function judge(message: JudgedMessage, context: JudgeContext = {}): Verdict {
  return judgeWith(allLexicons, message, context);
}

export { rejectionVerdict } from './judge-with.ts';
export type { JudgedMessage } from './reading.ts';
