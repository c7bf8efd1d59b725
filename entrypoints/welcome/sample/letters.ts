import type { SampleLetter } from './letter.ts';
import { afterApplication } from './letters/after-application.ts';
import { afterInterviews } from './letters/after-interviews.ts';
import { feedbackGeneral } from './letters/feedback-general.ts';
import { feedbackSpecific } from './letters/feedback-specific.ts';
import { friend } from './letters/friend.ts';
import { german } from './letters/german.ts';
import { internalCandidate } from './letters/internal-candidate.ts';
import { interviewInvitation } from './letters/interview-invitation.ts';
import { newsletter } from './letters/newsletter.ts';
import { orderCancelled } from './letters/order-cancelled.ts';
import { receipt } from './letters/receipt.ts';
import { roleClosed } from './letters/role-closed.ts';
import { talentPool } from './letters/talent-pool.ts';

/** All letters of the sample inbox, the newest first. */
export const sampleLetters: readonly SampleLetter[] = [
  afterInterviews,
  afterApplication,
  interviewInvitation,
  receipt,
  friend,
  internalCandidate,
  newsletter,
  feedbackGeneral,
  orderCancelled,
  roleClosed,
  feedbackSpecific,
  german,
  talentPool,
].sort((a, b) => a.daysAgo - b.daysAgo || b.time.localeCompare(a.time));

/** When a letter came, given today (ms since 1970 UTC): the same each time that day, in the person's own time zone. */
export function cameAt(letter: SampleLetter, now: number): Date {
  const [hours = 0, minutes = 0] = letter.time.split(':').map(Number);
  const today = new Date(now);
  return new Date(today.getFullYear(), today.getMonth(), today.getDate() - letter.daysAgo, hours, minutes);
}
