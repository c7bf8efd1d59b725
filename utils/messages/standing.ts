import type { Grade } from '../core/model/feedback.ts';
import type { RequestState } from '../core/model/feedback-request.ts';

/** A kept rejection that an open letter may answer. */
export interface AnsweredLoop {
  readonly rejectionId: string;
  /** The request it answers; null where nothing was asked. */
  readonly requestId: string | null;
  /** True where it stands in the thread of a kept letter, or under its subject. */
  readonly sameThread: boolean;
  readonly company: string;
  readonly role: string;
}

/** The mail that may follow an answer; null where none is due: it was sent, or they give no feedback. */
export type AfterAnswer = 'second_ask' | 'thank' | null;

/** Where a message stands, as its banner says it. Times in ms since 1970 UTC. */
export type Standing =
  /** Nothing is known of it; `answers` are the kept rejections it may answer, the likeliest first. */
  | { readonly state: 'unknown'; readonly answers: readonly AnsweredLoop[] }
  /** Kept as feedback before. */
  | {
      readonly state: 'feedback';
      readonly rejectionId: string;
      readonly feedbackId: string;
      /** Null in a language that is not read. */
      readonly grade: Grade | null;
      readonly next: AfterAnswer;
      /** True where a draft is due, and can go into the reply. */
      readonly ready: boolean;
      /** True where the keep is young enough to be taken back from the page. */
      readonly mayUndo: boolean;
    }
  /** The person said "Not one". */
  | { readonly state: 'not_one' }
  /** The person said "Later" less than half a day ago. */
  | { readonly state: 'resting' }
  | {
      readonly state: 'kept';
      readonly rejectionId: string;
      readonly company: string;
      readonly role: string;
      readonly keptAt: number;
      readonly request: { readonly state: RequestState; readonly at: number | null } | null;
      /** True where a draft is due, and can go into the reply. */
      readonly ready: boolean;
    };
