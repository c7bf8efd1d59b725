import type { Feedback } from '../model/feedback.ts';
import type { FeedbackRequest } from '../model/feedback-request.ts';
import type { Reflection } from '../model/reflection.ts';
import type { KeptReason, Rejection } from '../model/rejection.ts';

/** What the pictures need of a rejection: no letter, no note. */
export interface RejectionOutline extends Pick<Rejection, 'id' | 'decidedOn' | 'stage' | 'sample'> {
  readonly reasons: readonly Pick<KeptReason, 'reason' | 'label' | 'attribution'>[];
}

/** What the pictures need of a look back or a feedback: that it is there. */
export type NoteOutline = Pick<Reflection & Feedback, 'id' | 'rejectionId' | 'createdAt'>;

/** What the pictures need of a request. */
export type RequestOutline = Pick<FeedbackRequest, 'id' | 'rejectionId' | 'kind' | 'state'>;

/** The small part of a rejection that is counted. */
export const outlineOfRejection = ({ id, decidedOn, stage, sample, reasons }: RejectionOutline): RejectionOutline => ({
  id,
  decidedOn,
  stage,
  sample,
  reasons: reasons.map(({ reason, label, attribution }) => ({ reason, label, attribution })),
});

/** The small part of a look back or a feedback that is counted. */
export const outlineOfNote = ({ id, rejectionId, createdAt }: NoteOutline): NoteOutline => ({
  id,
  rejectionId,
  createdAt,
});

/** The small part of a request that is counted. */
export const outlineOfRequest = ({ id, rejectionId, kind, state }: RequestOutline): RequestOutline => ({
  id,
  rejectionId,
  kind,
  state,
});
