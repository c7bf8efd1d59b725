import type { RequestKind } from '../model/feedback-request.ts';
import { languageOf, languageShares } from '../text/language.ts';
import { sentencesOf } from '../text/sentences.ts';
import { wordsOf } from '../text/words.ts';
import { checkNames, type NamesToCheck } from './check-names.ts';
import { checkShape } from './check-shape.ts';
import { checkTone } from './check-tone.ts';
import type { DraftFinding, Flaw } from './draft-finding.ts';
import { maskDraft } from './masked-draft.ts';
import { isNoReplyAddress } from './no-reply.ts';

/** What a draft is checked against. Empty text means "not known". */
export interface CheckContext extends NamesToCheck {
  readonly kind: RequestKind;
  /** The language of the letter, ISO 639-1; null where it is not known. */
  readonly language: string | null;
  readonly ownName: string;
  readonly recipient: string;
  /** True where mail to the recipient is known to be read by nobody. */
  readonly recipientNoReply: boolean;
}

/** Only so much of a draft is read. */
const longestDraft = 20_000;
// Fewer words are too few to tell a language from.
const fewestWords = 12;
// So much of the other language's signs in the expected one leave a doubt: near languages share their small words.
const clearly = 0.5;
// So little of another language's signs is nothing: two small words that both languages have.
const fewestSigns = 2.5;

/**
 * Advice on a draft, in the order of the text; never a lock. Does not throw for any text.
 * Spans are in UTF-16 code units of `text`.
 */
export function checkDraft(text: string, context: CheckContext): readonly DraftFinding[] {
  const draft = text.slice(0, longestDraft);
  const names = [context.company, context.role, context.recruiterName, context.ownName].filter(
    (name) => name.length > 2,
  );
  const masked = maskDraft(draft, names);
  const language = languageRead(masked.folded, context.language);
  const languages = [language ?? context.language ?? 'en', context.language ?? 'en'];
  const flaws: Flaw[] = [
    ...(context.recipientNoReply || isNoReplyAddress(context.recipient)
      ? [{ key: 'no_reply' as const, start: 0, end: 0 }]
      : []),
    ...checkLanguage(draft, language, context.language),
    ...checkShape(draft, masked, context.kind),
    ...checkTone(draft, masked, languages),
    ...checkNames(draft, context),
  ];
  return flaws
    .filter((flaw, at) => flaws.findIndex((one) => one.key === flaw.key && one.start === flaw.start) === at)
    .toSorted((a, b) => a.start - b.start)
    .map(({ key, start, end }) => ({ key, start, end, text: draft.slice(start, end), language }));
}

/** The language of a text; the expected one where it is not clearly another, and null for too few words. */
function languageRead(text: string, expected: string | null): string | null {
  const words = wordsOf(text);
  if (text.split(/\s+/).filter(Boolean).length < fewestWords) return null;
  const read = languageOf(text, words);
  const shares = new Map(languageShares(words));
  const own = shares.get(expected?.slice(0, 2) ?? '') ?? 0;
  if (read === null || expected === null) return read;
  const other = shares.get(read) ?? 0;
  return other < fewestSigns || (own > 0 && own >= other * clearly) ? expected : read;
}

/** The longest sentence stands for the whole, as the one that shows the language best. */
function checkLanguage(text: string, language: string | null, expected: string | null): Flaw[] {
  if (language === null || expected === null || language === expected.slice(0, 2)) return [];
  const longest = sentencesOf(text).toSorted((a, b) => b.end - b.start - (a.end - a.start))[0];
  return longest ? [{ key: 'wrong_language', start: longest.start, end: longest.end }] : [];
}
