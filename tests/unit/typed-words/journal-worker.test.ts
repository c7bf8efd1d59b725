import { expect, test, vi } from 'vitest';
import type { TypedNote } from '../../../utils/core/model/typed-words.ts';
import { writeNote } from '../../../utils/core/typed-words/notes.ts';
import { serveJournal } from '../../../utils/typed-words/journal-worker.ts';
import type { JournalReply } from '../../../utils/typed-words/protocol.ts';
import { fakeFolder } from '../../support/fake-files.ts';

const noteOf = (text: string, question = 'hard', at = 1): TypedNote => ({
  place: { kind: 'answer', rejectionId: 'r', question },
  text,
  over: '',
  at,
});

/** Workers of pages that share their files, each with what it answered. */
function pagesOf(files = fakeFolder()) {
  const all: { readonly hearOthersForget: () => void }[] = [];
  return {
    files,
    open(ownName: string) {
      const replies: JournalReply[] = [];
      const worker = serveJournal({
        folder: async () => files.folder,
        ownName,
        answer: (reply) => void replies.push(reply),
        askOthersToForget: () => {
          for (const other of all) if (other !== worker) other.hearOthersForget();
        },
      });
      all.push(worker);
      const begin = async () => {
        const before = replies.length;
        worker.hear({ say: 'begin' });
        await vi.waitFor(() => expect(replies.length).toBeGreaterThan(before));
        const last = replies.at(-1);
        return last?.reply === 'begun' ? last.left.map(({ text }) => text) : last?.reply;
      };
      return { ...worker, replies, begin };
    },
  };
}

test('letters stand in the file when they have been heard, also those that came before it was open', async () => {
  const { files, open } = pagesOf();
  const page = open('a');
  page.hear({ say: 'note', note: noteOf('s') });
  await page.begin();
  page.hear({ say: 'note', note: noteOf('sl') });
  expect(files.textOf('a')).toBe(writeNote(noteOf('s')) + writeNote(noteOf('sl')));
});

test('a page that was ended leaves its last words to the next, until those are stored', async () => {
  const { files, open } = pagesOf();
  const first = open('a');
  await first.begin();
  for (const text of ['s', 'sl', 'slo']) first.hear({ say: 'note', note: noteOf(text) });
  files.release('a');
  const second = open('b');
  expect(await second.begin()).toEqual(['slo']);
  second.hear({ say: 'recovered' });
  await vi.waitFor(() => expect(files.names()).toEqual(['b']));
});

test('a page that lives keeps its file; what stands in it is read all the same', async () => {
  const { files, open } = pagesOf();
  const first = open('a');
  await first.begin();
  first.hear({ say: 'note', note: noteOf('slow') });
  const second = open('b');
  expect(await second.begin()).toEqual(['slow']);
  second.hear({ say: 'recovered' });
  await second.begin();
  first.hear({ say: 'note', note: noteOf('slowly') });
  expect(files.textOf('a')).toContain('slowly');
});

test('parts of a page that ask at the same time are all answered', async () => {
  const { files, open } = pagesOf();
  files.leave('gone', writeNote(noteOf('slow')));
  const page = open('a');
  expect(await Promise.all([page.begin(), page.begin(), page.begin()])).toEqual([['slow'], ['slow'], ['slow']]);
});

test('stored words are soon in no file', async () => {
  const { files, open } = pagesOf();
  const page = open('a');
  await page.begin();
  page.hear({ say: 'note', note: noteOf('slow') });
  page.hear({ say: 'stored' });
  await vi.waitFor(() => expect(files.textOf('a')).toBe(''), 5000);
});

test('a letter that comes after others were stored stays in the file', async () => {
  vi.useFakeTimers();
  const { files, open } = pagesOf();
  const page = open('a');
  await page.begin();
  page.hear({ say: 'note', note: noteOf('slow') });
  page.hear({ say: 'stored' });
  page.hear({ say: 'note', note: noteOf('slowl') });
  vi.runAllTimers();
  vi.useRealTimers();
  expect(files.textOf('a')).toContain('slowl');
});

test('a line that was cut off leaves the one before it', async () => {
  const { files, open } = pagesOf();
  files.leave('gone', writeNote(noteOf('slow')) + writeNote(noteOf('slowly')).slice(0, -9));
  expect(await open('a').begin()).toEqual(['slow']);
});

test('words of several pages come in the order they were typed in', async () => {
  const { files, open } = pagesOf();
  files.leave('late', writeNote(noteOf('second', 'hard', 2)));
  files.leave('early', writeNote(noteOf('first', 'prep', 1)));
  expect(await open('a').begin()).toEqual(['first', 'second']);
});

test('deleting everything leaves nothing in any file, of living pages or of ended ones', async () => {
  const { files, open } = pagesOf();
  files.leave('gone', writeNote(noteOf('slow')));
  const [first, second] = [open('a'), open('b')];
  await first.begin();
  await second.begin();
  first.hear({ say: 'note', note: noteOf('of my own') });
  second.hear({ say: 'note', note: noteOf('of another page') });
  first.hear({ say: 'forget' });
  await vi.waitFor(() => expect(first.replies.at(-1)?.reply).toBe('forgotten'));
  expect(files.names().map((name) => [name, files.textOf(name)])).toEqual([
    ['a', ''],
    ['b', ''],
  ]);
});

test('where there is no room for a file, the page is told and goes on', async () => {
  const replies: JournalReply[] = [];
  const worker = serveJournal({
    folder: () => Promise.reject(new DOMException('Not here.', 'SecurityError')),
    ownName: 'a',
    answer: (reply) => void replies.push(reply),
    askOthersToForget: () => {},
  });
  worker.hear({ say: 'begin' });
  worker.hear({ say: 'note', note: noteOf('slow') });
  await vi.waitFor(() => expect(replies).toEqual([{ reply: 'unavailable' }]));
});
