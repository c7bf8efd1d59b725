import { languageOf } from '../text/language.ts';
import type { Span } from '../text/span.ts';
import { findInPassage, type Hit } from './hints/find-in-passage.ts';
import { readPassage } from './hints/passage.ts';
import { originalSpan } from './hints/placed-text.ts';
import type { Reader } from './hints/reader.ts';
import { findSpans, overlaps, trimToWords } from './hints/spans.ts';
import { type PartedText, partText, type Statement } from './hints/statements.ts';
import { themeModelFor } from './learnt/models.ts';
import { sentenceFeatures } from './learnt/sentences.ts';
import { weighHints } from './learnt/weigh-hints.ts';
import { readerFor, themeLanguages } from './readers.ts';
import type { ThemeKey } from './taxonomy.ts';

/** A theme or strength that a text speaks of, with its words: `text === source.slice(start, end)`. */
export interface ThemeHint extends Span {
  readonly key: ThemeKey;
  readonly side: 'work_on' | 'strength';
  readonly text: string;
}

/** Only so much of a text is read; far more than anybody writes in one answer or mail. */
const longestText = 20_000;

interface Stretch extends Span {
  readonly asked: boolean;
  readonly question: boolean;
}

function stretchesOf(reader: Reader, text: string, statements: readonly Statement[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (const [at, statement] of statements.entries()) {
    const asked = findSpans(reader.asked, text.slice(statement.start, statement.end)).length > 0;
    if (!statement.question) stretches.push({ ...statement, asked });
    const next = statements[at + 1];
    // What somebody was asked, and then what came of it.
    if (asked && next && !next.question) stretches.push({ ...statement, end: next.end, asked });
  }
  return stretches;
}

function findHits(reader: Reader, { placed, quoted, statements }: PartedText): readonly Hit[] {
  const foreign = Uint8Array.from(quoted);
  for (const statement of statements) if (statement.question) foreign.fill(1, statement.start, statement.end);
  const hits: Hit[] = [];
  for (const stretch of stretchesOf(reader, placed.folded, statements)) {
    const { start, end } = stretch;
    const text = placed.folded.slice(start, end);
    const passage = readPassage(reader, text, start, foreign.subarray(start, end), stretch.asked);
    for (const hit of findInPassage(reader, passage)) {
      hits.push({ ...hit, start: hit.start + start, end: hit.end + start });
    }
  }
  return hits;
}

/** The shorter of overlapping hits of one theme stays: it is the quote that is easier to check. */
function withoutRepeats(hits: readonly Hit[]): readonly Hit[] {
  const kept: Hit[] = [];
  for (const hit of [...hits].sort((a, b) => a.end - a.start - (b.end - b.start) || a.start - b.start)) {
    if (!kept.some((one) => one.key === hit.key && one.side === hit.side && overlaps(one, hit))) kept.push(hit);
  }
  return kept.sort((a, b) => a.start - b.start);
}

function hintsIn(text: string, language: string): readonly ThemeHint[] {
  const reader = readerFor(language);
  if (reader === null) return [];
  const parted = partText(text);
  const { placed } = parted;
  const found = findHits(reader, parted);
  const model = themeModelFor(language);
  const hits = model === null ? found : weighHints(model, sentenceFeatures(reader, parted), found);
  return withoutRepeats(hits).map((hit) => {
    const { start, end } = originalSpan(placed, trimToWords(placed.folded, hit));
    return { key: hit.key, side: hit.side, text: text.slice(start, end), start, end };
  });
}

/**
 * Finds hints at themes and strengths in a reflection's answer or in feedback. Denied, asked and quoted mentions and
 * stock phrases of rejection letters do not count; a hint is a proposal for the person, never a fact.
 * @param text as written, UTF-16; the first 20,000 code units are read
 * @param language ISO 639-1; null to tell it from the text. Without words for the language the answer is empty.
 * @returns hints in the order of the text, spans in UTF-16 code units of `text`
 */
export function detectThemes(text: string, language: string | null): readonly ThemeHint[] {
  const head = text.slice(0, longestText);
  const known = language ?? languageOf(head);
  if (known !== null) return hintsIn(head, known);
  // Too short to tell its language: the one whose words say the most is meant.
  return themeLanguages
    .map((code) => hintsIn(head, code))
    .reduce((best, one) => (one.length > best.length ? one : best));
}
