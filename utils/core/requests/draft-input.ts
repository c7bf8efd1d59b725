import { type DraftInput, type DraftStage, draftLanguageFor } from '../drafts/draft.ts';
import type { Feedback } from '../model/feedback.ts';
import type { FeedbackRequest } from '../model/feedback-request.ts';
import type { KeptMessage, Rejection } from '../model/rejection.ts';
import { routeOf } from './route-of.ts';
import { type Contact, whomToAsk } from './whom-to-ask.ts';

/** What the drafts to one recruiter are made of. */
export interface DraftSources {
  readonly rejection: Rejection;
  readonly messages: readonly KeptMessage[];
  /** What came back on it, oldest first. */
  readonly feedback: readonly Feedback[];
  /** Requests of all rejections at the same company, this one's among them, oldest first. */
  readonly companyRequests: readonly FeedbackRequest[];
  /** Keys of the person's themes to work on, the most frequent first. */
  readonly themeKeys: readonly string[];
}

type OfOneRejection = Pick<DraftSources, 'rejection' | 'messages' | 'feedback'>;

/** Whom a request goes to: the one the person chose, else the best; null where nobody can be asked by mail. */
export function contactOf(request: FeedbackRequest, sources: OfOneRejection): Contact | null {
  const { contacts } = whomToAsk(sources.rejection, sources.messages, sources.feedback);
  return contacts.find(({ address }) => address === request.recipient) ?? contacts[0] ?? null;
}

/** The name that a request greets; empty where none is known. */
export function recruiterOf(request: FeedbackRequest, sources: OfOneRejection): string {
  return contactOf(request, sources)?.name ?? sources.rejection.recruiterName;
}

/** How far it went, or the way it came in where that changes how one asks: what a draft is fitted to. */
export function draftStageOf(rejection: Rejection): DraftStage {
  const route = routeOf(rejection);
  return route === 'direct' ? rejection.stage : route;
}

/** What the draft that we propose for a request is made of. */
export function draftInputOf(request: FeedbackRequest, sources: DraftSources, ownName: string): DraftInput {
  const { rejection, companyRequests, themeKeys } = sources;
  const taken = request.taken ?? '';
  return {
    kind: request.kind,
    stage: draftStageOf(rejection),
    tone: request.tone,
    language: draftLanguageFor(request.language),
    address: request.address,
    company: rejection.company,
    role: rejection.role,
    recruiterName: recruiterOf(request, sources),
    ownName,
    strength: request.strength,
    ownQuestion: request.ownQuestion,
    themes: themeKeys,
    narrower: request.narrower ?? null,
    phrase: request.kind === 'specific' ? taken : '',
    taken: request.kind === 'thanks' ? taken : '',
    seed: request.seed,
    // Those of later plans too: what was planned first may be sent last.
    exclude: companyRequests.filter(({ id }) => id !== request.id).flatMap(({ wordings }) => wordings),
  };
}
