// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { WaitingDraft } from '../../../utils/messages/waiting-draft.ts';
import { collectWaiting } from '../../../utils/reading/collect-waiting.ts';
import type { Ask } from '../../../utils/reply/ask.ts';
import { collectDraft } from '../../../utils/reply/collect-draft.ts';
import { fillOpenReply, reply } from '../../../utils/reply/reply.ts';
import { showPage } from '../webmail/show-page.ts';
import { answeredIn, letter, showMail } from './mail-page.ts';

const draft = 'Dear Dana, what was missing?';
const asked = { key: 'k', subject: 'Your application', recipient: 'dana@acme.example' };
const waiting: WaitingDraft = { ...asked, id: 'd', marks: [], handedAt: 0, opensHere: false };

let drafts: WaitingDraft[] = [];
/** The background, with the drafts that wait. */
const ask = (async (name: string, payload: { id?: string }) => {
  if (name === 'draft.hand_over') return { id: 'new' };
  if (name === 'draft.waiting') return { drafts };
  const found = drafts.find(({ id }) => id === payload.id);
  drafts = drafts.filter((each) => each !== found);
  return { text: found ? draft : null };
}) as unknown as Ask;

beforeEach(() => {
  drafts = [];
  // A simulated document has no editing of its own.
  document.execCommand = (command: string, _?: boolean, text?: string) => {
    const field = document.activeElement as HTMLTextAreaElement;
    if (command === 'insertText') field.value = text + field.value;
    return true;
  };
});

function until(ms: number): AbortSignal {
  return AbortSignal.timeout(ms);
}
const field = (name: string, value = '') => `<textarea id="${name}" name="${name}" rows="9">${value}</textarea>`;
const written = (id: string) => (document.getElementById(id) as HTMLTextAreaElement).value;

describe('a draft for the reply to an open letter', () => {
  test.each([
    `<form>${field('body', 'Hi Dana, half-written')}<button type="submit">Reply</button></form>`,
    `<div>${field('body', 'Hi Dana, half-written')}<button>Reply</button></div>`,
    `<div>${field('body', 'Hi Dana, half-written')}</div><div><button>Reply</button></div>`,
    `<form>${field('body', 'Hi Dana, half-written')}<input type="submit" value="Antworten"></form>`,
  ])('leaves what the person has begun alone, and presses nothing: %s', async (html) => {
    const messages = showMail(letter(html));
    const heard = vi.fn((event: Event) => event.preventDefault());
    for (const name of ['pointerdown', 'mousedown', 'click', 'submit']) document.addEventListener(name, heard);
    const result = await reply({ answered: answeredIn(messages), text: draft, ask, signal: until(300) });
    for (const name of ['pointerdown', 'mousedown', 'click', 'submit']) document.removeEventListener(name, heard);
    expect(result).toBe('not_possible');
    expect(heard).not.toHaveBeenCalled();
    expect(written('body')).toBe('Hi Dana, half-written');
  });

  test('is not pressed for where the page has painted something else meanwhile', async () => {
    const messages = showMail(letter('<div id="row"><button id="reply">Reply</button></div>'));
    const heard = vi.fn();
    document.getElementById('row')?.addEventListener('click', heard);
    const slow = (async (name: 'draft.waiting', payload: Record<string, never>) => {
      const answer = await ask(name, payload);
      document.getElementById('reply')?.insertAdjacentHTML('beforebegin', field('body', 'Hi'));
      return answer;
    }) as unknown as Ask;
    const result = await reply({ answered: answeredIn(messages), text: draft, ask: slow, signal: until(300) });
    expect(result).toBe('open_a_reply_first');
    expect(heard).not.toHaveBeenCalled();
  });
});

describe('a draft for a reply that stands open beside its letter', () => {
  const put = (messages: ReturnType<typeof showMail>) =>
    reply({ answered: answeredIn(messages), text: draft, ask, signal: until(5000) });

  test('is said to be unchecked where nothing tells whose it is', async () => {
    expect(await put(showMail(letter() + field('body')))).toBe('inserted_unchecked');
    expect(
      await put(showMail(`${letter()}<div><input name="subject" value="Re: Your application">${field('body')}</div>`)),
    ).toBe('inserted');
    expect(await put(showMail(letter() + letter(field('body'))))).toBe('inserted');
  });
});

describe('a draft for a reply that is open in a page of its own', () => {
  const to = (address: string, subject: string) =>
    `<input name="to" value="${address}"><input name="subject" value="${subject}">`;
  const fill = (about: typeof asked | null = asked) =>
    fillOpenReply({ document, text: draft, asked: about, ask, signal: until(5000) });

  test('does not go to somebody else', async () => {
    showMail(to('boss@other.example', 'Holiday') + field('body'));
    expect(await fill()).toBe('open_a_reply_first');
    showMail(to('', 'Fwd: Your application') + field('body'));
    expect(await fill()).toBe('open_a_reply_first');
    expect(written('body')).toBe('');
  });

  test('goes into the answer to its letter, and is not waited for any more', async () => {
    drafts = [waiting];
    showMail(to('Dana &lt;dana@acme.example&gt;', 'Re: Your application') + field('body'));
    expect(await fill()).toBe('inserted');
    expect(written('body')).toContain(draft);
    expect(drafts).toEqual([]);
  });

  test('goes into the one letter that is open where nobody can tell whose it is, and it is said', async () => {
    showMail(field('body'));
    expect(await fill()).toBe('inserted_unchecked');
    showMail(field('body') + field('message'));
    document.getElementById('body')?.focus();
    expect(await fill()).toBe('open_a_reply_first');
  });

  test('is watched, so that its sending is noticed', async () => {
    const connect = vi
      .spyOn(fakeBrowser.runtime, 'connect')
      .mockReturnValue({ postMessage() {}, disconnect() {} } as never);
    showMail(to('dana@acme.example', 'Re: Your application') + field('body'));
    expect(await fill()).toBe('inserted');
    const key = new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true, bubbles: true });
    Object.defineProperty(key, 'isTrusted', { value: true }); // as the person's own
    document.getElementById('body')?.dispatchEvent(key);
    expect(connect).toHaveBeenCalledWith({ name: 'sending k' });
    connect.mockRestore();
  });
});

describe('a draft that waits for its reply', () => {
  const loadReplies = async () => ({ reply, fillOpenReply, collectDraft });
  const collect = (ms: number) => collectWaiting({ document, ask, loadReplies, signal: until(ms) });
  const compose = `<input name="to" value="dana@acme.example"><input name="subject" value="Re: Your application">${field('body')}`;

  test('goes in by itself where the recipient says that it is the one', async () => {
    drafts = [waiting];
    showPage(`<html><body>${compose}</body></html>`, 'https://mail.example/compose');
    expect(await collect(2000)).toBe('inserted');
  });

  test('waits on where the subject alone says so', async () => {
    drafts = [waiting];
    const nobody = compose.replace('dana@acme.example', '');
    showPage(`<html><body>${nobody}</body></html>`, 'https://mail.example/compose');
    expect(await collect(700)).toBeNull();
    expect(drafts).toEqual([waiting]);
  });

  test('does not go into a field that a letter brings along, whatever stands beside it', async () => {
    drafts = [waiting];
    const text = '<p>Unfortunately we have decided to go on with another candidate.</p>';
    showPage(
      `<html lang="en"><body><article><h1>Your application</h1><p>From <a href="mailto:dana@acme.example">Dana</a>
       <time datetime="2026-11-09T10:00:00Z">9 Nov 2026</time></p><div class="message-body">${text}<form>${compose}</form></div></article></body></html>`,
      'https://mail.example/mail?id=7',
    );
    expect(await collect(700)).toBeNull();
    expect(drafts).toEqual([waiting]);
  });
});
