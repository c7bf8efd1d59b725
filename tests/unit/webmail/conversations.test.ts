// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Message } from '../../../utils/core/model/message.ts';
import { adapterFor } from '../../../utils/webmail/registry.ts';
import { openMessages, showPage } from './show-page.ts';

const words = '<p>Dear Robin,</p><p>the canal has found its warden for this year.</p>';
const subject = 'Canal warden';
const office = { name: 'Canal Office', address: 'office@canal.example' };

function read(html: string, frames: Record<string, string> = {}): Message[] {
  showPage(`<html lang="en-US"><body>${html}</body></html>`, 'https://post.example/mail/#/t/12', frames);
  return openMessages(adapterFor(document).read(document)).map(({ message }) => message);
}

const times = <T>(count: number, make: (index: number) => T): T[] => Array.from({ length: count }, (_, at) => make(at));

describe('the open message below a folded one', () => {
  const folded = (classes: string) =>
    `<div class="${classes}"><span class="from" title="robin@home.example">Robin Miller</span><span class="date">Nov 1, 2025</span></div>`;
  const conversation = (first: string, head: string, classes: string) =>
    `<section><h1 class="subject">${subject}</h1>${first}<div class="${classes}"><div class="top">${head}</div><div class="message-text">${words}</div></div></section>`;

  it.each([
    ['message collapsed', 'message open'],
    ['envelope', 'envelope envelope--expanded'],
    ['css-1a2', 'css-1a2 css-9z'],
  ])('has no date of the folded one where its own is not whole: %s', (closed, open) => {
    const head =
      '<span class="from" title="office@canal.example">Canal Office</span><span class="date">3 hours ago</span>';
    expect(read(conversation(folded(closed), head, open))).toMatchObject([{ subject, from: office, date: null }]);
  });

  it('has no sender of the folded one where its own is a name alone', () => {
    const head = '<span class="who">Canal Office</span><span class="when">3 hours ago</span>';
    for (const message of read(conversation(folded('message collapsed'), head, 'message open')))
      expect(message.from?.address ?? null).toBe(null);
    const articles = `<section><h2 class="subject">${subject}</h2><article class="msg is-collapsed"><header><b class="sender">Robin &lt;robin@home.example&gt;</b><time datetime="2025-11-01T09:00">Nov 1</time></header></article><article class="msg"><header><b>Canal Office</b><small>Recruiting</small></header><div class="msg-body">${words}</div></article></section>`;
    for (const message of read(articles)) expect(message.from?.address ?? null).toBe(null);
  });

  it('keeps its own header where that is built like the box of its text', () => {
    const html = `<div class="card"><h2 class="subject">${subject}</h2><span class="from" title="office@canal.example">Canal Office</span><span class="date">Nov 3, 2025</span></div><div class="card"><p>Images are not shown.</p><div class="mail-body">${words}</div></div>`;
    expect(read(html)).toMatchObject([{ subject, from: office, date: '2025-11-03' }]);
  });

  // After the templates of Zimbra's own source.
  const zimbra = (bubble: string) =>
    `<div class="ZmConvView2"><div class="Conv2Header"><span class="subject">${subject}</span><span class="info">2 messages</span></div><div class="Conv2Messages"><div class="ZmMailMsgCapsuleView" id="zv__11"><div class="Conv2MsgHeader Collapsed"><div class="info"><div class="ZmConvListFrom">Robin Miller</div><div class="ZmConvListFragment">Thursday is fine for me, I will bring the plans</div></div><div class="date" id="zv__11_dateCell">Nov 01</div></div></div><div class="ZmMailMsgCapsuleView" id="zv__12"><div class="Conv2MsgHeader Expanded"><div class="info"><table id="zv__12_hdrTable"><tr><td class="LabelColName">From:</td><td class="LabelColValue"><span class="addrBubble">${bubble}</span></td></tr><tr><td class="LabelColName">To:</td><td class="LabelColValue"><span class="addrBubble">robin@home.example</span></td></tr></table></div>DATE</div><div class="MsgBody MsgBody-html"><iframe id="zv__12__body__iframe"></iframe></div></div></div></div>`;

  it.each([
    [
      '"Canal Office" &lt;office@canal.example&gt;',
      office,
      '<div class="date" id="zv__12_dateCell">November 3, 2025 2:02 PM</div>',
      '2025-11-03T14:02',
    ],
    ['Canal Office', { name: 'Canal Office', address: null }, '<div class="date">3 hours ago</div>', null],
  ])('is told apart in a page like Zimbra’s: %s', (bubble, from, shown, date) => {
    expect(read(zimbra(bubble).replace('DATE', shown), { 0: words })).toMatchObject([{ subject, from, date }]);
  });
});

describe('a list that shows a few words of each letter', () => {
  const snippet = (at: number) => `Unfortunately we have decided to go on with others, this is letter ${at}…`;
  const lists = {
    cards: (count: number) =>
      `<main>${times(count, (at) => `<div class="card"><div class="from"><span title="p${at}@list.example">Person ${at}</span></div><div class="subject">Sorry ${at}</div><div class="date">Nov ${at + 1}, 2025</div><div class="mail-content">${snippet(at)}</div></div>`).join('')}</main>`,
    'rows of a table': (count: number) =>
      `<table><tbody>${times(count, (at) => `<tr><td class="from">Person &lt;p${at}@list.example&gt;</td><td class="subject"><a>Sorry ${at}</a></td><td class="date">Nov ${at + 1}, 2025</td><td class="message-content">${snippet(at)}</td></tr>`).join('')}</tbody></table>`,
    articles: (count: number) =>
      `<main>${times(count, (at) => `<article><header><b class="sender">Person ${at} &lt;p${at}@list.example&gt;</b><time datetime="2025-11-0${at + 1}">Nov ${at + 1}</time></header><h3>Sorry ${at}</h3><p class="message-text">${snippet(at)}</p></article>`).join('')}</main>`,
  };

  it.each(Object.entries(lists))('is no open letter: %s', (_, list) => {
    for (const count of [2, 3, 5]) expect(read(list(count))).toEqual([]);
  });

  it.each(Object.entries(lists))('does not hide the letter that is open beside it: %s', (_, list) => {
    const open = `<div class="view"><h2 class="subject">${subject}</h2><div class="from"><span title="office@canal.example">Canal Office</span></div><div class="date">Nov 3, 2025</div><div class="mail-body">${words}</div></div>`;
    expect(read(`${list(4)}${open}`)).toMatchObject([{ subject, from: office, date: '2025-11-03' }]);
  });

  it('is not what three open letters of one conversation are, however short', () => {
    const letter = (at: number, head: string) =>
      `<div class="message"><div class="from"><span title="p${at}@list.example">Person ${at}</span></div><div class="date">Nov ${at + 1}, 2025</div>${head}<div class="mail-content">I will be there, thank you: ${at}</div></div>`;
    expect(read(`<h1 class="subject">${subject}</h1>${times(3, (at) => letter(at, '')).join('')}`)).toHaveLength(3);
  });

  it.each([
    ['long ones', `<p>${'We have read your letter with care. '.repeat(12)}</p>`],
    ['short ones with lines', '<p>Dear Robin,</p><p>Shall we have soup on Thursday?</p><p>Bo</p>'],
  ])('is not what letters shown in full are, whatever their subjects: %s', (_, long) => {
    const letter = (at: number) =>
      `<div class="message"><div class="subject">Letter ${at}</div><div class="from"><span title="p${at}@list.example">Person ${at}</span></div><div class="date">Nov ${at + 1}, 2025</div><div class="mail-content">${long}</div></div>`;
    expect(read(times(3, letter).join(''))).toHaveLength(3);
  });
});
