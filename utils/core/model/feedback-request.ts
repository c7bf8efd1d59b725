import type { RecordBase } from './record.ts';

export const requestKinds = ['first', 'specific', 'thanks', 'keep_in_touch', 'thanks_only', 'nudge'] as const;
export type RequestKind = (typeof requestKinds)[number];

/** True where an answer may come: thanks and keeping in touch wait for none. */
export function isQuestion({ kind }: { readonly kind: RequestKind }): boolean {
  return kind === 'first' || kind === 'specific' || kind === 'nudge';
}

export const requestStates = ['planned', 'asked', 'answered', 'declined', 'no_answer'] as const;
export type RequestState = (typeof requestStates)[number];

export const tones = ['plain', 'warm', 'formal'] as const;
export type Tone = (typeof tones)[number];

/** What a second, narrower ask may be about. */
export const narrowerQuestions = ['area', 'level', 'requirement', 'example', 'step', 'task'] as const;
export type NarrowerQuestion = (typeof narrowerQuestions)[number];

/** A draft to the recruiter and what became of it. */
export interface FeedbackRequest extends RecordBase {
  readonly rejectionId: string;
  readonly kind: RequestKind;
  readonly state: RequestState;
  readonly tone: Tone;
  readonly language: string;
  /** How the recruiter is addressed where the language has a choice (Sie/du, vous/tu …). */
  readonly address: 'formal' | 'informal';
  /** Which wording was chosen: the same number and facts give the same draft. */
  readonly seed: number;
  /** Ids of the wordings in the draft, so that the next one to this company reads otherwise. */
  readonly wordings: readonly string[];
  /** A strength the person wants to mention; empty where none. */
  readonly strength: string;
  /** A question the person cares about; empty where none. */
  readonly ownQuestion: string;
  /**
   * For "thanks" what the person takes from the feedback, for "specific" the general words it follows; missing where
   * neither was given.
   */
  readonly taken?: string;
  /** For "specific" the one question it asks; missing or null where it asks two of ours. */
  readonly narrower?: NarrowerQuestion | null;
  /** Address of the person asked, where the person chose among several. */
  readonly recipient?: string;
  /** The draft as the person left it. */
  readonly text: string;
  /** When the cool-off ends, ms since 1970 UTC; null for "now" or "not planned". */
  readonly dueAt: number | null;
  /** When the person said "I sent it", ms since 1970 UTC. */
  readonly askedAt: number | null;
  /** When it was answered, declined or given up, ms since 1970 UTC. */
  readonly closedAt: number | null;
}
