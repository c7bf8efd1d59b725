import { checkGreeting } from './check-greeting.ts';
import { checkRole } from './check-role.ts';
import type { Flaw } from './draft-finding.ts';
import { greetingNames, roleName } from './names.ts';

/** What a draft should name, and what belongs to other records of the person. Empty means "not known". */
export interface NamesToCheck {
  readonly recruiterName: string;
  /** Others who wrote in the thread: a greeting by one of their names is no slip. */
  readonly alsoWrote?: readonly string[];
  readonly company: string;
  readonly role: string;
  readonly otherCompanies: readonly string[];
  readonly otherRoles: readonly string[];
}

/** A greeting by another name, another company or role of the person's records, another role than this one's. */
export function checkNames(text: string, names: NamesToCheck): Flaw[] {
  return [
    ...greetingFlaws(text, names),
    ...mentions(text, names.otherCompanies, names.company).map((span) => ({ key: 'wrong_company' as const, ...span })),
    ...mentions(text, names.otherRoles.map(roleName), roleName(names.role)).map((span) => {
      return { key: 'wrong_role' as const, ...span };
    }),
    ...checkRole(text, names.role),
  ];
}

function greetingFlaws(text: string, { recruiterName, alsoWrote = [], company }: NamesToCheck): Flaw[] {
  const flaws = checkGreeting(text, { recruiterName, company });
  const greets = (name: string) =>
    greetingNames(name, company).full !== '' && checkGreeting(text, { recruiterName: name, company }).length === 0;
  return flaws.length > 0 && alsoWrote.some(greets) ? [] : flaws;
}

/** Where names of other records stand in the text, as whole words and not as a part of the right one. */
function mentions(text: string, others: readonly string[], right: string): { start: number; end: number }[] {
  const own = right.toLowerCase();
  return others.flatMap((other) => {
    const name = other.trim();
    const isUsable = name.length > 2 && !own.includes(name.toLowerCase()) && !name.toLowerCase().includes(own || '\0');
    if (!isUsable) return [];
    const at = text.toLowerCase().indexOf(name.toLowerCase());
    const isWhole = at >= 0 && !/[\p{L}\p{N}]/u.test(text.charAt(at - 1) + text.charAt(at + name.length));
    return isWhole ? [{ start: at, end: at + name.length }] : [];
  });
}
