import type { BannerAction, BannerModel, FailedBanner } from '../../components/banner/banner-model.ts';
import type { Extraction } from '../core/model/extraction.ts';
import { StaleError } from '../messages/send.ts';
import type { OpenMessage } from '../webmail/adapter.ts';
import { bannerOf, mayBeANo, questionOf } from './banner-of.ts';
import type { BannerPlace } from './banner-place.ts';
import { foldLetter } from './fold-letter.ts';
import { correctionOf, type Judged } from './judge-message.ts';
import { noFacts, type ReadFacts } from './read-facts.ts';
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
  readonly ask: Ask;
  readonly readFacts: ReadFacts;
  readonly context: ReadingContext;
  readonly reload: () => void;
  readonly onError: (what: string, error: unknown) => void;
}

/** Begins a message's session: nothing is shown until it is known where the message stands. */
export function startSession(parts: SessionParts): MessageSession {
  const { judged, place, ask, context } = parts;
  const { key } = judged.message;
  const identity = { key, fingerprint: judged.fingerprint };
  let facts: Extraction | null = null;
  let rejectionId: string | null = null;
  let undoOf: 'keep' | 'not_one' | null = null;
  let failed: FailedBanner['act'] = 'keep';
  let busy = false;
  let unfold = wantsFold() ? foldLetter(parts.open.bodies) : null;
  let model: BannerModel | null = null;

  function wantsFold(): boolean {
    return context.settings.gentleFirstLook && mayBeANo(judged) && judged.verdict.kind === 'rejection';
  }

  function show(next: BannerModel | null): void {
    model = next;
    place.show(next, (action) => void act(action));
  }

  function openLetter(): void {
    unfold?.();
    unfold = null;
  }

  /** Runs one act at a time; a failure is shown as one calm sentence and can be tried again. */
  async function attempt(name: FailedBanner['act'], work: () => Promise<BannerModel | null>): Promise<void> {
    if (busy) return;
    busy = true;
    try {
      show(await work());
    } catch (error) {
      failed = name;
      parts.onError(name, error);
      show(error instanceof StaleError ? { state: 'stale' } : { state: 'failed', act: name });
    } finally {
      busy = false;
    }
  }

  /** The letter's facts, read once; a letter is asked about and kept also where they cannot be read. */
  async function readOnce(): Promise<Extraction> {
    facts ??= await parts.readFacts(judged.message).catch((error) => {
      parts.onError('facts', error);
      return noFacts;
    });
    return facts;
  }

  const about = () => ({ company: facts?.company?.value ?? null, role: facts?.role?.value ?? null });
  const question = () => questionOf(judged, facts ?? noFacts);

  const keep = () =>
    attempt('keep', async () => {
      const { message, fingerprint, verdict } = judged;
      const extraction = await readOnce();
      const kept = await ask('rejection.keep', { message, fingerprint, verdict, extraction });
      rejectionId = kept.rejectionId;
      undoOf = kept.already ? null : 'keep';
      if (!kept.already) return { state: 'kept', ...about() };
      return bannerOf(judged, extraction, await ask('message.standing', identity));
    });

  const notOne = () =>
    attempt('not_one', async () => {
      await ask('correction.put', correctionOf(judged, about().company, 'not_a_rejection'));
      undoOf = 'not_one';
      return { state: 'corrected' };
    });

  const undo = () =>
    attempt('undo', async () => {
      if (undoOf === 'keep' && rejectionId) await ask('rejection.undo_keep', { rejectionId, key });
      if (undoOf === 'not_one') await ask('correction.remove', { key });
      undoOf = null;
      rejectionId = null;
      return question();
    });

  const plan = () =>
    attempt('plan', async () => {
      if (!rejectionId) return null;
      const { dueAt } = await ask('request.plan', { rejectionId });
      return { state: 'planned', step: 'ask', dueAt };
    });

  const open = (part: 'record' | 'look_back') =>
    attempt('plan', async () => {
      if (rejectionId) await ask('rejection.show', { rejectionId, part });
      return model;
    });

  const rest = () =>
    attempt('not_one', async () => {
      await ask('message.rest', { key });
      return { state: 'later' };
    });

  async function act(action: BannerAction): Promise<void> {
    switch (action) {
      case 'keep':
        return keep();
      case 'not_one':
        return notOne();
      case 'later':
        return rest();
      case 'undo':
        return undo();
      case 'ask':
        return plan();
      case 'look_back':
        return open('look_back');
      case 'show':
        return open('record');
      case 'not_today':
        return show({ state: 'planned', step: 'not_today', dueAt: null });
      case 'question':
        return show(question());
      case 'open_letter':
        openLetter();
        return show(question());
      case 'try_again':
        return { keep, not_one: notOne, undo, plan }[failed]();
      case 'reload':
        return parts.reload();
      case 'close':
        return show(null);
    }
  }

  async function refresh(): Promise<void> {
    if (busy || (model && !['looks_like', 'maybe', 'folded', 'standing'].includes(model.state))) return;
    try {
      const standing = await ask('message.standing', identity);
      rejectionId = standing.state === 'kept' ? standing.rejectionId : null;
      const next = bannerOf(judged, mayBeANo(judged) ? await readOnce() : noFacts, standing);
      const folded = unfold && next?.state === 'looks_like';
      if (!folded) openLetter();
      if (model?.state === next?.state && next?.state !== 'standing') return; // the person may be reading "Why?"
      show(folded ? { state: 'folded', company: about().company } : next);
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
    moveTo: (moved) => place.moveTo(moved.anchor),
    end() {
      openLetter();
      place.remove();
    },
  };
}
