import type { Feedback } from '../model/feedback.ts';
import type { FeedbackRequest } from '../model/feedback-request.ts';
import type { Rejection } from '../model/rejection.ts';
import { type Stage, stages } from '../model/stage.ts';

/** The person's own numbers, each a count of rejections: asked, of these answered, of these specific. */
export interface LoopNumbers {
  readonly asked: number;
  readonly answered: number;
  readonly specific: number;
}

export interface OwnNumbers extends LoopNumbers {
  /** By how far it went; stages without any ask are left out. */
  readonly byStage: readonly (LoopNumbers & { readonly stage: Stage })[];
}

/** Counts what was asked and what came back, over rejections rather than mails; samples count for nothing. */
export function ownNumbers(
  rejections: readonly Pick<Rejection, 'id' | 'stage' | 'sample'>[],
  requests: readonly Pick<FeedbackRequest, 'rejectionId' | 'kind' | 'state'>[],
  feedback: readonly Pick<Feedback, 'rejectionId' | 'grade'>[],
): OwnNumbers {
  const isAsk = ({ kind, state }: Pick<FeedbackRequest, 'kind' | 'state'>) =>
    (kind === 'first' || kind === 'specific') && state !== 'planned';
  const askedIds = new Set(requests.filter(isAsk).map(({ rejectionId }) => rejectionId));
  const answeredIds = new Set([
    ...requests.filter((one) => isAsk(one) && one.state === 'answered').map(({ rejectionId }) => rejectionId),
    ...feedback.map(({ rejectionId }) => rejectionId),
  ]);
  const specificIds = new Set(
    feedback.filter(({ grade }) => grade === 'specific').map(({ rejectionId }) => rejectionId),
  );
  const count = (own: readonly Pick<Rejection, 'id'>[]): LoopNumbers => ({
    asked: own.length,
    answered: own.filter(({ id }) => answeredIds.has(id)).length,
    specific: own.filter(({ id }) => specificIds.has(id)).length,
  });
  const asked = rejections.filter(({ id, sample }) => !sample && askedIds.has(id));
  const byStage = stages
    .map((stage) => ({ stage, ...count(asked.filter((one) => one.stage === stage)) }))
    .filter((one) => one.asked > 0);
  return { ...count(asked), byStage };
}
