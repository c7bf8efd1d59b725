import { Dexie, type EntityTable } from 'dexie';
import type { Aim } from '../core/model/aim.ts';
import type { CheckIn } from '../core/model/check-in.ts';
import type { Correction } from '../core/model/correction.ts';
import type { Feedback } from '../core/model/feedback.ts';
import type { FeedbackRequest } from '../core/model/feedback-request.ts';
import type { Lesson } from '../core/model/lesson.ts';
import type { Reflection } from '../core/model/reflection.ts';
import type { KeptMessage, Rejection } from '../core/model/rejection.ts';
import type { Theme, ThemeMention } from '../core/model/theme.ts';
import type { Tombstone } from '../core/model/tombstone.ts';
import type { NoteOutline, RejectionOutline, RequestOutline } from '../core/patterns/outlines.ts';
import { indexAnew, keepAnswerIndex } from './answer-index.ts';
import { writeOutlines } from './outlines.ts';
import { dropSnapshots, type Snapshot } from './snapshots.ts';

/**
 * Everything the person keeps, in the extension's own origin. Content scripts never open it: there IndexedDB
 * belongs to the webmail.
 */
export class AfterwordDatabase extends Dexie {
  declare readonly rejections: EntityTable<Rejection, 'id'>;
  declare readonly messages: EntityTable<KeptMessage, 'id'>;
  declare readonly requests: EntityTable<FeedbackRequest, 'id'>;
  declare readonly feedback: EntityTable<Feedback, 'id'>;
  declare readonly reflections: EntityTable<Reflection, 'id'>;
  declare readonly themes: EntityTable<Theme, 'id'>;
  declare readonly mentions: EntityTable<ThemeMention, 'id'>;
  declare readonly lessons: EntityTable<Lesson, 'id'>;
  declare readonly checkIns: EntityTable<CheckIn, 'id'>;
  declare readonly aims: EntityTable<Aim, 'id'>;
  declare readonly corrections: EntityTable<Correction, 'id'>;
  declare readonly tombstones: EntityTable<Tombstone, 'id'>;
  declare readonly rejectionOutlines: EntityTable<RejectionOutline, 'id'>;
  declare readonly reflectionOutlines: EntityTable<NoteOutline, 'id'>;
  declare readonly feedbackOutlines: EntityTable<NoteOutline, 'id'>;
  declare readonly requestOutlines: EntityTable<RequestOutline, 'id'>;
  declare readonly snapshots: EntityTable<Snapshot, 'store'>;

  constructor(name = 'afterword') {
    // Each write is on the disk before it counts as done: a killed browser loses nothing that was typed.
    // Without Dexie's own cache: it copies all that a live query reads, which takes longer than reading it again.
    super(name, { chromeTransactionDurability: 'strict', cache: 'disabled' });
    // Released versions are never edited: a change is a new version() with a frozen upgrade (STYLE: migrations).
    // `&key` is what makes "the same message is never kept twice" true, whichever tab asks first.
    this.version(1).stores({
      rejections: 'id, decidedOn, createdAt, updatedAt, company, stage',
      messages: 'id, &key, fingerprint, rejectionId, threadKey',
      requests: 'id, rejectionId, state, dueAt, updatedAt',
      feedback: 'id, rejectionId, requestId, messageKey, receivedOn',
      reflections: 'id, rejectionId, endedAt, updatedAt',
      themes: 'id, &key',
      mentions: 'id, themeKey, rejectionId, createdAt',
      lessons: 'id, state, rejectionId, themeKey, updatedAt',
      checkIns: 'id, &day',
      aims: 'id, createdAt',
      corrections: 'id, &messageKey, createdAt',
      tombstones: 'id, store, deletedAt',
    });
    // Begins empty: the outlines of what is kept already are made when they are first read.
    this.version(2).stores({
      rejectionOutlines: 'id',
      reflectionOutlines: 'id',
      feedbackOutlines: 'id',
      requestOutlines: 'id',
    });
    this.use(writeOutlines);
    // What an opened letter may answer is found by index, not by reading all that is kept.
    this.version(3)
      .stores({
        rejections: 'id, decidedOn, createdAt, updatedAt, company, stage, *answerKeys',
        messages: 'id, &key, fingerprint, rejectionId, threadKey, *answerKeys',
      })
      .upgrade(async (upgrade) => {
        await indexAnew(upgrade.table('rejections'));
        await indexAnew(upgrade.table('messages'));
      });
    // Begins empty: snapshots are taken once the pictures were drawn from the records.
    this.version(4).stores({ snapshots: 'store' });
    this.use(dropSnapshots);
    // Outlines of notes say whether anything was written: those from before do not, and are made anew.
    this.version(5)
      .stores({})
      .upgrade(async (upgrade) => {
        await upgrade.table('reflectionOutlines').clear();
        await upgrade.table('feedbackOutlines').clear();
        await upgrade.table('snapshots').clear();
      });
    keepAnswerIndex(this);
  }
}

let opened: AfterwordDatabase | undefined;

/**
 * The one database of this context, opened on first use. When a newer version of the extension upgrades it, this
 * context lets go of it, and the next call opens it anew.
 */
export function database(): AfterwordDatabase {
  if (!opened) {
    const created = new AfterwordDatabase();
    created.on('versionchange', () => {
      created.close();
      if (opened === created) opened = undefined;
    });
    opened = created;
  }
  return opened;
}

/** Closes the database of this context; the next use opens it anew. */
export function closeDatabase(): void {
  opened?.close();
  opened = undefined;
}
