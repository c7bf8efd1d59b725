import type { Correction } from '../model/correction.ts';
import type { JudgedMessage } from './reading.ts';

/** What corrections add to one verdict. */
export interface Lessons {
  /** Added to the log odds of a rejection; within ±`mostShift` unless `kind` is set. */
  readonly shift: number;
  /** What the person said of a letter of this very kind (same sender, same company, nearly the same words). */
  readonly kind: Correction['says'] | null;
  /** The correction that `kind` rests on: its features tell which sentence is alike. */
  readonly of: Correction | null;
}

/** Corrections looked at, the newest first: so many are a year's worth, and more would cost time in every mail. */
const mostCorrections = 200;
/** Log odds. A clear no has about 5: corrections of other letters can never bring it below "maybe". */
const mostShift = 2;
const oneShift = 1.2;
/** From this likeness on wording counts at all, and from this on a letter is of the same kind. */
const alikeFrom = 0.45;
const sameFrom = 0.7;

/** How alike two ascending lists of feature numbers are: the cosine, 0 to 1. */
export function likeness(a: readonly number[], b: readonly number[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  let shared = 0;
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const left = a[i] ?? 0;
    const right = b[j] ?? 0;
    if (left === right) shared += 1;
    if (left <= right) i += 1;
    if (right <= left) j += 1;
  }
  return shared / Math.sqrt(a.length * b.length);
}

function isSameSender(message: JudgedMessage, correction: Correction): boolean {
  const address = message.from?.address?.toLowerCase() ?? null;
  return address === null ? correction.sender === null : correction.sender === address;
}

/** A mailing system writes for many companies: the same address is the same kind only where the company is named. */
function namesCompany(message: JudgedMessage, company: string | null): boolean {
  if (company === null || company.trim() === '') return true;
  const name = company.trim().toLowerCase();
  return [message.subject, message.from?.name ?? '', message.body].some((text) => text.toLowerCase().includes(name));
}

const none: Lessons = { shift: 0, kind: null, of: null };

/**
 * What the person's corrections say of a message, from sender, company and wording (`features`, see `featuresOf`).
 * Bounded: however many corrections there are, letters of another kind move by `mostShift` at most. Without
 * corrections it is as if nothing had been learnt.
 */
export function lessonsFor(
  message: JudgedMessage,
  features: readonly number[],
  corrections: readonly Correction[],
): Lessons {
  if (corrections.length === 0) return none;
  const newest = [...corrections].sort((a, b) => b.createdAt - a.createdAt).slice(0, mostCorrections);
  let shift = 0;
  for (const correction of newest) {
    const alike = likeness(features, correction.features);
    if (alike < alikeFrom) continue;
    if (alike >= sameFrom && isSameSender(message, correction) && namesCompany(message, correction.company)) {
      return { shift: 0, kind: correction.says, of: correction };
    }
    const size = oneShift * ((alike - alikeFrom) / (1 - alikeFrom));
    shift += correction.says === 'is_a_rejection' ? size : -size;
  }
  return { shift: Math.max(-mostShift, Math.min(mostShift, shift)), kind: null, of: null };
}
