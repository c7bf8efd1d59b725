// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generic } from '../../../utils/webmail/generic.ts';
import { gmail } from '../../../utils/webmail/gmail.ts';
import { outlook } from '../../../utils/webmail/outlook.ts';
import { proton } from '../../../utils/webmail/proton.ts';
import { adapterFor } from '../../../utils/webmail/registry.ts';
import { roundcube } from '../../../utils/webmail/roundcube.ts';
import { yahoo } from '../../../utils/webmail/yahoo.ts';
import { openMessages, readFixture, showPage } from './show-page.ts';

const adapters = [gmail, outlook, proton, yahoo, roundcube, generic];
const roundcubeUrl = 'https://post.example/?_task=mail&_action=show&_mbox=INBOX&_uid=31';

/** The Roundcube page of our own with another header or letter in it. */
function letter(body: string, change: (html: string) => string = (html) => html): string {
  const html = readFixture('roundcube/elastic-show-en.html');
  const start = html.indexOf('<div id="messagebody">') + '<div id="messagebody">'.length;
  const end = html.indexOf('</div></div></div></div></div>', start);
  return change(`${html.slice(0, start)}${body}${html.slice(end)}`);
}

function only(html: string) {
  showPage(html, roundcubeUrl);
  const [open] = openMessages(adapterFor(document).read(document));
  if (!open) throw new Error('nothing was read');
  return open.message;
}

describe('odd pages', () => {
  it.each(adapters.map((adapter) => [adapter.id, adapter] as const))(
    '%s reads nothing from an empty page, one without a body and one that is not HTML',
    (_, adapter) => {
      showPage('<body></body>', 'https://mail.example/');
      expect(adapter.read(document).state).toMatch(/none|loading/);
      const bare = document.implementation.createHTMLDocument('');
      bare.body.remove();
      expect(openMessages(adapter.read(bare))).toEqual([]);
      bare.documentElement.remove();
      expect(openMessages(adapter.read(bare))).toEqual([]);
      const xml = new DOMParser().parseFromString('<feed><entry>We regret</entry></feed>', 'application/xml');
      expect(openMessages(adapter.read(xml as unknown as Document))).toEqual([]);
    },
  );

  it('never throws and never reads an empty key, whatever the markup', () => {
    const pieces = fc.constantFrom(
      '<div role="main">',
      '<div data-message-id="">',
      '<div class="adn">',
      '<div class="ii gt">',
      '<div class="a3s">',
      '<h2>',
      '<span email="">',
      '<div id="messagebody">',
      '<div id="message-header">',
      '<article data-message-id data-expanded="true">',
      '<div data-testid="message-content:body">',
      '<iframe>',
      '<div id="ConversationReadingPaneContainer">',
      '<div id="UniqueMessageBody">',
      '<div role="document" aria-label="x">',
      '<div data-test-id="message-view" data-test-expanded="true">',
      '<div data-test-id="message-view-body-content">',
      '<div class="message-body">',
      '<table><tr><td>',
      '<a href="mailto:">',
      '<a href="mailto:%E0%A4%A@x.example">',
      '<time datetime="never">',
      '<span title="@">',
      '</div>',
      '</td></tr></table>',
      'From: ',
      'Subject:',
      'a@b.example',
      'Unfortunately, we cannot offer you the place.',
      '<b>From:</b>',
      '<b>Subject:</b>',
      '&#x202e;evil',
      '<p contenteditable>',
    );
    const urls = fc.constantFrom(
      'https://mail.google.com/mail/u/0/#x',
      'https://outlook.live.com/mail/',
      'https://mail.proton.me/u/0/',
      'https://mail.yahoo.com/d/',
      roundcubeUrl,
      'https://other.example/#%E0%A4%A',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 25 }), urls, (html, url) => {
        showPage(`<body>${html.join('')}</body>`, url);
        for (const adapter of [...adapters, adapterFor(document)]) {
          for (const { message, anchor, bodies } of openMessages(adapter.read(document))) {
            expect(message.key.length).toBeGreaterThan(8);
            expect(anchor.isConnected).toBe(true);
            expect(bodies.length).toBeGreaterThan(0);
          }
        }
      }),
      { numRuns: 150 },
    );
  }, 30_000);

  it('reads a letter without any text', () => {
    expect(only(letter('<div class="message-part" id="message-part1"></div>')).body).toBe('');
  });

  it('reads a letter whose sender and date are missing', () => {
    const message = only(
      letter('<div class="message-part" id="message-part1">Hello</div>', (html) =>
        html.replaceAll(/<span class="adr">.*?<\/span>/g, '').replaceAll('2025-11-03 14:02', ''),
      ),
    );
    expect(message).toMatchObject({
      from: null,
      date: null,
      body: 'Hello',
      subject: expect.stringContaining('Bell ringer'),
    });
  });

  it('takes a subject as text, however hostile, and leaves out marks that turn it around', () => {
    const message = only(
      letter('<div class="message-part" id="message-part1">Hello</div>', (html) =>
        html.replace('Your application: Bell', '&#x202e;&#x200b;&lt;script&gt;x&lt;/script&gt; 👋 שלום Bell'),
      ),
    );
    expect(message.subject).toBe('<script>x</script> 👋 שלום Bell ringer <img src=x onerror=alert(1)>');
    expect(document.querySelector('#message-header script')).toBeNull();
  });

  it('is not misled by a letter that brings a header, ids and links of its own', () => {
    const message = only(
      letter(
        '<div class="message-htmlpart" id="message-htmlpart1"><div class="rcmBody"><div id="message-header"><h2 class="subject">You won</h2></div><table><tr><td class="header from"><a class="rcmContactAddress" href="mailto:fake@letter.example" title="fake@letter.example">Fake</a></td><td class="header date">1999-01-01</td></tr></table><a href="?_uid=1&_mbox=Fake">x</a><div id="messagebody">inner</div></div></div>',
      ),
    );
    expect(message.key).toBe('roundcube:https://post.example/:INBOX:31');
    expect(message.subject).toContain('Bell ringer');
    expect(message.from?.address).toBe('tower@stann.example');
    expect(message.date).toBe('2025-11-03T14:02');
  });

  it('keeps what is kept short: subject, names and addresses', () => {
    const message = only(
      letter('<div class="message-part" id="message-part1">Hello</div>', (html) =>
        html.replace('Your application', 'long '.repeat(5000)).replaceAll('St Ann’s', 'name '.repeat(5000)),
      ),
    );
    expect(message.subject.length).toBeLessThanOrEqual(1000);
    expect(message.from?.name?.length).toBeLessThanOrEqual(300);
  });

  it('keeps ids, links and texts of several parts within what is kept', () => {
    const part = `<div class="message-part" id="message-part1"><p>${'words '.repeat(25_000)}</p></div>`;
    showPage(
      letter(part + part.replace('part1', 'part2')),
      `https://post.example/?_task=mail&_action=show&_uid=31&_mbox=${'box'.repeat(2000)}`,
    );
    const [open] = openMessages(adapterFor(document).read(document));
    expect(open?.message.key.length).toBe(1000);
    expect(open?.message.url).toBeNull();
    expect(open?.message.body.length).toBe(200_000);
  });
});
