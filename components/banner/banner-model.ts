import type { Grade } from '../../utils/core/model/feedback.ts';
import type { RequestState } from '../../utils/core/model/feedback-request.ts';

/** What the letter is about, as far as it tells; null rather than a guess. */
export interface About {
  readonly company: string | null;
  readonly role: string | null;
}

/** The question, before the person has decided. `maybe` asks; `looks_like` says. */
export interface AskingBanner extends About {
  readonly state: 'looks_like' | 'maybe';
  /** Sentences of the letter that the verdict rests on, verbatim, the strongest first. Shown as text only. */
  readonly evidence: readonly string[];
  /** True right after "Not an answer", which can be taken back. */
  readonly mayUndo?: boolean;
}

/** The letter is folded behind one calm line until the person opens it. The page's reader does the folding. */
export interface FoldedBanner {
  readonly state: 'folded';
  readonly company: string | null;
}

/** Right after "Keep": the next step, and a way back. */
export interface KeptBanner extends About {
  readonly state: 'kept';
  /** True after an automatic no right after applying: leaving the ask is offered before asking. */
  readonly offerSkip: boolean;
}

/** The person chose a next step; one line says what happens now. */
export interface PlannedBanner {
  readonly state: 'planned';
  readonly step: 'ask' | 'not_today';
  /** When the ask is due, ms since 1970 UTC; null for "not today". */
  readonly dueAt: number | null;
  /** True where the draft can go into the reply now. */
  readonly ready?: boolean;
}

/** The draft on its way into the reply, or what became of that. */
export interface PutBanner {
  readonly state: 'put';
  readonly result: 'busy' | 'inserted' | 'inserted_unchecked' | 'handed_over' | 'open_a_reply_first' | 'not_possible';
}

/** On a message that was kept before: where it stands. */
export interface StandingBanner extends About {
  readonly state: 'standing';
  /** Ms since 1970 UTC. */
  readonly keptAt: number;
  /** The latest request for feedback, thanks not counted; `at` is when it came into that state (for "planned": when it is due). */
  readonly request: { readonly state: RequestState; readonly at: number | null } | null;
  /** True where a draft can go into the reply now. */
  readonly ready?: boolean;
}

/** A letter that may answer what the person asked. */
export interface AnswerBanner {
  readonly state: 'answer';
  /** Who wrote it; null where unknown. */
  readonly from: string | null;
  /** What it may belong to: one where that is sure, else the likeliest first, three at most. */
  readonly choices: readonly About[];
  /** Sentences that it rests on, verbatim; may be empty. */
  readonly evidence: readonly string[];
}

/** On an answer that was kept: what it is worth, with its words, and the next step. */
export interface AnswerKeptBanner {
  readonly state: 'answer_kept';
  /** Null in a language that is not read. */
  readonly grade: Grade | null;
  /** The words that made the grade, verbatim; none where it was kept before. */
  readonly evidence: readonly string[];
  /** The mail that may follow; null where none is due. */
  readonly next: 'second_ask' | 'thank' | null;
  /** True where a draft can go into the reply now. */
  readonly ready?: boolean;
  /** True where the keep can still be taken back from here. */
  readonly mayUndo: boolean;
}

/** On an invitation to an interview, where the person wants it: the way to their brief. */
export interface InvitationBanner extends About {
  readonly state: 'invitation';
}

/** What went wrong, as far as the person can do something about it. */
export interface FailedBanner {
  readonly state: 'failed';
  /** The act that did not work; "Try again" repeats it. */
  readonly act: 'keep' | 'not_one' | 'undo' | 'plan' | 'keep_answer' | 'put';
}

/** All that the banner can show. */
export type BannerModel =
  | AskingBanner
  | FoldedBanner
  | KeptBanner
  | PlannedBanner
  | PutBanner
  | StandingBanner
  | AnswerBanner
  | AnswerKeptBanner
  | InvitationBanner
  | FailedBanner
  /** After "Not one" or "Not an answer": thanks and a way back. */
  | { readonly state: 'corrected' }
  /** After "Later": one short line, with the question one click away. */
  | { readonly state: 'later' }
  /** The extension was updated under the open page. */
  | { readonly state: 'stale' };

/**
 * What the person asked for.
 * - keep, not_one, later: the answers to the question.
 * - undo: takes back the last keep, "not one" or "not an answer".
 * - ask, look_back, not_today: the next steps after keeping. `look_back` and `show` open the record's page.
 * - put: puts the draft that is due into the reply.
 * - question: shows the question again after "Later".
 * - open_letter: unfolds the letter of a gentle first look.
 * - try_again: repeats the act that failed.
 * - reload: loads the page again after an update.
 * - keep_answer_N: keeps the letter as the answer to the N-th choice; not_answer: it is none.
 * - second_ask, thank: the next steps after an answer.
 * - brief: opens the brief for the interview.
 * - close: takes the banner away until the message is opened again.
 */
export type BannerAction =
  | 'keep'
  | 'not_one'
  | 'later'
  | 'undo'
  | 'ask'
  | 'look_back'
  | 'not_today'
  | 'show'
  | 'put'
  | 'question'
  | 'open_letter'
  | 'try_again'
  | 'reload'
  | `keep_answer_${0 | 1 | 2}`
  | 'not_answer'
  | 'second_ask'
  | 'thank'
  | 'brief'
  | 'close';

/** Where a banner stands, and what it says first. */
export interface MountBannerOptions {
  readonly document: Document;
  /** The banner is put before this element. */
  readonly anchor: Element;
  readonly model: BannerModel;
  /** Called for clicks and keys of the person only, never for events that a page made. */
  readonly onAction: (action: BannerAction) => void;
}

/** A banner that stands in a page. */
export interface MountedBanner {
  /** Shows another state in the same place. */
  update(model: BannerModel): void;
  /** Takes the banner and its host element out of the page. */
  remove(): void;
  /** False where the page took the banner away. */
  isConnected(): boolean;
}
