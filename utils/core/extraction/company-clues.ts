import type { Found } from '../model/extraction.ts';
import type { Evidence } from '../model/verdict.ts';
import { companyKey, isEmployerName } from './company-key.ts';
import { isLegalForm } from './legal-form.ts';
import { isOfficeName } from './office-words.ts';
import type { Part, WordSpan } from './part.ts';

/** One place that names an employer, and how sure that kind of place is. */
export interface CompanyClue {
  readonly text: string;
  readonly sure: number;
  readonly evidence: Evidence | null;
  readonly words: WordSpan | null;
  readonly part: Part | null;
}

/** Shortest key that may stand for a longer one ("Acme" for "Acme Robotics"). */
const shortestStem = 3;

const isSame = (a: string, b: string): boolean =>
  a === b || (Math.min(a.length, b.length) >= shortestStem && (a.startsWith(b) || b.startsWith(a)));

/** Less is a guess: a lone name in a signature is as often a person's. */
const leastSure = 0.2;

/** However many parts of an address agree, words of the letter say more: agencies and systems write for others. */
const mostOfSender = 0.62;

/** Chance that at least one of the clues is right, were they independent; each kept a little short of sure. */
function together(clues: readonly CompanyClue[]): number {
  const sure = 1 - clues.reduce((wrong, clue) => wrong * (1 - clue.sure * 0.95), 1);
  return clues.some(({ evidence }) => evidence !== null) ? sure : Math.min(sure, mostOfSender);
}

const hasLegalForm = (name: string): boolean =>
  isLegalForm(/(\p{L}+)\.?$/u.exec(name)?.[1] ?? '') && name.includes(' ');

/** Of several spellings the surest; of equally sure ones that from words, then the longest. */
function spellingOf(clues: readonly CompanyClue[]): CompanyClue | undefined {
  const rank = (clue: CompanyClue): number =>
    clue.sure + (clue.evidence ? 0.3 : 0) + (hasLegalForm(clue.text) ? 0.2 : 0) + Math.min(clue.text.length, 60) / 1000;
  return [...clues].sort((a, b) => rank(b) - rank(a))[0];
}

/**
 * @param clues all that name an employer
 * @param notNames words that no employer is called (the greeting)
 * @returns the name that most speaks for; null where none is an employer's
 */
export function bestCompany(clues: readonly CompanyClue[], notNames: readonly string[]): Found<string> | null {
  const groups: { key: string; clues: CompanyClue[] }[] = [];
  for (const clue of clues) {
    const key = companyKey(clue.text);
    if (!key || !isEmployerName(clue.text, clue.evidence !== null) || notNames.includes(clue.text)) continue;
    if (isOfficeName(clue.text)) continue;
    const group = groups.find((known) => isSame(known.key, key));
    if (group) group.clues.push(clue);
    else groups.push({ key, clues: [clue] });
  }
  const best = groups.sort((a, b) => together(b.clues) - together(a.clues))[0];
  const spelling = best && spellingOf(best.clues);
  if (!best || !spelling || together(best.clues) < leastSure) return null;
  const confidence = Math.round(Math.min(0.98, together(best.clues)) * 100) / 100;
  return { value: spelling.text, confidence, evidence: spelling.evidence };
}
