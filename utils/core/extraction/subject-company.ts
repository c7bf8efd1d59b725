import { evidenceOf } from '../text/span.ts';
import type { CompanyClue } from './company-clues.ts';
import type { Reading } from './letter.ts';
import { isOfficeWord } from './office-words.ts';
import { isCapitalised, rawWord } from './part.ts';
import { isTitleWord } from './title-word.ts';

/** Words of subjects that are about the letter, not about who wrote it; folded. */
const letterWords = new Set(
  `application applications update updates status your thank thanks you for re aw fwd regarding important information
  about the candidacy interest position role job next steps news decision result results notification follow up following
  bewerbung ihre deine absage status information zu auf ruckmeldung eingang candidature votre reponse candidatura tu su
  respuesta sollicitatie je uw jouw aplikacja rekrutacja twoja odpowiedz ansokan din ansogning soknad basvuru basvurunuz
  we our a to of from in feedback response outcome message recruitment recruiting selection process and interview on is
  hi hello dear unfortunately with at invitation new external internal`.split(/\s+/u),
);

/** "Lindwurm | Application update", "Your application - Lindwurm", "Lindwurm: next steps". */
const divider = /\s[|–—·•-]\s|:\s|\s\|\s?|\|\s/gu;
const mostNameWords = 5;

function piecesOf(subject: string): { start: number; end: number }[] {
  const pieces: { start: number; end: number }[] = [];
  let from = 0;
  for (const cut of subject.matchAll(divider)) {
    pieces.push({ start: from, end: cut.index });
    from = cut.index + cut[0].length;
  }
  return from > 0 ? [...pieces, { start: from, end: subject.length }] : [];
}

/** The words of a piece where it can be a name: capitals, nothing about letters, no job title; null where not. */
function nameIn(reading: Reading, piece: { start: number; end: number }): { first: number; last: number } | null {
  const { part, language } = reading;
  const words = wordsIn(reading, piece);
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined || words.length > mostNameWords) return null;
  const isName = words.every((at) => isCapitalised(part, at) || /^(?:of|and|de|und|the)$/u.test(rawWord(part, at)));
  const isOther = words.some((at) => {
    const word = part.words.values[at] ?? '';
    return (
      letterWords.has(word) || language.notNames.includes(word) || isTitleWord(word, language) || isOfficeWord(word)
    );
  });
  return isName && !isOther ? { first, last } : null;
}

/**
 * An employer that stands alone between the dividers of a subject, or before "application". A piece counts where the
 * letter or its sender name it, too, or where it comes first and a piece about the letter follows.
 *
 * @param isKnown tells whether letter or sender hold the name
 * @param sure how sure such a place is
 */
export function companyOfSubject(reading: Reading, sure: number, isKnown: (name: string) => boolean): CompanyClue[] {
  const { part } = reading;
  if (part.source !== 'subject') return [];
  const pieces = piecesOf(part.text.slice(0, 300));
  const clues = pieces.flatMap((piece, i) => {
    const name = nameIn(reading, piece);
    if (!name) return [];
    const clue = clueOf(reading, name.first, name.last, sure);
    const isFirstOfLetter =
      i === 0 &&
      pieces
        .slice(1)
        .some((other) => wordsIn(reading, other).some((at) => letterWords.has(part.words.values[at] ?? '')));
    return isKnown(clue.text) || isFirstOfLetter ? [clue] : [];
  });
  return [...clues, ...beforeApplication(reading, sure)];
}

function wordsIn({ part }: Reading, piece: { start: number; end: number }): number[] {
  return part.words.starts.flatMap((start, at) => (start >= piece.start && start < piece.end ? [at] : []));
}

function clueOf({ part }: Reading, first: number, last: number, sure: number): CompanyClue {
  const span = { start: part.words.starts[first] ?? 0, end: part.words.ends[last] ?? 0 };
  const evidence = evidenceOf(part.source, part.text, span);
  return { text: evidence.text.trim(), sure, evidence, words: { first, last }, part };
}

/** "Your Lindwurm application". */
function beforeApplication(reading: Reading, sure: number): CompanyClue[] {
  const { part, language, hits } = reading;
  return hits.flatMap((hit) => {
    if (hit.tag !== 'applicationNoun') return [];
    let first = hit.first;
    while (
      first > 0 &&
      hit.first - first < 4 &&
      isCapitalised(part, first - 1) &&
      !letterWords.has(part.words.values[first - 1] ?? '')
    )
      first -= 1;
    if (first === hit.first || !letterWords.has(part.words.values[first - 1] ?? '')) return [];
    for (let at = first; at < hit.first; at += 1) if (isTitleWord(part.words.values[at] ?? '', language)) return [];
    return [clueOf(reading, first, hit.first - 1, sure)];
  });
}
