// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { adapterFor } from '../../../utils/webmail/registry.ts';
import { mostRows, rowsIn } from '../../../utils/webmail/rows.ts';
import { openMessages, readFixture, showPage } from './show-page.ts';

const keys = () => rowsIn(document).map(({ key }) => key);
const threads = () => rowsIn(document).map(({ threadKey }) => threadKey);

const gmail = 'https://mail.google.com/mail/u/0/#inbox';
const outlook = 'https://outlook.live.com/mail/0/inbox';
const proton = 'https://mail.proton.me/u/0/inbox';
const yahoo = 'https://mail.yahoo.com/d/folders/1';
const roundcube = 'https://post.example/mail/?_task=mail&_mbox=INBOX';

describe('rows of a list like Gmail’s', () => {
  const row = (id: string) =>
    `<tr class="zA"><td>x</td><td><div class="y6"><span data-legacy-thread-id="${id}">s</span></div></td></tr>`;

  it('are told by their conversations, each once, also where one row holds its id twice', () => {
    showPage(
      `<div role="main"><table>${row('18a1')}${row('18a2')}
      <tr><td><i data-legacy-thread-id="18a3"></i><b data-legacy-thread-id="18a3"></b></td></tr></table></div>`,
      gmail,
    );
    expect(threads()).toEqual(['18a1', '18a2', '18a3']);
  });

  it('are not lists that are hidden, open conversations, drafts, or rows without an id', () => {
    showPage(
      `<div style="display:none"><table><tbody>${row('hidden')}</tbody></table></div>
      <div role="main"><table>${row('18a1')}${row('undefined')}${row('')}</table>
      <h2 data-legacy-thread-id="heading">s</h2><div role="list">${row('letter')}</div>
      <div role="textbox" contenteditable="true"><table>${row('quoted')}</table></div></div>
      <span data-legacy-thread-id="stray"></span>`,
      gmail,
    );
    expect(threads()).toEqual(['18a1']);
  });

  it('take the mark beside the subject', () => {
    showPage(`<table>${row('18a1')}</table>`, gmail);
    expect(rowsIn(document)[0]?.place.className).toBe('y6');
  });

  it('are 200 at most', () => {
    showPage(`<table>${Array.from({ length: 300 }, (_, index) => row(`18a${index}`)).join('')}</table>`, gmail);
    expect(rowsIn(document)).toHaveLength(mostRows);
  });
});

describe('rows of a list like Outlook’s', () => {
  it('are told by their conversations, and the open one is no row', () => {
    showPage(
      `<div role="listbox"><div role="option" data-convid="AAQ+/=1"><span title="s">s</span></div></div>
      <div role="grid"><div role="row" data-convid="AAQ2"><span>s</span></div></div>
      <div id="ConversationReadingPaneContainer"><div data-convid="open"></div>
      <div role="document"><div role="option" data-convid="in a letter"></div></div></div>`,
      outlook,
    );
    expect(threads()).toEqual(['AAQ+/=1', 'AAQ2']);
  });
});

describe('rows of a list like Proton’s', () => {
  it('are conversations, or messages where those are turned off', () => {
    showPage(
      `<div data-shortcut-target="item-container" data-element-id="c_1=="><h2>s</h2><time>1</time></div>
      <article data-message-id="m1"><div data-shortcut-target="item-container" data-element-id="decoy"></div></article>
      <div data-element-id="no row"></div>`,
      proton,
    );
    expect(rowsIn(document)).toMatchObject([{ key: 'proton:c_1==', threadKey: 'c_1==' }]);
    expect(rowsIn(document)[0]?.place.localName).toBe('time');
  });
});

describe('rows of a list like Yahoo’s', () => {
  it('are told by their links', () => {
    showPage(
      `<ul><li><a data-test-id="message-list-item" href="/d/folders/1/messages/AA21?x=1"><b data-test-id="message-subject">s</b></a></li>
      <li data-test-id="message-list-item"><a href="/d/folders/1/messages/AA8#a">s</a></li>
      <li><a href="/d/folders/1/messages/menu">s</a></li>
      <li data-test-id="message-list-item"><a href="https://news.example/">advertisement</a></li></ul>
      <div data-test-id="message-view"><a data-test-id="message-list-item" href="/messages/letter">s</a></div>`,
      yahoo,
    );
    expect(threads()).toEqual(['AA21', 'AA8']);
  });
});

describe('rows of Roundcube’s list', () => {
  const list = (rows: string) =>
    `<body class="task-mail"><table id="messagelist"><tbody>${rows}</tbody></table></body>`;
  const row = (id: string, href?: string) =>
    `<tr id="rcmrow${id}" class="message"><td><span class="date">1</span>${href ? `<a href="${href}">s</a>` : ''}</td></tr>`;

  it.each([
    ['the link', row('MTI', './?_task=mail&amp;_mbox=INBOX.Jobs&amp;_uid=12&amp;_action=show'), 'INBOX.Jobs:12'],
    ['a link from the top', row('MTI', '/mail/?_task=mail&amp;_mbox=Gr%C3%BC%C3%9Fe&amp;_uid=12'), 'Grüße:12'],
    ['a search over folders', row('x', './?_mbox=Old&amp;_uid=12-Old&amp;_action=show'), 'Old:12'],
    ['the row alone', row('MTI'), 'INBOX:12'],
    ['the row alone in a search over folders', row(btoa('7-My-Jobs').replaceAll('=', '')), 'My-Jobs:7'],
  ])('are told by %s', (_, html, expected) => {
    showPage(list(html), roundcube);
    expect(keys()).toEqual([`roundcube:https://post.example/mail/:${expected}`]);
  });

  it('have the key that the opened message has', () => {
    const page = readFixture('roundcube/elastic-show-en.html');
    showPage(page, `${roundcube.replace('_mbox=INBOX', '_mbox=INBOX.Jobs')}&_uid=31&_action=show`);
    const [open] = openMessages(adapterFor(document).read(document));
    showPage(list(row('MzE', './?_task=mail&amp;_mbox=INBOX.Jobs&amp;_uid=31&amp;_action=show')), roundcube);
    expect(keys()).toEqual([open?.message.key]);
  });

  it('are not drafts, other tables, or what is no number', () => {
    showPage(
      list(`${row('MTI', './?_task=mail&amp;_mbox=INBOX&amp;_uid=12')}${row('%%')}<tr><td>none</td></tr>`) +
        `<table id="other">${row('MTM')}</table>`,
      roundcube,
    );
    expect(keys()).toEqual(['roundcube:https://post.example/mail/:INBOX:12']);
  });
});

describe.each([
  ['gmail/list-only-en.html', 'https://mail.google.com/mail/u/0/#inbox', ['18aa00000000aaa1', '18aa00000000aaa2']],
  ['outlook/single-en.html', outlook, ['AAQkAD7+/x=']],
  ['proton/list-only-en.html', proton, ['conv1', 'conv2']],
  ['yahoo/list-only-en.html', yahoo, ['AA21', 'AA8']],
])('the stored page %s', (path, url, expected) => {
  it('has its own rows, and none of what only looks like them', () => {
    showPage(readFixture(path), url);
    expect(threads()).toEqual(expected);
  });
});

describe('a webmail whose rows have no known ids', () => {
  it('has none', () => {
    showPage('<table><tr class="message" data-convid="x"><td>s</td></tr></table>', 'https://mail.example/');
    expect(rowsIn(document)).toEqual([]);
  });
});
