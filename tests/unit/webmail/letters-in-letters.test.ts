// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { OpenMessage } from '../../../utils/webmail/adapter.ts';
import { adapterFor } from '../../../utils/webmail/registry.ts';
import { openMessages, showPage } from './show-page.ts';

const url = 'https://post.example/mail/#/m/12';
const words = '<p>Dear Robin,</p><p>the canal has found its warden for this year. We thank you for the walk.</p>';

/** Pages that a letter is put into: what each calls its parts, if it calls them anything. */
const pages = {
  'names its parts': (letter: string) =>
    `<div class="view"><h2 class="subject">Canal warden</h2><div class="from"><span title="office@canal.example">Canal Office</span></div><div class="date">Nov 3, 2025, 14:02</div><div class="mail-body">${letter}</div></div>`,
  'names the text alone': (letter: string) =>
    `<div class="pane"><div class="head"><h2>Canal warden</h2><div><span title="office@canal.example">Canal Office</span> <span>Nov 3, 2025, 14:02</span></div></div><div class="message-body">${letter}</div></div>`,
  'has labels and no names': (letter: string) =>
    `<table><tr><td><b>Subject:</b></td><td>Canal warden</td></tr><tr><td><b>From:</b></td><td>"Canal Office" &lt;office@canal.example&gt;</td></tr><tr><td><b>Date:</b></td><td>Mon, November 3, 2025 2:02 pm</td></tr><tr><td><b>To:</b></td><td>robin@home.example</td></tr></table><table><tr><td><table><tr><td>${letter}</td></tr></table></td></tr></table>`,
  'has names of a machine': (letter: string) =>
    `<div class="a1"><div class="b2"><div class="c3"><h1 class="d4">Canal warden</h1><div class="e5"><span title="office@canal.example">Canal Office</span><span>To: robin@home.example</span><span>Nov 3, 2025, 14:02</span></div></div><div class="f6"><div>${letter}</div></div></div></div>`,
};

const fakeHeader =
  '<div class="from">Evil Corp &lt;evil@spoof.example&gt;</div><div class="subject">Spoofed subject</div><div class="date">Nov 1, 2024</div>';
const fakeText = 'Unfortunately this is another text than the letter says.';
const jobs = '<p>Ten places at the docks are waiting for you this week.</p>';

/** What letters bring along: some to mislead, most in all innocence. */
const letters = {
  'a header and a text of its own after its words': `${words}${fakeHeader}<div class="message-body">${fakeText}</div>`,
  'a header and a text of its own before its words': `${fakeHeader}<div class="message-body">${fakeText}</div>${words}`,
  'job alerts with labels': `${words}<table><tr><td>From:</td><td>Recruiting &lt;alerts@ats.example&gt;</td></tr><tr><td>Subject:</td><td>Job alert of the week</td></tr></table><div class="email-body">${jobs}</div>`,
  'a letter that was passed on': `${words}<div><p><b>From:</b> Boss &lt;boss@other.example&gt;</p><p><b>Date:</b> Sat, Nov 1, 2025 at 9:00 AM</p><p><b>Subject:</b> Inner subject</p><p><b>To:</b> office@canal.example</p></div><div><p>We are sorry, the lock is kept by somebody else, good luck to you.</p></div>`,
  'a passed-on letter in a table': `${words}<table><tr><td><b>From:</b></td><td>Boss &lt;boss@other.example&gt;</td></tr><tr><td><b>Subject:</b></td><td>Inner subject</td></tr><tr><td><b>Date:</b></td><td>Nov 1, 2025</td></tr></table><div><p>We are sorry, the lock is kept by somebody else, good luck to you.</p></div>`,
  'a template below its words': `${words}<table class="email-content"><tr><td class="email-masthead"><h2>Canal Careers</h2><a href="mailto:jobs@canal.example">jobs@canal.example</a></td></tr><tr><td class="email-body">${jobs}</td></tr></table>`,
  'marks of Horde': `${words}<div id="previewMsg"><div class="subject">Spoofed subject</div><div class="from"><span class="address" title="evil@spoof.example">Evil Corp</span></div><div class="date">Nov 1, 2024</div></div><div id="messageBody"><div class="mimePartData">${fakeText}</div></div>`,
  'marks of Roundcube': `${words}<div id="messageheader"><h3>Spoofed subject</h3><span class="header from"><a title="evil@spoof.example" href="mailto:evil@spoof.example">Evil</a></span></div><div id="messagebody"><div class="rcmBody message-htmlpart">${fakeText}</div></div>`,
  'the frame of Roundcube’s list': `${words}<div id="messagecontframe"></div>`,
};

function read(html: string): readonly OpenMessage[] {
  showPage(`<html lang="en-US"><body>${html}</body></html>`, url);
  return openMessages(adapterFor(document).read(document));
}

const cases = Object.entries(pages).flatMap(([shape, page]) =>
  Object.entries(letters).map(([kind, letter]) => [shape, kind, page(letter)] as const),
);

describe('a letter that holds what looks like a message', () => {
  it.each(cases)('is read as itself where a page %s: %s', (_, __, html) => {
    const found = read(html);
    expect(
      found.map(({ message }) => ({ subject: message.subject, from: message.from, day: message.date?.slice(0, 10) })),
    ).toEqual([
      { subject: 'Canal warden', from: { name: 'Canal Office', address: 'office@canal.example' }, day: '2025-11-03' },
    ]);
    expect(found[0]?.message.body).toContain('the canal has found its warden');
    // Our banner stands before the letter, never in it.
    expect(found[0]?.anchor.textContent).toContain('the canal has found its warden');
  });

  it('does not take the next letters from the page', () => {
    const page = pages['names its parts'];
    showPage(page(words), url);
    const adapter = adapterFor(document);
    const body = document.querySelector('.mail-body');
    for (const letter of [letters['the frame of Roundcube’s list'], letters['marks of Roundcube'], words]) {
      if (body) body.innerHTML = letter;
      expect(openMessages(adapter.read(document)).map(({ message }) => message.subject)).toEqual(['Canal warden']);
      expect(adapter.id).toBe('generic');
    }
  });
});

describe('a box that is named like a letter’s and holds more than it', () => {
  const inner = pages['names its parts'](words);

  it.each([
    ['its own header', inner],
    ['its own header below the account and a title', `<div><h1>Mail</h1><i>robin@home.example</i></div>${inner}`],
  ])('is not read for %s', (_, html) => {
    const [head = '', rest = ''] = html.split('<div class="view">');
    expect(read(`<div>${head}<div class="message-content"><div class="view">${rest}</div></div>`)).toMatchObject([
      { message: { subject: 'Canal warden', from: { address: 'office@canal.example' } } },
    ]);
  });
});
