import * as v from 'valibot';
import type { Correction } from '../core/model/correction.ts';
import type { Grade } from '../core/model/feedback.ts';
import type { KeepResult } from '../storage/keep.ts';
import type { KeptAmong } from '../storage/kept-among.ts';
import type { ReadingSettings } from '../storage/settings.ts';
import type { ReadyDraft } from './ready-draft.ts';
import * as schema from './schemas.ts';
import type { AfterAnswer, Standing } from './standing.ts';
import type { WaitingDraft } from './waiting-draft.ts';

/**
 * Who may send a message. "content" is a script of ours in a web page, as trusted as that page's process;
 * "page" is a page of ours. What a content script may ask, a page of ours may ask too.
 */
export type SenderClass = 'content' | 'page';

/** All messages between our parts, in one table: name, who may send it, what it carries. Replies: `Replies`. */
export const protocol = {
  /** A content script has started: is this site on, and what does reading need to know? */
  'page.hello': { from: 'content', payload: v.object({}) },
  /** Have a script of ours that not every page needs put into this frame. */
  'frame.load': {
    from: 'content',
    payload: v.object({ script: v.picklist(['names', 'languages', 'drafts', 'replies']) }),
  },
  /** Where does this message stand? */
  'message.standing': {
    from: 'content',
    payload: v.object({
      ...schema.messageIdentity.entries,
      header: schema.letterHeader,
      /** The letter in front of the person may be a no, so that nothing asks how they are right after it. */
      isNo: v.optional(v.boolean()),
    }),
  },
  /** Which rows of a message list are kept? */
  'messages.kept': { from: 'content', payload: schema.listed },
  'rejection.keep': { from: 'content', payload: schema.keep },
  /** Takes back a keep of the last minutes; needs the message it came from, not only an id. */
  'rejection.undo_keep': { from: 'content', payload: v.object({ rejectionId: schema.uuid, key: schema.key }) },
  'correction.put': { from: 'content', payload: schema.correction },
  'correction.remove': { from: 'content', payload: v.object({ key: schema.key }) },
  /** "Later": the question rests for half a day. */
  'message.rest': { from: 'content', payload: v.object({ key: schema.key }) },
  /** Keeps an open letter as feedback on a kept rejection, and grades it. */
  'feedback.keep': { from: 'content', payload: schema.keepFeedback },
  'feedback.undo_keep': { from: 'content', payload: v.object({ feedbackId: schema.uuid, key: schema.key }) },
  /** This letter is no answer. */
  'answer.dismiss': { from: 'content', payload: v.object({ key: schema.key }) },
  /** Takes that back. */
  'answer.offer_again': { from: 'content', payload: v.object({ key: schema.key }) },
  /** Requests were changed by a page of ours: what is due may be another. */
  'reminders.refresh': { from: 'page', payload: v.object({}) },
  /** Plans a feedback request after the person's cool-off, or closes the day without one. */
  'request.plan': { from: 'content', payload: v.object({ rejectionId: schema.uuid }) },
  /** The draft that is due for the rejection that this message was kept with. */
  'draft.ready': { from: 'content', payload: v.object({ rejectionId: schema.uuid, key: schema.key }) },
  /** A draft went into a reply: kept as it went. */
  'draft.left': { from: 'content', payload: schema.leftDraft },
  /** "Not today": a look back at this rejection is not offered before tomorrow. */
  'look_back.put_off': { from: 'content', payload: v.object({ rejectionId: schema.uuid }) },
  /** Lets a draft wait for a reply that opens as a page or window of its own on the same site. */
  'draft.hand_over': { from: 'content', payload: schema.handOver },
  /** Which drafts wait on this site? Told without their texts. */
  'draft.waiting': { from: 'content', payload: v.object({}) },
  /** Takes a waiting draft's text, once. */
  'draft.collect': { from: 'content', payload: v.object({ id: schema.uuid }) },
  /** The letter of the frame that was given this word: the page around a frame that it may not look into asks. */
  'letter.await': { from: 'content', payload: v.object({ word: schema.uuid }) },
  /** A frame tells its letter to the page around it, which gave it the word. */
  'letter.tell': { from: 'content', payload: v.object({ word: schema.uuid, letter: schema.toldLetter }) },
  /** The letter in a frame is there or is another: the page around may ask. */
  'letter.changed': { from: 'content', payload: v.object({}) },
  /** Opens a rejection's own page in the options tab. */
  'rejection.show': {
    from: 'content',
    payload: v.object({ rejectionId: schema.uuid, part: v.picklist(['record', 'look_back', 'ask']) }),
  },
  /** Opens the brief in the options tab, for the interview that a letter invites to. */
  'brief.show': { from: 'content', payload: v.object({ company: schema.name, role: schema.name }) },
} as const satisfies Record<string, { from: SenderClass; payload: v.GenericSchema }>;

export type MessageName = keyof typeof protocol;
/** What the sender gives: read-only data of the domain fits. */
export type Payload<N extends MessageName> = DeepReadonly<v.InferInput<(typeof protocol)[N]['payload']>>;
export type ReceivedPayload<N extends MessageName> = v.InferOutput<(typeof protocol)[N]['payload']>;

type DeepReadonly<T> = T extends readonly (infer Item)[]
  ? readonly DeepReadonly<Item>[]
  : T extends object
    ? { readonly [K in keyof T]: DeepReadonly<T[K]> }
    : T;

/** What each message is answered with. */
export interface Replies {
  'page.hello': { readonly siteIsOn: boolean; readonly settings: ReadingSettings; readonly corrections: Correction[] };
  'frame.load': null;
  'message.standing': Standing;
  'messages.kept': KeptAmong;
  'rejection.keep': {
    readonly rejectionId: KeepResult['rejection']['id'];
    readonly already: boolean;
    /** True after an automatic no right after applying: leaving the ask is offered first. */
    readonly offerSkip: boolean;
  };
  'rejection.undo_keep': { readonly undone: boolean };
  'correction.put': null;
  'correction.remove': null;
  'message.rest': null;
  'feedback.keep': {
    readonly feedbackId: string;
    /** Null in a language that is not read. */
    readonly grade: Grade | null;
    readonly quotes: readonly string[];
    readonly next: AfterAnswer;
  };
  'feedback.undo_keep': null;
  'answer.dismiss': null;
  'answer.offer_again': null;
  'reminders.refresh': null;
  'request.plan': { readonly dueAt: number };
  'look_back.put_off': null;
  'draft.ready': ReadyDraft | null;
  'draft.left': null;
  'draft.hand_over': { readonly id: string };
  'draft.waiting': { readonly drafts: readonly WaitingDraft[] };
  'draft.collect': { readonly text: string | null };
  'letter.await': { readonly version: string; readonly text: string } | null;
  'letter.tell': null;
  'letter.changed': null;
  'rejection.show': null;
  'brief.show': null;
}

/** How every answer travels: a value, or the reason there is none. */
export type Envelope<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: string };
