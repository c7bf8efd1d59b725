import { beforeEach, expect, test, vi } from 'vitest';
import type { TypedPlace } from '../../../utils/core/model/typed-words.ts';
import { beginJournal } from '../../../utils/typed-words/journal.ts';
import type { JournalReply, JournalRequest } from '../../../utils/typed-words/protocol.ts';

const placeOf = (question: string): TypedPlace => ({ kind: 'answer', rejectionId: 'r', question });

/** A worker that only writes down what it is told, and answers when it is asked to. */
function fakeWorker() {
  const heard: JournalRequest[] = [];
  const events = new EventTarget();
  const worker = Object.assign(events, { postMessage: (request: JournalRequest) => void heard.push(request) });
  return {
    journal: beginJournal(worker as unknown as Worker),
    said: () => heard.map(({ say }) => say),
    reply: (data: JournalReply) => events.dispatchEvent(new MessageEvent('message', { data })),
    fail: () => events.dispatchEvent(new Event('error')),
  };
}

const stored = new Map<string, string>();
let page: EventTarget;

beforeEach(() => {
  stored.clear();
  page = new EventTarget();
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => void stored.set(key, value),
    removeItem: (key: string) => void stored.delete(key),
  });
});

test('letters that the worker had not written when the page was closed are left to the next page', async () => {
  const first = fakeWorker();
  for (const text of ['s', 'sl', 'slo']) first.journal.note(placeOf('hard'), text, '');
  first.reply({ reply: 'noted', count: 1 });
  page.dispatchEvent(new Event('pagehide'));
  const second = fakeWorker();
  const left = second.journal.readLeft();
  second.reply({ reply: 'begun', left: [] });
  expect(await left).toMatchObject([{ text: 'slo' }]);
  second.journal.recovered();
  expect([...stored]).toEqual([]);
});

test('a page that is closed leaves nothing where all was written, and nothing is left when all is deleted', async () => {
  const { journal, reply } = fakeWorker();
  journal.note(placeOf('hard'), 's', '');
  reply({ reply: 'noted', count: 1 });
  page.dispatchEvent(new Event('pagehide'));
  expect([...stored]).toEqual([]);
  journal.note(placeOf('hard'), 'sl', '');
  page.dispatchEvent(new Event('pagehide'));
  expect(stored.size).toBe(1);
  const forgotten = journal.forgetAll();
  expect(stored.size).toBe(0);
  reply({ reply: 'forgotten' });
  await forgotten;
});

test('the file is emptied once every place that was written in is stored, not before', () => {
  const { journal, said } = fakeWorker();
  const hard = journal.note(placeOf('hard'), 'slow', '');
  const prep = journal.note(placeOf('prep'), 'yes', '');
  hard();
  expect(said()).toEqual(['note', 'note']);
  prep();
  expect(said()).toEqual(['note', 'note', 'stored']);
});

test('a letter that was typed while an earlier one was stored keeps the file', () => {
  const { journal, said } = fakeWorker();
  const earlier = journal.note(placeOf('hard'), 'slo', '');
  const later = journal.note(placeOf('hard'), 'slow', '');
  earlier();
  expect(said()).not.toContain('stored');
  later();
  expect(said()).toContain('stored');
});

test('a page where there can be no file goes on without', async () => {
  const { journal, reply } = fakeWorker();
  const left = journal.readLeft();
  reply({ reply: 'unavailable' });
  expect(await left).toEqual([]);
});

test('a worker that does not start keeps nobody waiting', async () => {
  const { journal, fail } = fakeWorker();
  const left = journal.readLeft();
  const forgotten = journal.forgetAll();
  fail();
  expect(await left).toEqual([]);
  await forgotten;
  expect(await journal.readLeft()).toEqual([]);
});
