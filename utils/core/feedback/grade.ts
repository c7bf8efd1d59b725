import type { Grade } from '../model/feedback.ts';
import { languageOf } from '../text/language.ts';
import type { Span } from '../text/span.ts';
import { originalSpan } from '../themes/hints/placed-text.ts';
import { learntGrade, tellingSentence } from './learnt/learnt-grade.ts';
import { ownWords } from './own-words.ts';
import { readClauses } from './read-clauses.ts';
import { feedbackReader, readsFeedback, type Sign } from './reader.ts';
import { weigh } from './weigh.ts';

/** Words that a grade rests on: `text === source.slice(start, end)`, in UTF-16 code units. */
export interface GradeEvidence extends Span {
  /** "wording": a sentence that says more than letters to anyone do, though no sign of ours is in it. */
  readonly sign: Sign | 'wording';
  readonly text: string;
}

export interface GradedFeedback {
  readonly grade: Grade;
  /** In the order of the text; empty for "general". */
  readonly evidence: readonly GradeEvidence[];
  /** False for a language that is not read: then "hint" only keeps every way open, and the person says what it is. */
  readonly isRead: boolean;
}

/** Only so much of a mail is read; far more than anybody writes as feedback. */
const longestText = 20_000;

/**
 * Grades what a recruiter wrote: "general" could be sent to anyone; "hint" names one thing; "specific" says enough
 * to act on. Stock phrases, refusals to give feedback, wishes, quoted history and the opening's own name count for
 * nothing. The rules find signs; what was learnt from labelled texts settles what they come to. Does not throw for
 * any text.
 * @param text as received, UTF-16
 * @param language ISO 639-1; null to tell it from the text. Read are English, German, French, Spanish and Polish.
 */
export function gradeFeedback(text: string, language: string | null = null): GradedFeedback {
  const own = ownWords(text.slice(0, longestText));
  const known = language ?? languageOf(own) ?? 'en';
  if (!readsFeedback(known)) return { grade: 'hint', evidence: [], isRead: false };
  const reader = feedbackReader(known);
  const { placed, clauses } = readClauses(own, reader);
  const { grade: ruled, counted } = weigh(clauses);
  // Thanks, wishes, the bare decision and "we give no feedback" name nothing, however they are worded.
  const onlyRefuses = clauses.length === 0 && placed.folded.search(reader.refusal) >= 0;
  const grade = onlyRefuses ? 'general' : learntGrade({ own, language: known, ruled, clauses });
  if (grade === 'general') return { grade, evidence: [], isRead: true };
  const hits = counted.length > 0 ? counted : clauses.flatMap((clause) => clause.hits);
  const signs = hits.map((hit) => ({ ...originalSpan(placed, hit), sign: hit.sign }));
  const telling = signs.length > 0 ? null : tellingSentence(own, known, grade);
  const shown = telling === null ? signs : [{ ...telling, sign: 'wording' as const }];
  return {
    grade,
    isRead: true,
    evidence: shown
      .map(({ sign, start, end }) => ({ sign, start, end, text: text.slice(start, end) }))
      .toSorted((a, b) => a.start - b.start),
  };
}
