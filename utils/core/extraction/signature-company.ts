import { evidenceOf } from '../text/span.ts';
import type { CompanyClue } from './company-clues.ts';
import { companyText, readCompanyName } from './company-name.ts';
import { isFoldedLegalForm, isLegalForm } from './legal-form.ts';
import type { Reading } from './letter.ts';
import { isOfficeName, isOfficeWord } from './office-words.ts';
import { gapBefore, rawWord, type WordSpan } from './part.ts';
import { isPersonName } from './sender.ts';
import { startOfName } from './team-name.ts';
import { isTitleWord } from './title-word.ts';

/** Lines under the closing words that are looked at. */
const mostLines = 6;
/** How sure a name on a line of its own is: with a legal form, without, and where a person may be called so. */
const sureness = { form: 0.75, plain: 0.5, person: 0.15, inText: 0.5 } as const;

function clueOf({ part }: Reading, span: WordSpan, sure: number): CompanyClue {
  const { text, start, end } = companyText(part, span);
  return { text, sure, evidence: evidenceOf(part.source, part.text, { start, end }), words: span, part };
}

/** First words of the lines from word `at` on, up to `mostLines` of them. */
function lineStarts({ part }: Reading, at: number): number[] {
  const starts: number[] = [];
  for (let word = at; word < part.words.values.length && starts.length < mostLines; word += 1) {
    if (/\n/u.test(gapBefore(part, word)) || word === at) starts.push(word);
  }
  return starts;
}

function clueOfLine(reading: Reading, first: number): CompanyClue | null {
  const { part, language } = reading;
  const span = readCompanyName(part, first, language);
  if (!span) return null;
  const isWholeLine = /^[^\p{L}\p{N}]*\n|^\s*[|,•·–—(]|^\s-\s|^[\s.!]*$/u.test(gapBefore(part, span.last + 1));
  const { text } = companyText(part, span);
  const hasForm = isLegalForm(rawWord(part, span.last)) && span.last > span.first;
  if (!isWholeLine || text.includes('\n') || isOfficeName(text)) return null;
  if (!hasForm && (isOfficeWord(part.words.values[first] ?? '') || isOfficeWord(part.words.values[span.last] ?? '')))
    return null;
  for (let at = span.first; at <= span.last; at += 1) {
    if (!hasForm && isTitleWord(part.words.values[at] ?? '', language)) return null;
  }
  return clueOf(
    reading,
    span,
    hasForm
      ? sureness.form
      : isPersonName(text) || /^\p{Lu}\p{Ll}{1,11}$/u.test(text)
        ? sureness.person
        : sureness.plain,
  );
}

/** The employer on a line of its own under "Kind regards", below the name of who signed. */
function cluesUnderClosing(reading: Reading): CompanyClue[] {
  const { part, hits } = reading;
  const closing = hits.findLast(
    (hit) => hit.tag === 'closing' && /^[\s,.!:–—-]*\n/u.test(gapBefore(part, hit.last + 1)),
  );
  if (!closing || part.source !== 'body') return [];
  return lineStarts(reading, closing.last + 1).flatMap((first) => clueOfLine(reading, first) ?? []);
}

/** Names that end in a legal form, wherever they stand: "we, Lindwurm Audio GmbH, …". */
function cluesByForm(reading: Reading): CompanyClue[] {
  const { part } = reading;
  const clues: CompanyClue[] = [];
  for (let at = 1; at < part.words.values.length && clues.length < 8; at += 1) {
    if (!isFoldedLegalForm(part.words.values[at] ?? '')) continue;
    const raw = rawWord(part, at);
    if (
      !isLegalForm(raw) ||
      /^(?:Group|Gruppe|Groupe|Grupo|Holding|Limited|Co)$/u.test(raw) ||
      !/^,?\s$/u.test(gapBefore(part, at))
    )
      continue;
    const first = startOfName(reading, at);
    if (first < at && !isOfficeName(rawWord(part, at - 1)))
      clues.push(clueOf(reading, { first, last: at }, sureness.inText));
  }
  return clues;
}

/** @returns employers named in the signature or by their legal form */
export function companyOfSignature(reading: Reading): CompanyClue[] {
  return [...cluesUnderClosing(reading), ...cluesByForm(reading)];
}
