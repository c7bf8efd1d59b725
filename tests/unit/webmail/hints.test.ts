// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { adapterFor } from '../../../utils/webmail/registry.ts';
import { openMessages, showPage } from './show-page.ts';

const words = 'Dear Robin, the mill has found its miller.';
const letter = `<p>${words}</p><h1>From: inner@letter.example</h1>`;
const subject = 'Miller at Weir House';
const expected = { subject, address: 'mill@weir.example' };

/** Pages shaped after each program's own public source: a list with addresses first, the open letter after it. */
const pages: Readonly<Record<string, { html: string; frame?: string; shadow?: string; date: string | null }>> = {
  Fastmail: {
    html: `<ul class="v-MailboxList"><li class="v-MailboxItem"><a class="u-list-link" title="other@list.example">Other Firm</a></li></ul><div id="conversation"><div class="v-Thread"><div class="v-Thread-title"><h1>${subject}</h1></div><div class="v-MessageCard app-contentCard is-collapsed"><div class="v-MessageCard-header"><span class="v-MessageCard-from" title="robin@home.example">Robin</span></div></div><div class="v-MessageCard app-contentCard is-expanded"><div class="v-MessageCard-header"><span class="v-MessageCard-from" title="mill@weir.example">Weir House</span><time class="v-MessageCard-time" datetime="2025-11-03T14:02:00Z">Mon</time></div><div class="v-Message-body">${letter}</div></div></div><div class="v-Compose"><div class="v-RichText-input" contenteditable="true">${words}</div></div></div>`,
    date: '2025-11-03T14:02:00Z',
  },
  Tuta: {
    html: `<div class="list"><div class="row">other@list.example Other Firm</div></div><div class="mail-viewer"><h1 data-testid="h:subject_label">${subject}</h1><div data-testid="from_label"><span title="mill@weir.example">Weir House</span></div><small>Mon, Nov 3, 2025, 14:02</small><div id="mail-body"></div></div>`,
    shadow: `<style>a{}</style><div id="shadow-mail-body" data-testid="mailBody_label">${letter}</div>`,
    date: null,
  },
  'Nextcloud Mail': {
    html: `<div class="app-content-list"><a data-envelope-id="1" title="other@list.example">Other Firm</a></div><div id="mail-message"><div id="mail-thread-header"><h2>${subject}</h2></div><div class="envelope envelope--expanded"><div class="envelope__header"><span class="sender" title="mill@weir.example">Weir House</span><span class="timestamp" title="November 3, 2025 14:02">today</span></div><div id="mail-content"><iframe class="message-frame"></iframe></div></div><div class="message-composer"><div class="message-body" contenteditable="true">${words}</div></div></div>`,
    frame: letter,
    date: '2025-11-03T14:02',
  },
  SnappyMail: {
    html: `<div class="messageList"><div class="messageListItem"><span class="senderParent" title="other@list.example">Other Firm</span><span class="subjectParent">We are sorry</span></div></div><div class="messageView"><div class="b-message"><div class="messageItemHeader"><div class="subjectParent"><span class="subject">${subject}</span></div><span class="from" title="mill@weir.example">Weir House</span><time class="date" datetime="2025-11-03T14:02:00Z">Mon</time></div><div id="messageItem"><div class="bodyText"><div class="b-text-part" id="rl-msg-1" hidden>An older letter that is kept ready and hidden</div><div class="b-text-part html" id="rl-msg-2">${letter}</div></div></div></div></div>`,
    date: '2025-11-03T14:02:00Z',
  },
  Cypht: {
    html: `<nav class="folder_cell"><a>Inbox</a></nav><div class="msg_text"><table class="msg_headers"><tr class="header_subject"><th colspan="2"><div class="js-header_subject">${subject}</div></th></tr><tr class="header_date"><th>Date</th><td class="js-header_date">Mon, 03 Nov 2025 14:02</td></tr><tr class="header_from"><th>From</th><td class="js-header_from">Weir House &lt;mill@weir.example&gt;</td></tr></table><a class="reply_link">Reply</a><div class="msg_text_inner">${letter}</div></div>`,
    date: '2025-11-03T14:02',
  },
  'Open-Xchange': {
    html: `<div class="list-view"><li class="list-item"><span class="person" title="other@list.example">Other Firm</span></li></div><div class="mail-detail-pane"><h1 class="subject">${subject}</h1><article class="mail-detail"><header><a class="person-from" title="mill@weir.example">Weir House</a><time class="date" datetime="2025-11-03T14:02:00Z">Mon</time></header><section class="body"><iframe class="mail-detail-frame"></iframe></section></article></div>`,
    frame: letter,
    date: '2025-11-03T14:02:00Z',
  },
  Zimbra: {
    html: `<div class="ZmMailMsgView"><table><tr><td class="SubjectCol">${subject}</td><td class="DateCol">November 3, 2025 2:02 PM</td></tr><tr><td><span class="addrBubble" title="mill@weir.example">Weir House</span></td></tr></table><div class="MsgBody"><iframe id="zv__TV-main__MSG__body__iframe"></iframe></div></div>`,
    frame: letter,
    date: '2025-11-03T14:02',
  },
  Zoho: {
    html: `<div class="zmList"><div class="zmRow">Other Firm</div></div><div class="zmPVContent"><div class="zmPVHdr"><div class="zmSubject">${subject}</div><span class="zmMHdrFrom" title="mill@weir.example">Weir House</span><span class="zmMHdrDate">Mon, 3 Nov 2025 14:02</span></div><div class="zmMailWrapper">${letter}</div></div><div id="wms-pasteCapture" contenteditable="true">${words}</div>`,
    date: '2025-11-03T14:02',
  },
};

describe('webmails that are known by a hint', () => {
  it.each(Object.entries(pages))('%s', (_, page) => {
    showPage(
      `<html lang="en-US"><body>${page.html}</body></html>`,
      'https://webmail.example/#12',
      page.frame ? { 0: page.frame } : {},
    );
    if (page.shadow) {
      const root = document.querySelector('#mail-body')?.attachShadow({ mode: 'open' });
      if (root) root.innerHTML = page.shadow;
    }
    const messages = openMessages(adapterFor(document).read(document)).map(({ message }) => message);
    expect(messages.map((message) => ({ subject: message.subject, address: message.from?.address ?? null }))).toEqual([
      expected,
    ]);
    expect(messages[0]?.body).toContain(words);
    expect(messages[0]?.from?.name).toBe('Weir House');
    if (page.date) expect(messages[0]?.date).toBe(page.date);
  });
});
