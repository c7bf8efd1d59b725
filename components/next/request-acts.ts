import type { FeedbackRequest } from '../../utils/core/model/feedback-request.ts';

/** What a person can say about a request. */
export interface RequestActs {
  /** Another day. */
  readonly onLater: (request: FeedbackRequest) => void;
  /** Takes a planned request away. */
  readonly onDrop: (request: FeedbackRequest) => void;
  /** The draft was sent, as it was put into the reply. */
  readonly onSent: (request: FeedbackRequest) => void;
  readonly onAnswered: (request: FeedbackRequest) => void;
  /** Nothing came, and the wait may end. */
  readonly onLetRest: (request: FeedbackRequest) => void;
}
