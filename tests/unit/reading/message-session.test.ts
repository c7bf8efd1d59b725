import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { BannerAction, BannerModel } from '../../../components/banner/banner-model.ts';
import { judge } from '../../../utils/core/detection/judge.ts';
import { RefusedError, StaleError } from '../../../utils/messages/send.ts';
import type { Standing } from '../../../utils/messages/standing.ts';
import { startSession } from '../../../utils/reading/message-session.ts';
import type { Ask } from '../../../utils/reading/reading-port.ts';
import { buildExtraction, buildMessage, buildVerdict } from '../../support/build.ts';

const rejectionId = '7b0b6a0e-6a46-4a0e-9a59-2a1ad4f6a001';

/** A background that answers from a table, and the banner as the person sees it. */
function open(given: {
  standing?: Standing;
  kind?: 'rejection' | 'maybe' | 'other' | 'interview';
  brief?: boolean;
  sentence?: string;
  gentle?: boolean;
  outgoing?: boolean;
  failing?: Error;
  noNames?: boolean;
  /** What became of the draft that was put; missing where there is no mail to reply in. */
  put?: 'inserted' | 'open_a_reply_first' | 'gone' | Error;
}) {
  const asked: string[] = [];
  const shown: (BannerModel | null)[] = [];
  let press: (action: BannerAction) => void = () => {};
  let folded: readonly Element[] = [];
  const state = { failing: given.failing, standing: given.standing ?? { state: 'unknown', answers: [] } };
  const ask = vi.fn(async (name: string) => {
    asked.push(name);
    if (name !== 'message.standing' && state.failing) throw state.failing;
    if (name === 'message.standing') return state.standing;
    if (name === 'rejection.keep') return { rejectionId, already: false, offerSkip: false };
    if (name === 'rejection.undo_keep') return { undone: true };
    if (name === 'request.plan') return { dueAt: 5_000 };
    if (name === 'feedback.keep')
      return { feedbackId: rejectionId, grade: 'general', quotes: ['Dear Robin'], next: 'second_ask' };
    return null;
  });
  const message = buildMessage({ outgoing: given.outgoing ?? false });
  const session = startSession({
    judged: {
      message,
      fingerprint: '0123456789abcdef',
      verdict: buildVerdict({
        kind: given.kind ?? 'rejection',
        ...(given.sentence && {
          probability: 0.02,
          evidence: [{ source: 'body', text: given.sentence, start: 0, end: given.sentence.length }],
        }),
      }),
    },
    open: { message, anchor: {} as Element, bodies: [] },
    place: {
      show: (model, onAction) => {
        shown.push(model);
        press = onAction;
      },
      moveTo: () => {},
      remove: () => shown.push(null),
    },
    fold: (bodies) => {
      folded = bodies;
      return () => {
        folded = [];
      };
    },
    ask: ask as unknown as Ask,
    detect: judge,
    putDraft:
      given.put === undefined
        ? null
        : async (id, of) => {
            asked.push(`put ${id} ${of.key === message.key}`);
            if (given.put instanceof Error) throw given.put;
            return given.put === 'gone' || given.put === undefined ? null : { state: 'put', result: given.put };
          },
    readNames: async () => {
      if (given.noNames) throw new Error('no script');
      return buildExtraction();
    },
    context: {
      settings: {
        paused: false,
        gentleFirstLook: given.gentle ?? false,
        listMarks: true,
        briefOnInvitation: given.brief ?? false,
      },
      corrections: [],
    },
    reload: () => {},
    onError: () => {},
  });
  return {
    session,
    asked,
    shown,
    state,
    press: (action: BannerAction) => press(action),
    now: () => shown.at(-1),
    folded: () => folded,
  };
}

beforeEach(() => vi.clearAllMocks());

describe('opening a message', () => {
  test('a clear no is named, with the sentence it rests on', async () => {
    const page = open({});
    await expect.poll(page.now).toEqual({
      state: 'looks_like',
      company: 'Acme',
      role: 'Frontend Engineer',
      evidence: ['We have decided to go ahead with another candidate.'],
    });
  });

  test('an unsure one is asked about', async () => {
    const page = open({ kind: 'maybe' });
    await expect.poll(page.now).toMatchObject({ state: 'maybe' });
  });

  test.each([
    ['ordinary mail', { kind: 'other' as const }],
    ['mail of the person themself', { outgoing: true }],
    ['mail that they said is not one', { standing: { state: 'not_one' } as const }],
    ['mail that they said Later to', { standing: { state: 'resting' } as const }],
  ])('%s gets nothing at all', async (_, given) => {
    const page = open(given);
    await expect.poll(() => page.asked).toEqual(['message.standing']);
    expect(page.shown.filter(Boolean)).toEqual([]);
  });

  test('a kept one says where it stands, whatever the verdict', async () => {
    const standing: Standing = {
      state: 'kept',
      rejectionId,
      company: 'Acme',
      role: '',
      keptAt: 7,
      request: null,
      ready: false,
    };
    const page = open({ kind: 'other', standing });
    await expect
      .poll(page.now)
      .toEqual({ state: 'standing', company: 'Acme', role: null, keptAt: 7, request: null, ready: false });
  });

  test('a no whose names cannot be read is asked about all the same, without a name', async () => {
    const page = open({ noNames: true });
    await expect.poll(page.now).toMatchObject({ state: 'looks_like', company: null, role: null });
  });

  test('nothing is written before the person clicks', async () => {
    const page = open({});
    await expect.poll(page.now).toMatchObject({ state: 'looks_like' });
    expect(page.asked).toEqual(['message.standing']);
  });
});

describe('the person answers', () => {
  async function question(given: Parameters<typeof open>[0] = {}) {
    const page = open(given);
    await expect.poll(page.now).toMatchObject({ state: 'looks_like' });
    return page;
  }

  test('Keep keeps, offers the next step, and Undo brings the question back', async () => {
    const page = await question();
    page.press('keep');
    await expect.poll(page.now).toEqual({
      state: 'kept',
      offerSkip: false,
      company: 'Acme',
      role: 'Frontend Engineer',
    });
    page.press('undo');
    await expect.poll(page.now).toMatchObject({ state: 'looks_like' });
    expect(page.asked.slice(0, 3)).toEqual(['message.standing', 'rejection.keep', 'rejection.undo_keep']);
  });

  test('two quick clicks on Keep keep once', async () => {
    const page = await question();
    page.press('keep');
    page.press('keep');
    await expect.poll(page.now).toMatchObject({ state: 'kept' });
    expect(page.asked.filter((name) => name === 'rejection.keep')).toHaveLength(1);
  });

  test('Not one is thanked for and can be taken back', async () => {
    const page = await question();
    page.press('not_one');
    await expect.poll(page.now).toEqual({ state: 'corrected' });
    page.press('undo');
    await expect.poll(page.now).toMatchObject({ state: 'looks_like' });
    expect(page.asked).toContain('correction.remove');
  });

  test('Later says so in one line', async () => {
    const page = await question();
    page.press('later');
    await expect.poll(page.now).toEqual({ state: 'later' });
  });

  test('after keeping, asking for feedback says when', async () => {
    const page = await question();
    page.press('keep');
    await expect.poll(page.now).toMatchObject({ state: 'kept' });
    page.press('ask');
    await expect.poll(page.now).toMatchObject({ state: 'planned', step: 'ask', dueAt: 5_000 });
  });

  test('a failure is one calm sentence, and trying again works', async () => {
    const page = await question({ failing: new RefusedError('disk full') });
    page.press('keep');
    await expect.poll(page.now).toEqual({ state: 'failed', act: 'keep' });
    page.state.failing = undefined;
    page.press('try_again');
    await expect.poll(page.now).toMatchObject({ state: 'kept' });
  });

  test('after an update of the extension no button is dead: the page asks to be loaded again', async () => {
    const page = await question({ failing: new StaleError('gone') });
    page.press('keep');
    await expect.poll(page.now).toEqual({ state: 'stale' });
  });

  test('"Not today" says so at once, and puts a look back off', async () => {
    const page = await question();
    page.press('keep');
    await expect.poll(page.now).toMatchObject({ state: 'kept' });
    page.press('not_today');
    expect(page.now()).toMatchObject({ state: 'planned', step: 'not_today' });
    expect(page.asked).toContain('look_back.put_off');
  });

  test('after an update the buttons that need no answer say so too, and close still closes', async () => {
    const page = await question();
    page.press('keep');
    await expect.poll(page.now).toMatchObject({ state: 'kept' });
    vi.spyOn(fakeBrowser.runtime, 'id', 'get').mockReturnValue(undefined as never);
    page.press('not_today');
    expect(page.now()).toEqual({ state: 'stale' });
    page.press('close');
    expect(page.now()).toBeNull();
    vi.restoreAllMocks();
  });

  test('another tab that kept the message is seen when this one is looked at again', async () => {
    const page = await question();
    page.state.standing = {
      state: 'kept',
      rejectionId,
      company: 'Acme',
      role: '',
      keptAt: 7,
      request: null,
      ready: false,
    };
    await page.session.refresh();
    expect(page.now()).toMatchObject({ state: 'standing' });
  });

  test('looking again does not close what the person is reading', async () => {
    const page = await question();
    const before = page.shown.length;
    await page.session.refresh();
    expect(page.shown).toHaveLength(before);
  });
});

describe('an answer to what the person asked', () => {
  const loop = { rejectionId, requestId: rejectionId, sameThread: true, company: 'Acme', role: '' };
  const standing = (...answers: object[]) => ({ state: 'unknown', answers: answers as never }) as Standing;

  test('in the thread of the ask is offered as such, also when it says no again', async () => {
    const page = open({ standing: standing(loop) });
    await expect
      .poll(page.now)
      .toMatchObject({ state: 'answer', from: 'Maria Okafor', choices: [{ company: 'Acme' }] });
  });

  test('is graded when it is kept, and undo offers it again', async () => {
    const page = open({ kind: 'other', standing: standing(loop) });
    await expect.poll(page.now).toMatchObject({ state: 'answer' });
    page.press('keep_answer_0');
    await expect.poll(page.now).toMatchObject({ state: 'answer_kept', grade: 'general' });
    page.press('undo');
    await expect.poll(page.now).toMatchObject({ state: 'answer' });
    expect(page.asked).toContain('feedback.undo_keep');
  });

  test('leaves the choice to the person where it may belong to several', async () => {
    const page = open({ kind: 'other', standing: standing(loop, { ...loop, company: 'Acme', role: 'Designer' }) });
    await expect.poll(page.now).toMatchObject({ choices: [{ role: null }, { role: 'Designer' }] });
  });

  test('is not seen in a new no of the same company outside the thread', async () => {
    const page = open({ standing: standing({ ...loop, sameThread: false }) });
    await expect.poll(page.now).toMatchObject({ state: 'looks_like' });
  });

  test('is not seen in any mail of the company when nothing was asked and nothing said', async () => {
    const page = open({ kind: 'other', standing: standing({ ...loop, requestId: null }) });
    await expect.poll(() => page.asked).toEqual(['message.standing']);
    expect(page.shown.filter(Boolean)).toEqual([]);
  });

  test('that is none is not offered again', async () => {
    const page = open({ kind: 'other', standing: standing(loop) });
    await expect.poll(page.now).toMatchObject({ state: 'answer' });
    page.press('not_answer');
    await expect.poll(page.now).toEqual({ state: 'corrected' });
    expect(page.asked).toContain('answer.dismiss');
  });

  test('that was said to be none is offered again after undo, also where the letter is a no of its own', async () => {
    for (const kind of ['other', 'rejection'] as const) {
      const page = open({ kind, standing: standing(loop) });
      await expect.poll(page.now).toMatchObject({ state: 'answer' });
      page.press('not_answer');
      await expect
        .poll(page.now)
        .toMatchObject(kind === 'other' ? { state: 'corrected' } : { state: 'looks_like', mayUndo: true });
      page.press('undo');
      await expect.poll(page.now).toMatchObject({ state: 'answer' });
      expect(page.asked).toContain('answer.offer_again');
    }
  });

  const kept = { state: 'feedback', rejectionId, feedbackId: rejectionId, grade: 'general' } as const;

  test('that was kept lately can be taken back where it is opened again', async () => {
    const page = open({ kind: 'other', standing: { ...kept, next: 'second_ask', ready: false, mayUndo: true } });
    await expect.poll(page.now).toMatchObject({ state: 'answer_kept', next: 'second_ask', mayUndo: true });
    page.state.standing = standing(loop);
    page.press('undo');
    await expect.poll(page.now).toMatchObject({ state: 'answer' });
    expect(page.asked).toContain('feedback.undo_keep');
  });

  test('that was kept long ago says so and offers no undo', async () => {
    const page = open({ kind: 'other', standing: { ...kept, next: null, ready: false, mayUndo: false } });
    await expect.poll(page.now).toMatchObject({ state: 'answer_kept', next: null, mayUndo: false });
  });

  test('offers the next mail until it was sent, and keeps the words of its grade on screen', async () => {
    const page = open({ kind: 'other', standing: standing(loop) });
    await expect.poll(page.now).toMatchObject({ state: 'answer' });
    page.press('keep_answer_0');
    await expect.poll(page.now).toMatchObject({ state: 'answer_kept', next: 'second_ask', evidence: ['Dear Robin'] });
    page.state.standing = { ...kept, next: null, ready: false, mayUndo: true };
    await page.session.refresh();
    expect(page.now()).toMatchObject({ state: 'answer_kept', next: null, mayUndo: true, evidence: ['Dear Robin'] });
  });
});

describe('a draft that is due', () => {
  const due: Standing = {
    state: 'kept',
    rejectionId,
    company: 'Acme',
    role: '',
    keptAt: 7,
    request: { state: 'planned', at: 8 },
    ready: true,
  };

  test('goes into the reply at one press, and the banner says what the person does next', async () => {
    const page = open({ standing: due, put: 'inserted' });
    await expect.poll(page.now).toMatchObject({ state: 'standing', ready: true });
    page.press('put');
    await expect.poll(page.now).toEqual({ state: 'put', result: 'inserted' });
    expect(page.shown).toContainEqual({ state: 'put', result: 'busy' });
    expect(page.asked).toContain(`put ${rejectionId} true`);
  });

  test('says where it stands once nothing is due any more', async () => {
    const page = open({ standing: due, put: 'gone' });
    await expect.poll(page.now).toMatchObject({ ready: true });
    page.state.standing = { ...due, request: { state: 'asked', at: 9 }, ready: false };
    page.press('put');
    await expect.poll(page.now).toMatchObject({ state: 'standing', request: { state: 'asked' }, ready: false });
  });

  test('that could not be put says so, and can be tried again', async () => {
    const page = open({ standing: due, put: new Error('no script') });
    await expect.poll(page.now).toMatchObject({ ready: true });
    page.press('put');
    await expect.poll(page.now).toEqual({ state: 'failed', act: 'put' });
  });

  test('is not offered where there is no mail to reply in', async () => {
    const page = open({ standing: due });
    await expect.poll(page.now).toMatchObject({ state: 'standing', ready: false });
  });
});

describe('a gentle first look', () => {
  test('folds a clear no behind one line until it is opened', async () => {
    const page = open({ gentle: true });
    await expect.poll(page.now).toEqual({ state: 'folded', company: 'Acme' });
    page.press('open_letter');
    await expect.poll(page.now).toMatchObject({ state: 'looks_like' });
  });

  test('folds the letter again where its webmail paints it anew, until it is opened', async () => {
    const page = open({ gentle: true });
    await expect.poll(page.now).toMatchObject({ state: 'folded' });
    const next = {} as Element;
    page.session.moveTo({ message: page.session.judged.message, anchor: next, bodies: [next] });
    expect(page.folded()).toEqual([next]);
    page.press('open_letter');
    page.session.moveTo({ message: page.session.judged.message, anchor: next, bodies: [next] });
    expect(page.folded()).toEqual([]);
  });

  test('folds nothing that is unsure', async () => {
    const page = open({ gentle: true, kind: 'maybe' });
    await expect.poll(page.now).toMatchObject({ state: 'maybe' });
  });
});

describe('an invitation to an interview', () => {
  const sentence = 'We would like to invite you to a first interview on Thursday.';
  const invitation = { kind: 'interview', sentence } as const;

  test('offers the brief for it, where the person turned that on', async () => {
    const page = open({ ...invitation, brief: true });
    await expect.poll(page.now).toEqual({ state: 'invitation', company: 'Acme', role: 'Frontend Engineer' });
    page.press('brief');
    await expect.poll(() => page.asked).toContain('brief.show');
    expect(page.now()).toMatchObject({ state: 'invitation' });
  });

  test('is passed over in silence until they do, and no name is read in it', async () => {
    const page = open(invitation);
    await page.session.refresh();
    expect(page.now() ?? null).toBeNull();
  });

  test('that the person wrote themselves is passed over', async () => {
    const page = open({ ...invitation, brief: true, outgoing: true });
    await page.session.refresh();
    expect(page.now() ?? null).toBeNull();
  });
});
