import type { Feedback } from '../model/feedback.ts';
import type { FeedbackRequest } from '../model/feedback-request.ts';
import type { Reflection } from '../model/reflection.ts';
import type { KeptReason, Rejection } from '../model/rejection.ts';
import { hasOwnWords } from '../reflection/progress.ts';

/** What the pictures need of a rejection: no letter, no note. */
export interface RejectionOutline extends Pick<Rejection, 'id' | 'decidedOn' | 'stage' | 'sample'> {
  readonly reasons: readonly Pick<KeptReason, 'reason' | 'label' | 'attribution'>[];
}

/** What the pictures need of a look back or a feedback: that it is there, and whether anything was written. */
export interface NoteOutline extends Pick<Reflection & Feedback, 'id' | 'rejectionId' | 'createdAt'> {
  /** A look back that was opened and left, or in which only the feeling was tapped, says nothing of any theme. */
  readonly hasWords: boolean;
}

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

/** The small part of a look back that is counted. */
export const outlineOfReflection = ({
  id,
  rejectionId,
  createdAt,
  answers,
}: Omit<NoteOutline, 'hasWords'> & Pick<Reflection, 'answers'>): NoteOutline => ({
  id,
  rejectionId,
  createdAt,
  hasWords: hasOwnWords(answers),
});

/** The small part of a feedback that is counted. */
export const outlineOfFeedback = ({
  id,
  rejectionId,
  createdAt,
  text,
}: Omit<NoteOutline, 'hasWords'> & Pick<Feedback, 'text'>): NoteOutline => ({
  id,
  rejectionId,
  createdAt,
  hasWords: text.trim() !== '',
});

/** The small part of a request that is counted. */
export const outlineOfRequest = ({ id, rejectionId, kind, state }: RequestOutline): RequestOutline => ({
  id,
  rejectionId,
  kind,
  state,
});
