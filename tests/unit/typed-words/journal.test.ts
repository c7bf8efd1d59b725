import { expect, test } from 'vitest';
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
