import { companyWords } from '../extraction/company-key.ts';
import type { ProcessFacts } from './process-facts.ts';
import { roleLikeness } from './role-key.ts';

/** What decided; shown to the person. `unknown`: too little is known of one of the letters to say they are the same. */
export type SamenessReason = 'requisition' | 'thread' | 'role' | 'company' | 'time' | 'unknown';

export interface Sameness {
  readonly isSame: boolean;
  readonly why: SamenessReason;
  /** 0 to 1, of the answer given. */
  readonly confidence: number;
}

/** Letters of one process for one role are hardly further apart; who applies again later starts a new one. Days. */
const longestProcess = 180;
/** Where only the company is known in common: a reminder, a re-opened mail. Days. */
const longestSilence = 60;
/** In one conversation a role may be worded in two ways ("Developer", "Engineer"): from this share of words on. */
const leastLikeness = 0.3;

const numberKey = (number: string): string => number.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** Days between two dates, by the day; 0 where either is not known. */
function daysBetween(a: string | null, b: string | null): number {
  const days = Math.abs(Date.parse((a ?? '').slice(0, 10)) - Date.parse((b ?? '').slice(0, 10))) / 86_400_000;
  return Number.isFinite(days) ? days : 0;
}

/** The same name, or one with more words to it ("Lindwurm", "Lindwurm Audio GmbH"); null where either is unknown. */
export function isSameCompany(a: string | null, b: string | null): boolean | null {
  const [left, right] = [companyWords(a ?? ''), companyWords(b ?? '')];
  if (left.length === 0 || right.length === 0) return null;
  if (left.join('') === right.join('')) return true;
  return left.every((word, i) => i >= right.length || word === right[i]);
}

const same = (why: SamenessReason, confidence: number): Sameness => ({ isSame: true, why, confidence });
const other = (why: SamenessReason, confidence: number): Sameness => ({ isSame: false, why, confidence });

/**
 * Whether two letters belong to one application. The number of the opening decides where both have one; then two
 * clearly different roles are two processes even in one conversation (systems thread letters with the same subject);
 * then the conversation; then company and role, or company alone within two months.
 *
 * @param a facts of one letter or kept rejection
 * @param b facts of the other; the order does not matter
 */
export function compareProcesses(a: ProcessFacts, b: ProcessFacts): Sameness {
  const company = isSameCompany(a.company, b.company);
  const isThread = a.thread !== null && a.thread === b.thread;
  if (a.requisition && b.requisition && company !== false) {
    const isNumber = numberKey(a.requisition) === numberKey(b.requisition);
    return isNumber ? same('requisition', company ? 0.98 : 0.85) : other('requisition', 0.97);
  }
  const likeness = a.role && b.role ? roleLikeness(a.role, b.role) : null;
  if (isThread) {
    return likeness !== null && likeness < leastLikeness
      ? other('role', 0.75)
      : same('thread', company === false ? 0.7 : 0.95);
  }
  if (company === null) return other('unknown', 0.5);
  if (!company) return other('company', 0.95);
  if (likeness !== null && likeness < 1) return other('role', 0.9);
  const days = daysBetween(a.date, b.date);
  if (likeness === 1) return days <= longestProcess ? same('role', 0.9) : other('time', 0.8);
  return days <= longestSilence ? same('company', 0.55) : other('time', 0.6);
}
