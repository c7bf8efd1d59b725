import type { Feedback } from '../../utils/core/model/feedback.ts';
import type { FeedbackRequest } from '../../utils/core/model/feedback-request.ts';
import type { Reflection } from '../../utils/core/model/reflection.ts';
import type { KeptMessage, Rejection } from '../../utils/core/model/rejection.ts';

/** A rejection with all that its own page shows. */
export interface RecordData {
  readonly rejection: Rejection;
  readonly messages: readonly KeptMessage[];
  readonly requests: readonly FeedbackRequest[];
  readonly feedback: readonly Feedback[];
  readonly reflections: readonly Reflection[];
}
