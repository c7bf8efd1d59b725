import type { DraftInput } from './draft.ts';
import { companyName, greetingNames, roleName, tidy } from './names.ts';

const placeholder = /\{(company|role|recruiter|name)\}/giu;

const optionalPart = /\[([^[\]\n]{0,200}\{(?:company|role|recruiter|name)\}[^[\]\n]{0,200})\]/giu;

/**
 * Fills a template of the person's own: {company}, {role}, {recruiter} (first name) and {name}. A part in square
 * brackets that holds one of them ("[ at {company}]") is left out when it is not known, as in our own wordings. Without
 * brackets an unknown one stays as it stands, for the person to see and the check to name; nothing else is touched.
 */
export function fillOwnTemplate(
  template: string,
  known: Pick<DraftInput, 'company' | 'role' | 'recruiterName' | 'ownName'>,
): string {
  const { first, full } = greetingNames(known.recruiterName, known.company);
  const values: Readonly<Record<string, string>> = {
    company: companyName(known.company),
    role: roleName(known.role),
    recruiter: first || full,
    name: tidy(known.ownName),
  };
  const lookUp = (key: string) => values[key.toLowerCase()] ?? '';
  return template
    .replace(optionalPart, (_whole, part: string) =>
      Array.from(part.matchAll(placeholder)).every(([, key]) => lookUp(key ?? '') !== '') ? part : '',
    )
    .replace(placeholder, (whole, key: string) => lookUp(key) || whole);
}
