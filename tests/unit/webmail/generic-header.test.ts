// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Message } from '../../../utils/core/model/message.ts';
import { adapterFor } from '../../../utils/webmail/registry.ts';
import { openMessages, showPage } from './show-page.ts';

const words = '<p>Dear Robin,</p><p>the canal has found its warden for this year.</p>';
const office = { name: 'Canal Office', address: 'office@canal.example' };

function read(html: string, language = 'en-US', frames: Record<string, string> = {}): Message[] {
  showPage(`<html lang="${language}"><body>${html}</body></html>`, 'https://post.example/mail/#/m/12', frames);
  return openMessages(adapterFor(document).read(document)).map(({ message }) => message);
}

describe('a sender whose name and address have only the layout between them', () => {
  const pieces = '<span>Canal Office</span><span>office@canal.example</span>';

  it.each([
    ['below a label', `<div><b>From</b><div>${pieces}</div></div>`],
    ['in a box that is named', `<div class="from">${pieces}</div>`],
    [
      'with the address in a line of its own',
      '<div class="sender">Canal Office<p class="sender__email">office@canal.example</p></div>',
    ],
    ['on a line with its label', `<div>From: ${pieces}</div>`],
    ['beside something to press', `<div><b>From:</b><p>${pieces}<span>Block</span></p></div>`],
  ])('is read with both: %s', (_, sender) => {
    const html = `<div class="view"><h2 class="subject">Canal warden</h2>${sender}<div class="date">Nov 3, 2025, 14:02</div><div class="mail-body">${words}</div></div>`;
    expect(read(html)).toMatchObject([{ subject: 'Canal warden', from: office }]);
  });
});

describe('a date without a name of its own', () => {
  const page = (date: string) =>
    `<div class="view"><div><h2>Walk of November 1, 2025</h2><span title="office@canal.example">Canal Office</span> ${date}</div><div class="mail-body">${words}</div></div>`;

  it('is the letter’s where it stands whole and alone beside the sender', () => {
    expect(read(page('<span>Nov 3, 2025, 14:02</span>'))[0]?.date).toBe('2025-11-03T14:02');
    expect(read(page('<span title="November 3, 2025 14:02">3 hours ago</span>'))[0]?.date).toBe('2025-11-03T14:02');
  });

  it('is none where it is in the subject, in a sentence, or without its year', () => {
    for (const beside of ['', '<i>The office is closed until November 9, 2025 for works</i>', '<span>14:02</span>'])
      expect(read(page(beside))[0]?.date).toBe(null);
  });
});

describe('a frame between a header and its letter', () => {
  const head =
    '<h2 class="subject">Canal warden</h2><div class="from"><span title="office@canal.example">Canal Office</span></div><div class="date">Nov 3, 2025</div>';
  const notice = '<p>Your storage is nearly full. Get more now.</p>';

  it.each([
    [
      'the letter in a frame',
      `<div>${head}<div class="slot"><iframe></iframe></div><div class="mail"><iframe></iframe></div></div>`,
    ],
    [
      'the letter in the page',
      `<div>${head}<div class="slot"><iframe></iframe></div><div class="mail-body">${words}</div></div>`,
    ],
  ])('is passed over: %s', (_, html) => {
    const [message, ...more] = read(html, 'en-US', { 0: notice, ...(html.includes('mail-body') ? {} : { 1: words }) });
    expect(more).toEqual([]);
    expect(message).toMatchObject({ from: office, body: expect.stringContaining('the canal has found its warden') });
  });

  it('is not a letter’s frame before the next letter of its conversation', () => {
    const letter = (head: string) => `<div class="message"><div class="top">${head}</div><iframe></iframe></div>`;
    const first = '<span class="from" title="robin@home.example">Robin</span><span class="date">Nov 1, 2025</span>';
    const html = `<h1 class="subject">Canal warden</h1>${letter(first)}${letter('<span>Canal Office</span>')}`;
    const short = '<p>Thursday is fine for me.</p>';
    expect(read(html, 'en-US', { 0: short, 1: words })).toMatchObject([
      { from: { address: 'robin@home.example' }, body: 'Thursday is fine for me.' },
    ]);
  });
});

describe('a notice above a letter’s box', () => {
  it('is no word of the letter', () => {
    const notice = '<p>To protect your privacy, remote pictures in this message have been blocked.</p>';
    const html = `<div class="view"><h2 class="subject">Canal warden</h2><div class="from"><span title="office@canal.example">Canal Office</span></div><div class="x1">${notice}<div class="mail-body">${words}</div></div></div>`;
    expect(read(html)[0]?.body).toMatch(/^Dear Robin/);
  });
});

describe('pages that were passed over in silence', () => {
  const hashed = (to: string, date: string) =>
    `<div class="sc-b"><div class="sc-c"><h1 class="sc-d">Canal warden</h1></div><div class="sc-e"><div class="sc-f"><div class="sc-h"><div><span class="sc-j">Canal Office</span><span class="sc-k">&lt;office@canal.example&gt;</span></div><div class="sc-l">${to}</div></div><div class="sc-m">${date}</div></div><div class="sc-n"><div class="sc-o">${words}</div></div></div></div>`;

  it.each([
    ['pl', 'do mnie', '3 lis 2025, 14:02'],
    ['en', 'to me', 'Nov 3, 2025, 14:02'],
    ['de', 'an mich', '3. November 2025, 14:02'],
  ])('are read where the recipient is the person, by no address: %s', (language, to, date) => {
    expect(read(hashed(to, date), language)).toMatchObject([
      { subject: 'Canal warden', from: office, date: '2025-11-03T14:02' },
    ]);
  });

  it('are read where the head’s date has no year', () => {
    const [message] = read(hashed('Кому: <span title="robin@home.example">вам</span>', '3 ноября, 14:02'), 'ru');
    expect(message).toMatchObject({ subject: 'Canal warden', from: office });
  });

  it('stay so where nobody is named whom it was written to', () => {
    expect(read(hashed('Editor', 'Nov 3, 2025, 14:02'))).toEqual([]);
  });

  it('are read where they are RainLoop’s, the letters that it keeps hidden left out', () => {
    // After its own template of a message.
    const html = `<div class="messageList"><div class="messageListItem"><span class="senderParent" title="other@list.example">Other Firm</span><span class="subject">We are sorry</span></div></div><div class="messageView"><div class="messageItemHeader"><div class="subjectParent"><span class="subject">Canal warden</span></div><div class="informationShort"><span class="from" title='"Canal Office" &lt;office@canal.example&gt;'>Canal Office</span><span>(<span class="date">Nov 3, 2025 2:02 PM</span>)</span></div></div><div class="messageItem"><div class="content"><div class="bodyText"><div id="rl-msg-11" class="b-text-part plain" style="display:none">An older letter of somebody else entirely.</div><div id="rl-msg-12" class="b-text-part html">${words}</div></div></div></div></div>`;
    expect(read(html)).toMatchObject([
      { subject: 'Canal warden', from: office, date: '2025-11-03T14:02', body: expect.stringContaining('its warden') },
    ]);
  });
});
