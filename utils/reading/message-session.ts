import type { BannerAction, BannerModel, FailedBanner } from '../../components/banner/banner-model.ts';
import type { Names } from '../core/extraction/extract-names.ts';
import { isStale, StaleError } from '../messages/send.ts';
import type { AnsweredLoop } from '../messages/standing.ts';
import type { OpenMessage } from '../webmail/adapter.ts';
import { bannerOf, invites, mayBeANo, questionOf } from './banner-of.ts';
import type { BannerPlace } from './banner-place.ts';
import type { Detect } from './detector.ts';
import type { Folds } from './fold-letter.ts';
import { correctionOf, type Judged } from './judge-message.ts';
import type { PutDraft } from './put-draft.ts';
import { noNames, type ReadNames } from './read-names.ts';
import type { Ask, ReadingContext } from './reading-port.ts';

/** One open message: what its banner says, and what the person's clicks do. */
export interface MessageSession {
  readonly judged: Judged;
  /** Asks again where the message stands: another tab may have kept it. */
  refresh(): Promise<void>;
  /** Keeps the message at the person's word, whatever the verdict said. Gives its rejection's id, or null where it failed. */
  keep(): Promise<string | null>;
  /** The page painted the message anew in another place. */
  moveTo(open: OpenMessage): void;
  end(): void;
}

export interface SessionParts {
  readonly judged: Judged;
  readonly open: OpenMessage;
  readonly place: BannerPlace;
  readonly fold: Folds['fold'];
  readonly ask: Ask;
  readonly detect: Detect;
  /** Puts the draft that is due into the reply; null where there is no mail to reply in. */
  readonly putDraft: PutDraft | null;
  readonly readNames: ReadNames;
  readonly context: ReadingContext;
  readonly reload: () => void;
  readonly onError: (what: string, error: unknown) => void;
}

/** States that a refresh may replace: the person has decided nothing yet, or what follows may be done elsewhere. */
const waiting: readonly BannerModel['state'][] = [
  'looks_like',
  'maybe',
  'folded',
  'standing',
  'answer',
  'answer_kept',
  'invitation',
];

/** Begins a message's session: nothing is shown until it is known where the message stands. */
export function startSession(parts: SessionParts): MessageSession {
  const { judged, place, ask, context } = parts;
  const { message, fingerprint, verdict } = judged;
  const { key } = message;
  let names: Names | null = null;
  let answers: readonly AnsweredLoop[] = [];
  let rejectionId: string | null = null;
  let takeBack: (() => Promise<unknown>) | null = null;
  let tryAgain: () => Promise<void> = async () => {};
  let busy = false;
  let model: BannerModel | null = null;
  const isGentle = context.settings.gentleFirstLook && mayBeANo(judged) && verdict.kind === 'rejection';
  let unfold = isGentle ? parts.fold(parts.open.bodies) : null;

  const whereItStands = () => {
    const { webmail, threadKey, subject, from, date, outgoing } = message;
    const header = { webmail, threadKey, subject, from, date, outgoing };
    return ask('message.standing', { key, fingerprint, header, isNo: mayBeANo(judged) });
  };
  /** What is said of the message now, as the background and its own words tell. */
  async function bannerNow(): Promise<BannerModel | null> {
    const standing = await whereItStands();
    rejectionId = 'rejectionId' in standing ? standing.rejectionId : null;
    answers = standing.state === 'unknown' ? standing.answers : [];
    if (standing.state === 'feedback') takeBack = standing.mayUndo ? undoKeepAnswer(standing.feedbackId) : null;
    const wantsBrief = context.settings.briefOnInvitation && invites(judged);
    const read = mayBeANo(judged) || wantsBrief ? await readOnce() : noNames;
    const next = bannerOf(
      judged,
      read,
      standing,
      answers.length > 0 ? await parts.detect(message, { isKeptThread: true }) : null,
    );
    return next?.state === 'invitation' && !wantsBrief ? null : next;
  }

  const undoKeepAnswer = (feedbackId: string) => () => ask('feedback.undo_keep', { feedbackId, key });
  const about = () => ({ company: names?.company?.value ?? null, role: names?.role?.value ?? null });
  const question = () => questionOf(judged, names ?? noNames);

  function show(next: BannerModel | null): void {
    const here = next && 'ready' in next && !parts.putDraft ? { ...next, ready: false } : next;
    model = here && isStale() ? { state: 'stale' } : here;
    place.show(model, (action) => void acts[action]());
  }

  function openLetter(): void {
    unfold?.();
    unfold = null;
  }

  /** The names in the letter, read once; a letter is asked about and kept also where they cannot be read. */
  async function readOnce(): Promise<Names> {
    names ??= await parts.readNames(message).catch((error) => {
      parts.onError('names', error);
      return noNames;
    });
    return names;
  }

  /** Runs one act at a time; a failure is shown as one calm sentence and can be tried again. */
  async function attempt(name: FailedBanner['act'], work: () => Promise<BannerModel | null>): Promise<void> {
    if (busy) return;
    busy = true;
    tryAgain = () => attempt(name, work);
    try {
      show(await work());
    } catch (error) {
      parts.onError(name, error);
      show(error instanceof StaleError ? { state: 'stale' } : { state: 'failed', act: name });
    } finally {
      busy = false;
    }
  }

  const keep = () =>
    attempt('keep', async () => {
      await readOnce();
      const kept = await ask('rejection.keep', { message, fingerprint, verdict });
      rejectionId = kept.rejectionId;
      if (kept.already) return bannerNow();
      takeBack = () => ask('rejection.undo_keep', { rejectionId: kept.rejectionId, key });
      return { state: 'kept', offerSkip: kept.offerSkip, ...about() };
    });

  const keepAnswer = (index: number) => () =>
    attempt('keep_answer', async () => {
      const answered = answers[index];
      if (!answered) return null;
      const kept = await ask('feedback.keep', {
        key,
        rejectionId: answered.rejectionId,
        requestId: answered.requestId,
        from: message.from?.name || message.from?.address || '',
        fromAddress: message.from?.address ?? '',
        text: message.body,
        language: verdict.language,
        date: message.date,
      });
      rejectionId = answered.rejectionId;
      takeBack = undoKeepAnswer(kept.feedbackId);
      const { grade, quotes: evidence, next } = kept;
      return { state: 'answer_kept', grade, evidence, next, mayUndo: true };
    });

  const showPart = (part: 'record' | 'look_back' | 'ask') => () =>
    attempt('plan', async () => {
      if (rejectionId) await ask('rejection.show', { rejectionId, part });
      return model;
    });

  const acts: Record<BannerAction, () => Promise<void> | void> = {
    keep,
    not_one: () =>
      attempt('not_one', async () => {
        await ask('correction.put', correctionOf(judged, about().company, 'not_a_rejection'));
        takeBack = () => ask('correction.remove', { key });
        return { state: 'corrected' };
      }),
    later: () =>
      attempt('not_one', async () => {
        await ask('message.rest', { key });
        return { state: 'later' };
      }),
    undo: () =>
      attempt('undo', async () => {
        await takeBack?.();
        takeBack = null;
        return bannerNow();
      }),
    ask: () =>
      attempt('plan', async () => {
        if (!rejectionId) return null;
        const { dueAt } = await ask('request.plan', { rejectionId });
        return { state: 'planned', step: 'ask', dueAt, ready: dueAt <= Date.now() };
      }),
    look_back: showPart('look_back'),
    show: showPart('record'),
    second_ask: showPart('ask'),
    thank: showPart('ask'),
    brief: () =>
      attempt('plan', async () => {
        await ask('brief.show', about());
        return model;
      }),
    not_today() {
      // Nothing has to happen for it, so nothing is waited for.
      show({ state: 'planned', step: 'not_today', dueAt: null });
      if (rejectionId) ask('look_back.put_off', { rejectionId }).catch((error) => parts.onError('not today', error));
    },
    put: () =>
      attempt('put', async () => {
        if (!rejectionId || !parts.putDraft) return bannerNow();
        show({ state: 'put', result: 'busy' });
        return (await parts.putDraft(rejectionId, message)) ?? bannerNow();
      }),
    question: () => show(question()),
    open_letter() {
      openLetter();
      show(question());
    },
    keep_answer_0: keepAnswer(0),
    keep_answer_1: keepAnswer(1),
    keep_answer_2: keepAnswer(2),
    not_answer: () =>
      attempt('not_one', async () => {
        await ask('answer.dismiss', { key });
        answers = [];
        takeBack = () => ask('answer.offer_again', { key });
        const own = question();
        return own ? { ...own, mayUndo: true } : { state: 'corrected' };
      }),
    try_again: () => tryAgain(),
    reload: () => parts.reload(),
    close: () => show(null),
  };

  /** What is shown next, with the words of a grade that are shown already. */
  function withWords(next: BannerModel | null): BannerModel | null {
    if (model?.state !== 'answer_kept' || next?.state !== 'answer_kept' || model.grade !== next.grade) return next;
    return { ...next, evidence: model.evidence };
  }

  /** Whether the banner says this already. */
  function isSaid(next: BannerModel | null): boolean {
    if (model?.state !== next?.state || next?.state === 'standing') return false;
    if (model?.state !== 'answer_kept' || next?.state !== 'answer_kept') return true;
    const { grade, next: following, ready, mayUndo } = model;
    return grade === next.grade && following === next.next && ready === next.ready && mayUndo === next.mayUndo;
  }

  async function refresh(): Promise<void> {
    if (busy || (model && !waiting.includes(model.state))) return;
    try {
      const next = await bannerNow();
      const isFolded = unfold && next?.state === 'looks_like';
      if (!isFolded) openLetter();
      if (isSaid(next)) return; // the person may be reading "Why?"
      show(isFolded ? { state: 'folded', company: about().company } : withWords(next));
    } catch (error) {
      openLetter();
      if (model) show({ state: 'stale' });
      parts.onError('standing', error);
    }
  }

  void refresh();
  return {
    judged,
    refresh,
    async keep() {
      await keep();
      return rejectionId;
    },
    moveTo(moved) {
      place.moveTo(moved.anchor);
      if (!unfold) return;
      unfold();
      unfold = parts.fold(moved.bodies);
    },
    end() {
      openLetter();
      place.remove();
    },
  };
}
