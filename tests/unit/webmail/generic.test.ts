// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { generic } from '../../../utils/webmail/generic.ts';
import { openMessages, showFixture } from './show-page.ts';

const url = 'https://webmail.example/mail/#/box/4711';

function readAll(path: string, frames: Record<string, string> = {}) {
  showFixture(path, url, frames);
  attachShadows(document);
  return openMessages(generic.read(document)).map(({ message }) => message);
}

/** Puts what stands in a marked element into its shadow root, the inner ones first. */
function attachShadows(root: ParentNode): void {
  for (const host of [...root.querySelectorAll('[data-shadow]')].reverse())
    host.attachShadow({ mode: 'open' }).append(...host.childNodes);
}

describe('the generic reading', () => {
  it('reads the open letter of a plain page with an article', () => {
    showFixture('generic/sample-inbox.html', 'https://sample.example/welcome.html#letter-2');
    const [open, ...more] = openMessages(generic.read(document));
    expect(more).toEqual([]);
    expect(open?.message).toMatchObject({
      webmail: 'generic',
      subject: 'Junior Archivist at Quill Street',
      from: { name: 'Mara Lindqvist', address: 'mara@quillstreet.example' },
      to: [{ name: 'You', address: 'you@home.example' }],
      date: '2026-11-05T09:12:00Z',
      body: 'Dear Robin,\n\nthank you for the afternoon you spent with us. We have given the place to somebody else.\n\nMara Lindqvist\nQuill Street Archive',
    });
    expect(open?.anchor.className).toBe('message-body');
  });

  it('reads a letter beside a list whose rows have addresses and dates too', () => {
    expect(readAll('generic/material.html')).toMatchObject([
      {
        subject: 'Baker, Mill Street',
        from: { name: 'Mill Street Bakery', address: 'flour@millstreet.example' },
        to: [{ address: 'robin@home.example' }],
        date: '2025-11-03T14:02',
        body: expect.stringContaining('the oven is in other hands now.'),
      },
    ]);
  });

  it('reads a page of tables without any name, by its labels', () => {
    expect(readAll('generic/labels.html')).toMatchObject([
      {
        subject: 'Your application, canal warden',
        from: { name: 'Canal Office', address: 'office@canal.example' },
        to: [{ address: 'robin@home.example' }],
        date: '2025-11-03T14:02',
        body: 'Dear Robin,\n\nthe canal has found its warden for this year.\n\n> I would like to walk the towpath',
      },
    ]);
  });

  it('reads a letter in a frame of the same page', () => {
    const frame =
      '<div><p>Guten Tag Robin,</p><p>die Lotsenstelle ist vergeben.</p><p>From: inner@letter.example</p></div>';
    expect(readAll('generic/frame.html', { 0: frame })).toMatchObject([
      {
        subject: 'Ihre Bewerbung als Lotse',
        from: { name: 'Hafenamt', address: 'hafen@lotsen.example' },
        date: '2025-11-03T14:02:00+01:00',
        body: 'Guten Tag Robin,\n\ndie Lotsenstelle ist vergeben.\n\nFrom: inner@letter.example',
      },
    ]);
  });

  const ropewalk = {
    subject: 'Ropewalk apprentice',
    from: { name: 'Ropewalk Guild', address: 'guild@ropewalk.example' },
    to: [{ address: 'robin@home.example' }],
    date: '2025-11-03T14:02',
    body: 'Dear Robin,\n\nthe ropewalk has chosen its apprentice for this year.',
  };

  it.each([
    ['a heading, a table of labels and a plain text', 'headings'],
    ['a heading far up, bullets of labels and a frame', 'bullets'],
    ['cards without any label for the sender', 'cards'],
    ['recipients that are the options of a list box', 'chips'],
    ['a text below a notice that is named like one', 'notice'],
    ['people who are buttons', 'buttons'],
    ['generated names only', 'hashed'],
    ['panels of a preview, and a frame', 'panels'],
    ['parts in shadow roots of their own', 'parts'],
  ])('reads %s', (_, page) => {
    const frame = '<p>Dear Robin,</p><p>the ropewalk has chosen its apprentice for this year.</p>';
    expect(readAll(`generic/${page}.html`, ['bullets', 'panels'].includes(page) ? { 0: frame } : {})).toMatchObject([
      ropewalk,
    ]);
  });

  it('tells where the frame’s banner may stand: before the frame, in the page', () => {
    showFixture('generic/frame.html', url, { 0: '<p>Guten Tag Robin, die Lotsenstelle ist vergeben.</p>' });
    const reading = generic.read(document);
    expect(openMessages(reading)[0]?.anchor.localName).toBe('iframe');
    expect(reading.roots).toContain(document.querySelector('iframe')?.contentDocument);
  });

  it('reads each letter of a conversation by itself, and not the reply being written', () => {
    const messages = readAll('generic/thread.html');
    expect(messages.map(({ from, date, body }) => [from?.address, date, body])).toEqual([
      ['anna@wheel.example', '2025-11-01T10:00', 'Could you come on Thursday to show us your work?'],
      ['robin@home.example', '2025-11-02T10:00', 'Thursday is fine, I will bring the small wheel.'],
      ['anna@wheel.example', '2025-11-03T14:02', 'Thank you for coming. We have taken another cartwright.'],
    ]);
    expect(new Set(messages.map(({ subject }) => subject))).toEqual(new Set(['Cartwright wanted']));
    expect(new Set(messages.map(({ key }) => key)).size).toBe(3);
  });

  it('reads a letter in an open shadow root', () => {
    showFixture('generic/inert-list.html', url);
    document.body.innerHTML =
      '<div class="viewer"><h2>Bell founder</h2><p class="from"><a href="mailto:tower@bells.example">Bell Tower</a></p><div id="mail-body"></div></div>';
    const root = document.querySelector('#mail-body')?.attachShadow({ mode: 'open' });
    if (root)
      root.innerHTML =
        '<style>p{}</style><div id="shadow-mail-body"><p>Robin, the bells are cast by others this year.</p></div>';
    const reading = generic.read(document);
    expect(openMessages(reading).map(({ message }) => [message.subject, message.from?.address, message.body])).toEqual([
      ['Bell founder', 'tower@bells.example', 'Robin, the bells are cast by others this year.'],
    ]);
    expect(reading.roots).toEqual([root]);
  });

  it('reads microdata', () => {
    expect(readAll('generic/microdata.html')).toMatchObject([
      {
        subject: 'Stoker on the evening line',
        from: { address: 'crew@evening.example' },
        date: '2025-11-03T14:02:00Z',
      },
    ]);
  });

  it.each([
    ['https://mail.example/cgi-bin/mail/login/robin/3B1E4D38BB56BC70?folder=INBOX&pos=3', null],
    ['https://mail.example/read.php;jsessionid=91a?msg=3', null],
    ['https://mail.example/read.php?msg=3&sid=91a', null],
    ['https://mail.example/#/INBOX/3?token=91a', null],
    ['https://mail.example/read.php?mailbox=INBOX&msg=3', 'https://mail.example/read.php?mailbox=INBOX&msg=3'],
    ['https://mail.example/#/token-ring/3', 'https://mail.example/#/token-ring/3'],
  ])('keeps an address as the way back only where it names no session: %s', (address, kept) => {
    showFixture('generic/cards.html', address);
    expect(openMessages(generic.read(document))[0]?.message.url).toBe(kept);
  });

  it.each(['inert-list', 'hashed-list', 'news', 'chat', 'writing', 'settings'])(
    'says nothing on a page that is no open letter: %s',
    (page) => {
      expect(readAll(`generic/${page}.html`)).toEqual([]);
    },
  );

  it('says nothing rather than look through a page of tens of thousands of elements', () => {
    showFixture('generic/sample-inbox.html', url);
    expect(openMessages(generic.read(document))).toHaveLength(1);
    const giant = document.createElement('div');
    for (let at = 0; at < 25_000; at += 1) giant.append(document.createElement('b'));
    document.body.append(giant);
    expect(generic.read(document)).toEqual({ state: 'none' });
  });

  it('gives a letter the same key again, and another letter another', () => {
    const [first] = readAll('generic/labels.html');
    const [again] = readAll('generic/labels.html');
    const [other] = readAll('generic/material.html');
    expect(again?.key).toBe(first?.key);
    expect(other?.key).not.toBe(first?.key);
  });
});
