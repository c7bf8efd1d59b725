import { evidenceOf } from '../text/span.ts';
import type { CompanyClue } from './company-clues.ts';
import { companyText, readCompanyName } from './company-name.ts';
import { isLegalForm } from './legal-form.ts';
import type { Reading } from './letter.ts';
import { isOfficeWord } from './office-words.ts';
import { gapBefore, isCapitalised, type Part, rawWord } from './part.ts';
import { isTitleWord } from './title-word.ts';

/** Longest name before "team" that is read, in words. */
const mostWords = 6;

/** Where the name that ends right before word `end` begins; `end` itself where none does. */
export function startOfName(reading: Reading, end: number): number {
  const { part, language } = reading;
  let first = end;
  for (let at = end - 1; at >= 0 && end - at <= mostWords; at -= 1) {
    const gap = gapBefore(part, at + 1);
    if (/^,\s$/u.test(gap) && isLegalForm(rawWord(part, at + 1))) {
      first = at;
      continue;
    }
    if (/^\.\s$/u.test(gap) && isLegalForm(rawWord(part, at)) && isCapitalised(part, at)) {
      first = at;
      continue;
    }
    if (/\n|[.!?;:,()|]\s|\s[–—-]\s/u.test(gap)) break;
    const raw = rawWord(part, at);
    const isSmall = /^(?:of|de|du|und|and|the|for|la|y|et|von|der)$/u.test(raw) || raw === '&';
    if (!isCapitalised(part, at) && !(isSmall && first < end) && !/^[.'’\-&@]$/u.test(gap)) break;
    if (isSmall && !isCapitalised(part, at - 1)) break;
    if (language.notNames.includes(raw.toLowerCase()) && raw !== 'The' && raw !== raw.toUpperCase()) break;
    first = at;
  }
  return first;
}

/** True where the words close the letter rather than stand in a sentence about somebody's team. */
function isSigned(part: Part, first: number, last: number): boolean {
  const isLineStart = first === 0 || /\n|[—–,.!]\s*|\s[-@|]\s/u.test(gapBefore(part, first));
  const after = gapBefore(part, last + 1);
  return (
    isLineStart &&
    (last + 1 >= part.words.values.length ||
      /\n|^\s*$|[.|,]/u.test(after) ||
      part.text.length - (part.words.ends[last] ?? 0) < 200)
  );
}

/**
 * The employer before or behind the words for those who hire: "The Lindwurm Talent Acquisition Team", "joining the
 * Lindwurm team", "Recruiting @ Lindwurm".
 *
 * @param sure how sure a signed one is; one within a sentence is a little less
 */
export function companyOfTeam(reading: Reading, sure: number): CompanyClue[] {
  const { part, language, hits } = reading;
  const clues: CompanyClue[] = [];
  const read = new Set<number>();
  for (const hit of hits) {
    if (hit.tag !== 'team') continue;
    if (/@|\bat\b|\bof\b|\bbei\b|\bvon\b/u.test(`${gapBefore(part, hit.last + 1)} ${rawWord(part, hit.last + 1)}`)) {
      const at = /@/u.test(gapBefore(part, hit.last + 1)) ? hit.last + 1 : hit.last + 2;
      const span = readCompanyName(part, at, language);
      if (span && at > hit.last) {
        const { text, start, end } = companyText(part, span);
        clues.push({ text, sure, evidence: evidenceOf(part.source, part.text, { start, end }), words: span, part });
        continue;
      }
    }
    const first = startOfName(reading, hit.first);
    if (first >= hit.first || read.has(first)) continue;
    read.add(first);
    let last = hit.first - 1;
    while (last >= first && isOfficeWord(part.words.values[last] ?? '')) last -= 1;
    if (
      last < first ||
      /^(?:our|my|your|their|this|unser|unserem|unseren|notre|nuestro|nostro|nosso|ons|vår|vårt|vores)$/iu.test(
        rawWord(part, first - 1),
      )
    )
      continue;
    const span = { first: rawWord(part, first) === 'The' && last > first ? first + 1 : first, last };
    if (rawWord(part, span.first) === 'The') continue;
    if (isTitleWord(part.words.values[span.last] ?? '', language)) continue;
    const { text, start, end } = companyText(part, span);
    const isSure = isSigned(part, first, hit.last) || /^(?:the|dem|das|the)$/u.test(rawWord(part, first - 1));
    clues.push({
      text,
      sure: isSure ? sure : sure / 2,
      evidence: evidenceOf(part.source, part.text, { start, end }),
      words: span,
      part,
    });
  }
  return clues;
}
