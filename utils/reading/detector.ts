import { type JudgeContext, judgeWith } from '../core/detection/judge-with.ts';
import { firstLanguages } from '../core/detection/languages/first.ts';
import { otherCodes } from '../core/detection/languages/other-codes.ts';
import { type Lexicons, lexiconsOf } from '../core/detection/lexicons.ts';
import { wantedLanguages } from '../core/detection/wanted-languages.ts';
import type { Message } from '../core/model/message.ts';
import type { Verdict } from '../core/model/verdict.ts';

declare global {
  /** Left by the script `languages.js` in our own world of a frame, where the page cannot see it. */
  var afterwordLanguages: Lexicons | undefined;
}

/** Judges letters, in every language: at once where its rules are there, else when they have come. */
export type Detect = (message: Message, context?: JudgeContext) => Verdict | Promise<Verdict>;

/**
 * Detection that begins with English and German, and has the other languages' rules put into the frame for the first
 * letter that needs one of them: a mail page carries only what its person's mail asks for.
 *
 * @param load has the script put into this frame; where that fails the letter is judged by what is there
 */
export function detectOnDemand(load: () => Promise<unknown>, onError: (what: string, error: unknown) => void): Detect {
  const first = lexiconsOf(firstLanguages);
  let all: Lexicons | null = null;
  let loading: Promise<unknown> | undefined;

  const complete = (): Lexicons | null => {
    if (!all && globalThis.afterwordLanguages) all = new Map([...first, ...globalThis.afterwordLanguages]);
    return all;
  };

  return (message, context = {}) => {
    const lexicons = complete();
    if (lexicons) return judgeWith(lexicons, message, context);
    if (!wantedLanguages(message).some((code) => otherCodes.has(code))) return judgeWith(first, message, context);
    loading ??= load().catch((error) => {
      loading = undefined; // the next letter tries again
      onError('languages', error);
    });
    return loading.then(() => judgeWith(complete() ?? first, message, context));
  };
}
