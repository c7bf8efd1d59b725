// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Message } from '../../../utils/core/model/message.ts';
import { fingerprintOf } from '../../../utils/core/sameness/fingerprint.ts';
import { keepRejection, keptMessage } from '../../../utils/storage/keep.ts';
import { contentHash } from '../../../utils/webmail/key.ts';
import { adapterFor } from '../../../utils/webmail/registry.ts';
import { buildExtraction, buildKeep } from '../../support/build.ts';
import { freshDatabase } from '../../support/fresh-database.ts';
import { openMessages, showPage } from './show-page.ts';

freshDatabase();

interface Letter {
  readonly role?: string;
  readonly date?: string;
  readonly more?: string;
}

function read(url: string, { role = 'Lock Keeper', date = 'Nov 3, 2025, 14:02', more = '' }: Letter = {}): Message {
  const words = `<p>Dear Robin Miller-Hayworth,</p><p>thank you very much for your interest in working with us at the Canal Office and for the time you have taken to send us all of your documents. We have read them with care, every page.</p><p>For the place of ${role} we have decided to go on with another candidate.</p>`;
  showPage(
    `<html lang="en-US"><body><div class="view"><h2 class="subject">Your application</h2><div class="from"><span title="office@canal.example">Canal Office</span></div><div class="date">${date}</div><div class="mail-body">${words}${more}</div></div></body></html>`,
    url,
  );
  const [open] = openMessages(adapterFor(document).read(document));
  if (!open) throw new Error('nothing was read');
  return open.message;
}

const threads = 'https://cloud.example/apps/mail/box/1/thread';
const inbox = 'https://post.example/mail/';

describe('the key of a letter in a webmail that gives it none', () => {
  it('is another for a letter of the same template about another place, wherever it is opened', () => {
    expect(read(inbox, { role: 'Canal Engineer' }).key).not.toBe(read(inbox).key);
    expect(read(`${threads}/11`, { role: 'Canal Engineer' }).key).not.toBe(read(`${threads}/11`).key);
  });

  it('is another for the same words at another place of the path, or on another day', () => {
    expect(read(`${threads}/14`).key).not.toBe(read(`${threads}/11`).key);
    expect(read(inbox, { date: 'Nov 9, 2025, 08:00' }).key).not.toBe(read(inbox).key);
  });

  it.each([`${threads}/11/`, `${threads}/11?filter=unread`, `${threads}/11/view`])(
    'is the same at an address that only says more: %s',
    (url) => {
      expect(read(url).key).toBe(read(`${threads}/11`).key);
    },
  );

  it('is the same again however the page tells the day, where the address names the letter', () => {
    const { key } = read(`${threads}/11`);
    for (const date of ['Today 14:02', '3 hours ago', 'Nov 3', 'November 3, 2025 2:02 PM'])
      expect(read(`${threads}/11`, { date }).key).toBe(key);
  });

  it('does not hang on a day that the page tells by halves', () => {
    const keys = ['Today 14:02', '3 hours ago', 'Yesterday 14:02', 'Nov 3'].map((date) => read(inbox, { date }).key);
    expect(new Set(keys).size).toBe(1);
  });

  it('is the same when the quoted part of the letter is unfolded', () => {
    const more = '<blockquote type="cite"><p>May I come and see the lock?</p></blockquote>';
    expect(read(inbox, { more }).key).toBe(read(inbox).key);
  });

  it.each([
    'https://post.example/cgi-bin/mail/login/robin/3B1E4D38BB56BC70',
    'https://post.example/mail;jsessionid=91a/7f3',
  ])('holds nothing of an address that names a session: %s', (url) => {
    expect(read(url).key).not.toMatch(/3B1E|91a|7f3/);
  });

  it.each(['https://post.example/webmail/1.6.2/', 'https://post.example/mail/u/0/', 'https://post.example/w3.php'])(
    'takes no number for a letter’s that is a version’s or an account’s: %s',
    (url) => {
      expect(read(url).key.split(':').slice(0, 3).join(':')).toBe('generic:https://post.example');
    },
  );
});

describe('a letter that was kept under a key of an earlier version', () => {
  const earlier = (message: Message): Message => ({
    ...message,
    key: `generic:https://cloud.example:${contentHash(message)}`,
  });

  it('is found again', async () => {
    const message = read(`${threads}/11`);
    const kept = earlier(message);
    await keepRejection(buildKeep({ message: kept, fingerprint: fingerprintOf(kept) }));
    expect(kept.key).not.toBe(message.key);
    expect((await keptMessage(message.key, fingerprintOf(message)))?.key).toBe(kept.key);
    const again = await keepRejection(buildKeep({ message, fingerprint: fingerprintOf(message) }));
    expect(again.already).toBe(true);
  });

  it('does not stand for the next letter of its template, which can be kept beside it', async () => {
    const kept = earlier(read(`${threads}/11`));
    await keepRejection(buildKeep({ message: kept, fingerprint: fingerprintOf(kept) }));
    const next = read(`${threads}/14`, { role: 'Canal Engineer' });
    const extraction = buildExtraction({ role: { value: 'Canal Engineer', confidence: 0.9, evidence: null } });
    const { already } = await keepRejection(buildKeep({ message: next, fingerprint: fingerprintOf(next), extraction }));
    expect(already).toBe(false);
  });
});
