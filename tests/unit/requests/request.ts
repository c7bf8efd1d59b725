import type { FeedbackRequest } from '../../../utils/core/model/feedback-request.ts';

/** A first ask, planned on 3 November 2026 at noon UTC. */
export const planned: FeedbackRequest = {
  id: 'r1',
  rejectionId: 'a',
  kind: 'first',
  state: 'planned',
  tone: 'plain',
  language: 'en',
  text: '',
  dueAt: Date.UTC(2026, 10, 4, 12),
  address: 'formal',
  seed: 0,
  wordings: [],
  strength: '',
  ownQuestion: '',
  askedAt: null,
  closedAt: null,
  createdAt: Date.UTC(2026, 10, 3, 12),
  updatedAt: Date.UTC(2026, 10, 3, 12),
};
