import { fireEvent, render, renderHook, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useAskActs } from '../../../components/hooks/use-ask-acts.ts';
import { useFeedbackActs } from '../../../components/hooks/use-feedback-acts.ts';
import { useDone, useRequestActs } from '../../../components/hooks/use-request-acts.ts';
import { type Done, Toast } from '../../../components/ui/toast.tsx';
import type { FeedbackRequest } from '../../../utils/core/model/feedback-request.ts';
import { database } from '../../../utils/storage/database.ts';
import { feedbackOf } from '../../../utils/storage/feedback.ts';
import { requestsOf } from '../../../utils/storage/requests.ts';
import { buildRejection, buildRequest, days, now } from '../../support/build-records.ts';
import { freshDatabase } from '../../support/fresh-database.ts';

freshDatabase();
const rejection = buildRejection();
const asked = buildRequest(rejection.id, { state: 'asked', askedAt: now - days(3) });
const planned = buildRequest(rejection.id);
const typed = { text: 'Your SQL answers stayed at the surface.', from: 'Maria', grade: 'specific' } as const;
const id = '7b0b6a0e-6a46-4a0e-9a59-2a1ad4f6a001';
const log = vi.fn();
const onDone = vi.fn<(done: Done) => void>();

beforeEach(async () => {
  onDone.mockReset();
  log.mockReset();
  vi.spyOn(console, 'error').mockImplementation(log);
  await database().rejections.add(rejection);
});
afterEach(() => vi.restoreAllMocks());

const keep = (...requests: readonly FeedbackRequest[]) => database().requests.bulkAdd(requests);
const feedbackActs = () => renderHook(() => useFeedbackActs(rejection.id, onDone)).result.current;
const askActs = () => renderHook(() => useAskActs(rejection.id, null, onDone)).result.current;
const requestActs = () => renderHook(() => useRequestActs(onDone)).result.current;

/** The next write into a store fails, as on a full disk. */
function failOnce(store: 'requests' | 'feedback' | 'mentions' | 'lessons'): void {
  const fail = new Error('disk full');
  for (const write of ['put', 'add', 'update', 'delete', 'bulkPut'] as const) {
    vi.spyOn(database()[store], write as 'delete').mockImplementationOnce(() => {
      vi.restoreAllMocks();
      vi.spyOn(console, 'error').mockImplementation(log);
      return Promise.reject(fail) as never;
    });
  }
}

describe('Words that came back', () => {
  it('close the ask that waits, once the person is done with them', async () => {
    await keep(asked);
    const acts = feedbackActs();
    await acts.onType(id, typed, false);
    expect(await requestsOf(rejection.id)).toMatchObject([{ state: 'asked' }]);
    await acts.onKept(id);
    expect(await requestsOf(rejection.id)).toMatchObject([{ state: 'answered' }]);
    expect(await feedbackOf(rejection.id)).toMatchObject([{ id, requestId: asked.id }]);
  });

  it('leave an ask open that was sent after them, also when they are changed', async () => {
    const acts = feedbackActs();
    await acts.onType(id, typed, false);
    await keep({ ...asked, askedAt: Date.now() + 1000 });
    await acts.onKept(id);
    expect(await requestsOf(rejection.id)).toMatchObject([{ state: 'asked' }]);
  });

  it('that were all taken away again leave nothing, and can be typed anew', async () => {
    const acts = feedbackActs();
    await acts.onType(id, typed, false);
    await acts.onEmptied(id);
    expect(await feedbackOf(rejection.id)).toEqual([]);
    await acts.onType(id, typed, false);
    expect(await feedbackOf(rejection.id)).toHaveLength(1);
    expect(await database().tombstones.toArray()).toEqual([]);
  });
});

describe('What became of a reminder', () => {
  it('became of its ask: both are closed, and both are open again after undo', async () => {
    const nudge = buildRequest(rejection.id, { kind: 'nudge', state: 'asked', askedAt: now });
    await keep(asked, nudge);
    askActs().onEvent(nudge, 'answered');
    await waitFor(() => expect(onDone).toHaveBeenCalledOnce());
    expect((await requestsOf(rejection.id)).map(({ state }) => state)).toEqual(['answered', 'answered']);
    await onDone.mock.calls[0]?.[0].undo?.();
    expect((await requestsOf(rejection.id)).map(({ state }) => state)).toEqual(['asked', 'asked']);
  });
});

describe('What could not be written', () => {
  const mention = {
    themeKey: 'depth',
    source: 'feedback',
    quote: 'at the surface',
    rejectionId: rejection.id,
  } as const;
  const feedback = { id, rejectionId: rejection.id, requestId: null, messageKey: null, fromAddress: '', ...typed };
  const kept = { ...feedback, receivedOn: '2026-11-20', createdAt: now, updatedAt: now };
  const noted = { ...mention, id, createdAt: now, updatedAt: now };

  it.each<[string, Parameters<typeof failOnce>[0], () => void]>([
    ['another draft', 'requests', () => askActs().onReplace(planned, { text: 'Dear Maria' })],
    ['another day', 'requests', () => askActs().onWhen(planned, now)],
    ['a draft that is taken away', 'requests', () => askActs().onDrop(planned)],
    ['a draft that was sent', 'requests', () => askActs().onEvent(planned, 'asked')],
    ['an ask that is let rest', 'requests', () => askActs().onEvent(asked, 'given_up')],
    ['tomorrow', 'requests', () => requestActs().onLater(planned)],
    ['what was sent', 'requests', () => requestActs().onSent(planned)],
    ['an answer that came', 'requests', () => requestActs().onAnswered(asked)],
    ['a wait that ends', 'requests', () => requestActs().onLetRest(asked)],
    ['a plan that is dropped', 'requests', () => requestActs().onDrop(planned)],
    ['a grade', 'feedback', () => feedbackActs().onGrade(kept, 'hint')],
    ['an answer that is deleted', 'feedback', () => feedbackActs().onDelete(kept)],
    ['a theme that is taken away', 'mentions', () => feedbackActs().onDropMention(noted)],
  ])('is told in one line, with its cause in the log, and can be tried again: %s', async (_, store, act) => {
    await keep(planned, asked);
    await database().feedback.add(kept);
    await database().mentions.add(noted);
    failOnce(store);
    act();
    await waitFor(() => expect(onDone).toHaveBeenCalledOnce());
    const [done] = onDone.mock.calls[0] ?? [];
    expect(done).toMatchObject({
      text: 'That did not work just now. What you kept before is still there.',
      undo: null,
    });
    expect(log.mock.calls.flat().map(String).join(' ')).toContain('disk full');
    done?.again?.();
    await waitFor(() => expect(log).toHaveBeenCalledOnce());
    await waitFor(() => expect(onDone).toHaveBeenCalledTimes(2));
    expect(onDone.mock.calls[1]?.[0].again).toBeUndefined();
  });

  it('of a new draft is told and tried again as well, though a draft that is begun tells of itself', async () => {
    failOnce('requests');
    askActs().onPlan('thanks', null);
    await waitFor(() => expect(onDone).toHaveBeenCalledOnce());
    render(<Toast done={onDone.mock.calls[0]?.[0] ?? null} onClose={() => {}} />);
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(async () => expect(await requestsOf(rejection.id)).toMatchObject([{ kind: 'thanks' }]));
    expect(onDone).toHaveBeenCalledOnce();
  });

  it('is told of a lesson too, whose form stays', async () => {
    failOnce('lessons');
    const lesson = { situation: 'they ask', response: 'give one example', themeKey: 'depth' };
    await expect(feedbackActs().onAddLesson(lesson)).rejects.toThrow('disk full');
    expect(onDone).toHaveBeenCalledOnce();
  });

  it('is logged also where the field itself says so', async () => {
    await expect(askActs().onEdit({ ...planned, id }, { text: 'Dear Maria' })).rejects.toThrow('gone');
    failOnce('feedback');
    await expect(feedbackActs().onType(id, typed, true)).rejects.toThrow();
    expect(log).toHaveBeenCalledTimes(2);
  });
});

describe('What could not be undone', () => {
  function Page({ undo }: { readonly undo: () => Promise<unknown> }) {
    const { done, say, clear } = useDone();
    return (
      <>
        <button type="button" onClick={() => say({ text: 'Deleted.', undo })}>
          Delete
        </button>
        <Toast done={done} onClose={clear} />
      </>
    );
  }

  it('says so, and can be tried again', async () => {
    const undo = vi.fn(async () => {});
    undo.mockRejectedValueOnce(new Error('disk full'));
    render(<Page undo={undo} />);
    fireEvent.click(screen.getByRole('button', { name: 'Delete' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await screen.findByText('That did not work just now. What you kept before is still there.');
    expect(log).toHaveBeenCalledOnce();
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull());
    expect(undo).toHaveBeenCalledTimes(2);
  });
});
