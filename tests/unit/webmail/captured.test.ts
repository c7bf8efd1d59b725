// @vitest-environment happy-dom
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Message } from '../../../utils/core/model/message.ts';
import { adapterFor } from '../../../utils/webmail/registry.ts';
import { showPage } from './show-page.ts';

const folder = resolve(import.meta.dirname, '../../../../shared/webmail/fixtures');
const isThere = existsSync(folder);

const read = (path: string): string => readFileSync(resolve(folder, path), 'utf8');

function only(path: string, url: string, frames: Record<string, string> = {}): Message {
  showPage(read(path), url, frames);
  const reading = adapterFor(document).read(document);
  if (reading.state !== 'open') throw new Error(`${path}: ${JSON.stringify(reading)}`);
  expect(reading.messages.map((each) => each.message.subject)).toHaveLength(1);
  const message = reading.messages[0]?.message;
  if (!message) throw new Error('no message');
  return message;
}

const preview = (uid: number): string =>
  `http://127.0.0.1:18080/?_task=mail&_uid=${uid}&_mbox=INBOX&_safe=0&_framed=1&_action=preview`;
const show = (uid: number): string => `http://127.0.0.1:18080/?_task=mail&_action=show&_uid=${uid}&_mbox=INBOX`;

/** Subjects and letters are compared by a few words only: the pages themselves stay where they are. */
const letters = [
  [
    'preview-reject-plain',
    preview(1),
    'Backend Engineer',
    'dana@northwind.example.test',
    '2025-06-02T10:00',
    'decided to move forward',
    1,
  ],
  [
    'preview-reject-html',
    preview(2),
    'R-10233',
    'no-reply@contoso.example.test',
    '2025-06-02T14:00',
    'Unfortunately',
    2,
  ],
  [
    'preview-thread-reject-quoted',
    preview(9),
    'Product Designer',
    'jordan@adatum.example.test',
    '2025-06-06T03:00',
    'another candidate',
    9,
  ],
  [
    'preview-hostile',
    preview(12),
    'Hostile HTML',
    'evil@evil.example.test',
    '2025-06-06T13:00',
    'will not move forward',
    12,
  ],
  [
    'show-thread-reject',
    show(9),
    'Product Designer',
    'jordan@adatum.example.test',
    '2025-06-06T03:00',
    'another candidate',
    9,
  ],
] as const;

describe.runIf(isThere)('pages captured from real webmails', () => {
  describe.each(['elastic', 'larry'])('Roundcube, %s', (skin) => {
    it.each(letters)('reads %s', (page, url, subject, address, date, words, uid) => {
      const message = only(`roundcube/${skin}-${page}.html`, url);
      expect(message.subject).toContain(subject);
      expect(message.subject).not.toMatch(/Subject:|Open in/);
      expect(message.from?.address).toBe(address);
      expect(message.from?.name).not.toContain('@');
      expect(message.to.map((each) => each.address)).toEqual(['alex@example.test']);
      expect(message.date).toBe(date);
      expect(message.body).toContain(words);
      expect(message.key).toBe(`roundcube:http://127.0.0.1:18080/:INBOX:${uid}`);
    });

    it('marks the quoted part of a thread', () => {
      const { body } = only(`roundcube/${skin}-preview-thread-reject-quoted.html`, preview(9));
      expect(body.split('\n').filter((line) => line.startsWith('> ')).length).toBeGreaterThanOrEqual(2);
      expect(body).toMatch(/^> .*looking forward/m);
    });

    it('reads no message in the list around the preview, nor in the reply being written', () => {
      showPage(read(`roundcube/${skin}-top-with-preview.html`), 'http://127.0.0.1:18080/?_task=mail&_mbox=INBOX');
      expect(adapterFor(document).read(document).state).toBe('none');
      showPage(read(`roundcube/${skin}-compose-text.html`), 'http://127.0.0.1:18080/?_task=mail&_action=compose&_id=1');
      expect(adapterFor(document).read(document).state).toBe('none');
    });
  });

  it('reads no message in a rich editor’s own document', () => {
    showPage(
      read('roundcube/elastic-compose-html-editor-frame.html'),
      'http://127.0.0.1:18080/?_task=mail&_action=compose&_id=1',
    );
    expect(adapterFor(document).read(document).state).toBe('none');
  });

  const hordeUrl = (uid: number): string => `http://127.0.0.1:18082/imp/dynamic.php?page=mailbox#msg:SU5CT1g;${uid}`;

  it('reads Horde’s plain letters, which stand in the page', () => {
    const message = only('horde/dynamic-message-reject-plain.html', hordeUrl(1));
    expect(message.subject).toContain('Backend Engineer');
    expect(message.subject.length).toBeLessThan(60);
    expect(message.from).toEqual({ name: 'Dana Recruiter', address: 'dana@northwind.example.test' });
    expect(message.date).toBe('2025-06-02T10:00Z');
    expect(message.body).toMatch(/^Hi Alex/);
    expect(message.body).toContain('decided to move forward');
    expect(message.key).toContain('SU5CT1g;1');
  });

  it.each([
    ['reject-html', 2, 'R-10233', 'no-reply@contoso.example.test', 'Unfortunately'],
    ['hostile', 12, 'Hostile HTML', 'evil@evil.example.test', 'will not move forward'],
  ])(
    'reads Horde’s HTML letters, which stand in frames without an address: %s',
    (page, uid, subject, address, words) => {
      const frame = read(`horde/dynamic-message-${page}-body-frame.html`);
      const message = only(`horde/dynamic-message-${page}.html`, hordeUrl(uid), { 'iframe.htmlMsgData': frame });
      expect(message.subject).toContain(subject);
      expect(message.from?.address).toBe(address);
      expect(message.body).toContain(words);
      expect(message.date).toMatch(/^2025-06-0\d/);
    },
  );

  it('reads no message in the window where a reply is written, nor in Gmail’s', () => {
    showPage(read('horde/dynamic-compose-popup.html'), 'http://127.0.0.1:18082/imp/dynamic.php?page=compose&buid=12');
    expect(adapterFor(document).read(document).state).toBe('none');
    showPage(read('gmail/compose-mole-2020-10.html'), 'https://mail.google.com/mail/u/0/#inbox');
    expect(adapterFor(document).read(document).state).toBe('none');
  });

  it('reads no message in Gmail’s list', () => {
    showPage(read('gmail/list-rows-2023-05.html'), 'https://mail.google.com/mail/u/0/#inbox');
    expect(adapterFor(document).read(document).state).toBe('none');
  });
});

describe.runIf(!isThere)('pages captured from real webmails', () => {
  it('are not on this machine: nothing was read from them', () => {
    console.info(`No captured pages in ${folder}: the pages of our own writing were read alone.`);
    expect(existsSync(folder)).toBe(false);
  });
});
