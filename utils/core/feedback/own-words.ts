import { fold } from '../text/fold.ts';
import { segmentsOf } from '../text/segments.ts';
import { wordsOf } from '../text/words.ts';
import { quotedSpans } from '../themes/hints/quoted.ts';

// A title as English letters write it: "Associate Software Engineer (Java)", whatever it holds.
const title =
  /(?:\p{Lu}[\p{L}&/+-]{0,20}[ ,-]{1,3}){0,6}(?:Engineer|Developer|Manager|Analyst|Specialist|Assistant|Nurse|Teacher|Officer|Coordinator|Consultant|Internship|Intern|Accountant|Designer|Technician|Supervisor|Director|Programmer|Electrician|Chef|Administrator|Associate|Trainee)s?(?![\p{L}])(?: ?\([^)\n]{0,30}\))?(?:[ ,-]{1,3}\p{Lu}[\p{L}&/+-]{0,20}){0,4}/gu;
// Addresses hold words of techniques ("…/apply.html").
const links = /\bhttps?:\/\/[^\s<>]{1,2000}|\bwww\.[^\s<>]{1,2000}|[\w.+-]{1,64}@[\w.-]{1,255}/gu;
/** How far before a quotation "you asked" may stand, in characters. */
const lead = 60;
/** Fewer words around a quotation frame it: then it is what was said, put down in quotation marks. */
const fewestAround = 4;
// Folded, in the five languages read.
const youAsked =
  /\b(?:you (?:asked|wrote|ask|write|wanted)|your (?:question|e-?mail|message|request)|in which you|(?:sie|du) (?:frag|schr[ie])\w*|(?:ihre|deine)[rnm]? (?:frage|bitte|mail|nachricht)|vous (?:demand|ecriv)\w*|tu (?:demand|ecri)\w*|(?:votre|ta|ton) (?:question|courriel|message|mail|demande)|pregunt\w*|escrib\w*|su consulta|tu mensaje|su correo|pyta\w*|pisz\w*|napisal\w*|odpowiadajac)\b/;

/**
 * A text with everything blanked out that the sender did not write now: quoted history, signatures, addresses, the
 * opening's title, and questions of the person's that are only given back. Positions stay.
 */
export function ownWords(text: string): string {
  const written = segmentsOf(text)
    .map(({ kind, start, end }) => {
      const part = text.slice(start, end);
      return kind === 'own' ? part.replace(links, blankOut).replace(title, blankOut) : part.replace(/[^\n]/g, ' ');
    })
    .join('');
  let own = written;
  for (const { start, end } of quotedSpans(written)) {
    const quoted = written.slice(start, end);
    const before = fold(written.slice(Math.max(0, start - lead), start));
    if (!quoted.includes('?') && !youAsked.test(before)) continue;
    if (wordsOf(written.slice(0, start) + written.slice(end)).values.length < fewestAround) continue;
    own = own.slice(0, start) + quoted.replace(/[^\n]/g, ' ') + own.slice(end);
  }
  return own;
}

const blankOut = (found: string): string => '_'.repeat(found.length);
