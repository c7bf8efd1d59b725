import type { RecordBase } from './record.ts';

export const requestKinds = ['first', 'specific', 'thanks', 'keep_in_touch', 'thanks_only', 'nudge'] as const;
export type RequestKind = (typeof requestKinds)[number];

export const requestStates = ['planned', 'asked', 'answered', 'declined', 'no_answer'] as const;
export type RequestState = (typeof requestStates)[number];

export const tones = ['plain', 'warm', 'formal'] as const;
export type Tone = (typeof tones)[number];

/** A draft to the recruiter and what became of it. */
export interface FeedbackRequest extends RecordBase {
  readonly rejectionId: string;
  readonly kind: RequestKind;
  readonly state: RequestState;
  readonly tone: Tone;
  readonly language: string;
  /** The draft as the person left it. */
  readonly text: string;
  /** When the cool-off ends, ms since 1970 UTC; null for "now" or "not planned". */
  readonly dueAt: number | null;
  /** When the person said "I sent it", ms since 1970 UTC. */
  readonly askedAt: number | null;
  /** When it was answered, declined or given up, ms since 1970 UTC. */
  readonly closedAt: number | null;
}
