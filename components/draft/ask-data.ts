import type { FeedbackRequest, RequestKind } from '../../utils/core/model/feedback-request.ts';
import type { Reflection } from '../../utils/core/model/reflection.ts';
import type { Theme, ThemeMention } from '../../utils/core/model/theme.ts';
import type { DraftSources } from '../../utils/core/requests/draft-input.ts';
import type { RequestEvent } from '../../utils/core/requests/request-state.ts';
import type { ReplyResult } from '../../utils/reply/reply.ts';

/** All that a draft to one recruiter is made of and checked against. */
export interface AskData extends DraftSources {
  /** All requests of this rejection, oldest first. */
  readonly requests: readonly FeedbackRequest[];
  /** The themes noted on this rejection, with their words. */
  readonly mentions: readonly ThemeMention[];
  readonly themes: readonly Theme[];
  readonly otherCompanies: readonly string[];
  readonly otherRoles: readonly string[];
  /** The person's look backs, on all rejections: strengths for a draft are found in them. */
  readonly reflections: readonly Reflection[];
  /** The themes noted on all rejections, with their words. */
  readonly allMentions: readonly ThemeMention[];
  /** When a reply of this loop looked sent in the mail, ms since 1970 UTC; null where nothing of it was seen. */
  readonly sentAt: number | null;
}

/** The fields of a request that its draft depends on, and the draft. */
export type RequestEdit = Partial<
  Pick<
    FeedbackRequest,
    | 'kind'
    | 'tone'
    | 'language'
    | 'address'
    | 'seed'
    | 'wordings'
    | 'strength'
    | 'ownQuestion'
    | 'taken'
    | 'narrower'
    | 'recipient'
    | 'text'
  >
>;

/** What a draft takes over from the answer that it follows. */
export type AnswerToFollow = Pick<RequestEdit, 'taken' | 'narrower'>;

/** A draft as it leaves: its words, and which of our wordings are in it. */
export type LeavingDraft = Pick<FeedbackRequest, 'text' | 'wordings'>;

/** What a person can do with a draft. Times in ms since 1970 UTC. */
export interface AskActs {
  /** Begins a draft; `dueAt` null for now. */
  readonly onPlan: (kind: RequestKind, dueAt: number | null, from?: AnswerToFollow) => void;
  readonly onEdit: (request: FeedbackRequest, change: RequestEdit) => Promise<unknown>;
  /** As `onEdit`, where words of the person's give way: it can be taken back. */
  readonly onReplace: (request: FeedbackRequest, change: RequestEdit) => void;
  readonly onWhen: (request: FeedbackRequest, dueAt: number | null) => void;
  readonly onDrop: (request: FeedbackRequest) => void;
  readonly onEvent: (request: FeedbackRequest, event: RequestEvent, left?: LeavingDraft) => void;
  /** Copies a text; false where the browser did not let us. */
  readonly onCopy: (text: string) => Promise<boolean>;
  /** Puts a draft into the reply of the page in front; null where no page in front can take one. */
  readonly onPut: ((text: string) => Promise<ReplyResult>) | null;
}
