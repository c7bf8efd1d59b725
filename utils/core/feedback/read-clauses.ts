import { stopWords } from '../text/stop-words.ts';
import { type PlacedText, placeText } from '../themes/hints/placed-text.ts';
import { clausesOf } from './clauses.ts';
import { findSigns, type Hit } from './find-signs.ts';
import { plainCapitals } from './languages/shared.ts';
import type { FeedbackReader, Sign } from './reader.ts';

/** A clause that says something about the person, with what it says. */
export interface Clause {
  readonly hits: readonly Hit[];
  /** Words that carry meaning: four letters and more, neither grammar nor vague. */
  readonly words: number;
}

export interface ReadClauses {
  readonly placed: PlacedText;
  readonly clauses: readonly Clause[];
}

const grammar = new Set(Object.values(stopWords).flatMap((list) => list.split(' ')));

/** The clauses of a sender's own words that say something, without stock phrases, refusals, wishes and the decision. */
export function readClauses(own: string, reader: FeedbackReader): ReadClauses {
  const placed = placeText(own);
  const folded = blankStock(reader, placed.folded);
  const capitals = capitalsOf(own).map(({ start, end }) => ({
    start: placed.places.indexOf(start),
    end: placed.places.indexOf(end - 1) + 1,
  }));
  const clauses = clausesOf(folded).flatMap((clause) => {
    const hits = findSigns(reader, folded, clause, capitals);
    const words = folded.slice(clause.start, clause.end);
    return saysNothing(reader, words, hits) ? [] : [{ hits, words: contentWords(reader, words) }];
  });
  return { placed, clauses };
}

function contentWords(reader: FeedbackReader, clause: string): number {
  const words = clause.replace(reader.vague, ' ').match(/(?<![a-z_])[a-z]{4,}/g) ?? [];
  return words.filter((word) => !grammar.has(word)).length;
}

function blankStock(reader: FeedbackReader, folded: string): string {
  const blank = (found: string): string => found.replace(/[^\n]/g, '_');
  const end = folded.search(closing);
  // A closing that stands first closes nothing.
  const body = end > 40 ? folded.slice(0, end) + blank(folded.slice(end)) : folded;
  return [greeting, ...reader.roles, reader.stock].reduce((text, pattern) => text.replace(pattern, blank), body);
}

/** Acronyms that may name a skill; none in lines that are shouted throughout. */
function capitalsOf(text: string): { readonly start: number; readonly end: number }[] {
  return Array.from(text.matchAll(/(?<![\p{L}\p{N}])[A-Z][A-Z0-9+#]{1,6}(?![\p{L}\p{N}])/gu))
    .filter(({ 0: word }) => !plainCapitals.has(word) && !/^[IVX]+$/.test(word))
    .slice(0, 50)
    .map((found) => ({ start: found.index, end: found.index + found[0].length }));
}

// "Apply again once you have your licence": advice in the clothes of a wish. Folded, in the five languages read.
const condition =
  /\b(?:once you|when you have|when you've|as soon as you|after you|if you can show|sobald|wenn sie [^.]{0,40} haben|nach ihrer|nach deiner|nach der|des que|une fois|lorsque vous aurez|quand vous aurez|quand tu auras|apres votre|apres ton|cuando teng|cuando termin|cuando haya|una vez|gdy zdob|kiedy zdob|po ukoncz|po zdoby|po uzysk)/;
// Lines such as "Kind regards," and "Dear Ms Doe,": what stands after the one and in the other is no feedback.
const closing =
  /^[ \t]*(?:(?:kind|best|warm|many|with kind|with best)?[ ]?(?:regards|wishes)|sincerely|yours [a-z]{4,10}|cheers|(?:mit )?(?:viele|liebe|beste|herzliche|freundliche|schone|sonnige)[nr]? gru(?:ss|sse|ssen|en|e)|gruss|lg|mfg|(?:bien )?cordialement|bien a (?:vous|toi)|amicalement|(?:un )?(?:cordial )?saludos?(?: cordial(?:es)?)?|atentamente|pozdrawiam(?: serdecznie)?|z powazaniem|serdecznie pozdrawiam)[^\n]{0,30}$/m;
const greeting =
  /^[ \t]*(?:dear|hi|hello|hallo|guten tag|liebe[rs]?|sehr geehrte[rs]?|bonjour|madame|cher|chere|hola|estimad[oa]s?|buen[oa]s dias|czesc|dzien dobry|szanown[aiy])[^\n.?]{0,50}[,:!]?[ \t]*$/m;

const has = (pattern: RegExp, text: string): boolean => text.search(pattern) >= 0;

/** Refusals, offers, wishes, the decision without a reason, thanks without a judgement. */
function saysNothing(reader: FeedbackReader, clause: string, hits: readonly Hit[]): boolean {
  const found = (sign: Sign): boolean => hits.some((hit) => hit.sign === sign);
  if (has(reader.aside, clause)) return !(found('skill') && condition.test(clause));
  if (has(reader.decision, clause)) return !has(reader.because, clause) && !found('comparison');
  return has(reader.thanks, clause) && !found('action') && !found('comparison');
}
