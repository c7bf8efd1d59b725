import type { AskingBanner, BannerModel } from '../../components/banner/banner-model.ts';
import { isInvitation } from '../core/detection/invitation.ts';
import type { Names } from '../core/extraction/extract-names.ts';
import type { Verdict } from '../core/model/verdict.ts';
import type { AnsweredLoop, Standing } from '../messages/standing.ts';
import type { Judged } from './judge-message.ts';

/**
 * What the banner first says of a message; null where it stays silent.
 *
 * @param asAnswer the verdict on it as a letter in a kept thread; null where it can answer nothing
 */
export function bannerOf(
  judged: Judged,
  names: Names,
  standing: Standing,
  asAnswer: Verdict | null,
): BannerModel | null {
  switch (standing.state) {
    case 'kept':
      return {
        state: 'standing',
        company: standing.company || null,
        role: standing.role || null,
        keptAt: standing.keptAt,
        request: standing.request,
        ready: standing.ready,
      };
    case 'feedback':
      return {
        state: 'answer_kept',
        grade: standing.grade,
        evidence: [],
        next: standing.next,
        ready: standing.ready,
        mayUndo: standing.mayUndo,
      };
    case 'not_one':
    case 'resting':
      return null;
    case 'unknown':
      return answerOf(judged, standing.answers, asAnswer) ?? questionOf(judged, names) ?? invitationOf(judged, names);
  }
}

/** The question about a message; null where the verdict gives no reason to ask. */
export function questionOf(judged: Judged, names: Names): AskingBanner | null {
  if (!mayBeANo(judged)) return null;
  const { verdict } = judged;
  return {
    state: verdict.kind === 'rejection' ? 'looks_like' : 'maybe',
    company: names.company?.value ?? null,
    role: names.role?.value ?? null,
    evidence: verdict.evidence.map((evidence) => evidence.text),
  };
}

/** The way to the brief on an invitation to an interview; null on any other letter. */
function invitationOf(judged: Judged, names: Names): BannerModel | null {
  if (!invites(judged)) return null;
  return { state: 'invitation', company: names.company?.value ?? null, role: names.role?.value ?? null };
}

/** Whether a letter that came in invites to an interview, surely enough to say so. */
export function invites({ message, verdict }: Judged): boolean {
  return message.outgoing !== true && isInvitation(verdict);
}

/** Whether the verdict gives reason to ask the person. */
export function mayBeANo({ message, verdict }: Judged): boolean {
  return message.outgoing !== true && (verdict.kind === 'rejection' || verdict.kind === 'maybe');
}

/** How many rejections a letter is offered to belong to. */
const mostChoices = 3;

/**
 * The offer to keep a letter as an answer; null where it is none. What comes back in the thread of an ask is one,
 * whatever its words; elsewhere a no is a no of its own, and without an ask the letter must carry feedback.
 */
function answerOf(
  { message, verdict }: Judged,
  answers: readonly AnsweredLoop[],
  asAnswer: Verdict | null,
): BannerModel | null {
  const [likeliest] = answers;
  if (!likeliest || !asAnswer || message.outgoing === true || verdict.kind === 'interview') return null;
  const isOwnNo = verdict.kind === 'rejection' || verdict.kind === 'maybe';
  if (isOwnNo && !likeliest.sameThread) return null;
  if (likeliest.requestId === null && asAnswer.kind !== 'feedback') return null;
  return {
    state: 'answer',
    from: message.from?.name ?? message.from?.address ?? null,
    choices: answers
      .slice(0, mostChoices)
      .map(({ company, role }) => ({ company: company || null, role: role || null })),
    evidence: asAnswer.evidence.map((evidence) => evidence.text),
  };
}
