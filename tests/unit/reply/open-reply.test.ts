// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { findReplyControl } from '../../../utils/reply/open-reply.ts';
import { answeredIn, letter, showMail } from './mail-page.ts';

/** Id of the control that would be pressed for the last message of a page. */
function pressed(html: string, at?: number): string | null {
  return findReplyControl(answeredIn(showMail(html), at))?.id ?? null;
}

describe('the control that opens a reply', () => {
  test.each([
    ['English', 'Reply', 'Reply all', 'Forward'],
    ['German', 'Antworten', 'Allen antworten', 'Weiterleiten'],
    ['French', 'Répondre', 'Répondre à tous', 'Transférer'],
    ['Spanish', 'Responder', 'Responder a todos', 'Reenviar'],
    ['Italian', 'Rispondi', 'Rispondi a tutti', 'Inoltra'],
    ['Dutch', 'Beantwoorden', 'Allen beantwoorden', 'Doorsturen'],
    ['Polish', 'Odpowiedz', 'Odpowiedz wszystkim', 'Przekaż'],
    ['Portuguese', 'Responder', 'Responder a todos', 'Encaminhar'],
    ['Swedish', 'Svara', 'Svara alla', 'Vidarebefordra'],
    ['Danish', 'Besvar', 'Svar alle', 'Videresend'],
    ['Norwegian', 'Svar', 'Svar alle', 'Videresend'],
    ['Turkish', 'Yanıtla', 'Tümünü yanıtla', 'İlet'],
  ])('is found by its %s label, before and behind "to all" and "forward"', (_, reply, all, forward) => {
    const decoys = `<button id="all">${all}</button><button id="forward">${forward}</button>`;
    expect(pressed(letter(`${decoys}<button id="reply">${reply}</button>`))).toBe('reply');
    expect(pressed(letter(`<button id="reply">${reply}</button>${decoys}`))).toBe('reply');
    expect(pressed(letter(decoys))).toBeNull();
  });

  test.each([
    ['aria-label="Reply (r)"', '<svg></svg>'],
    ['title="Reply to sender"', ''],
    ['data-tooltip="Antworten"', ''],
    ['title="Réponses rapides"', '<span>Répondre</span>'],
  ])('is found where only %s says so', (attributes, inside) => {
    expect(pressed(letter(`<div role="button" id="reply" ${attributes}>${inside}</div>`))).toBe('reply');
  });

  test('is the plain one where a hidden menu has "reply all" under the same class first', () => {
    const menu = `<div style="display: none"><a class="reply all active" id="all" role="button" href="#">Reply all</a>
      <a class="reply list disabled" id="list" role="button" href="#" aria-disabled="true">Reply list</a></div>`;
    const toolbar = `<a class="reply" id="reply" title="Reply to sender" data-content-button="true" role="button"
      href="#"><span class="inner">Reply</span></a><a class="reply-all" id="all2" title="Reply to list or to sender and all recipients"
      role="button" href="#"><span class="inner">Reply all</span></a>
      <a id="reply-clone" style="display: none" href="#" class="reply button"><span class="inner">Reply</span></a>`;
    expect(pressed(`${menu}${toolbar}${letter()}`)).toBe('reply');
  });

  test('is known by data or icon where the label is in a language we do not read', () => {
    expect(pressed(letter('<button id="reply" data-testid="message-view:reply">Atsakyti</button>'))).toBe('reply');
    const icons = `<button id="reply"><i data-icon-name="ArrowReplyRegular"></i></button>
      <button id="all"><i data-icon-name="ArrowReplyAllRegular"></i></button>`;
    expect(pressed(letter(icons))).toBe('reply');
  });

  test('is found where its picture alone says so', () => {
    const all = '<a id="all" href="?r=2"><img alt="Reply to all"></a>';
    expect(pressed(letter(`${all}<a id="reply" href="?r=1"><img src="r.png" alt="Reply" title="Reply"></a>`))).toBe(
      'reply',
    );
  });

  test('is the first of two that ask the very same, as tools above and below a letter do', () => {
    const link = (id: string, to: string) => `<a id="${id}" href="${to}">Reply</a>`;
    expect(pressed(letter(link('above', '?reply=7') + link('below', '?reply=7')))).toBe('above');
    expect(pressed(letter(link('above', '?reply=7') + link('below', '?reply=8')))).toBeNull();
    expect(pressed(letter(link('above', '#') + link('below', '#')))).toBeNull();
    const form = (id: string, message: number) =>
      `<form action="/do"><input type="hidden" name="m" value="${message}"><input type="submit" id="${id}" name="reply" value="Reply"></form>`;
    expect(pressed(letter(form('above', 7) + form('below', 7)))).toBe('above');
    expect(pressed(letter(form('above', 7) + form('below', 8)))).toBeNull();
  });

  test('is none where two could be it', () => {
    expect(pressed(letter('<button id="one">Reply</button><button id="two">Reply</button>'))).toBeNull();
  });

  test('is none in the letter itself, in the list, hidden or switched off', () => {
    expect(pressed(letter())).toBeNull();
    expect(pressed(`<div role="listbox"><div role="option"><button>Reply</button></div></div>${letter()}`)).toBeNull();
    expect(pressed(letter('<button hidden>Reply</button>'))).toBeNull();
    expect(pressed(letter('<button disabled>Reply</button>'))).toBeNull();
    expect(pressed(letter('<button aria-disabled="true">Reply</button>'))).toBeNull();
  });

  test('is each message’s own in a thread, and none of another', () => {
    const thread = letter('<button id="first">Reply</button>') + letter('<button id="second">Reply</button>');
    expect(pressed(thread, 0)).toBe('first');
    expect(pressed(thread, 1)).toBe('second');
    expect(pressed(letter('<button id="first">Reply</button>') + letter(), 1)).toBeNull();
    expect(pressed(`<button id="toolbar">Reply</button>${letter()}${letter()}`)).toBeNull();
  });

  test.each([
    '<a id="it" class="message-action-reply-all" href="#"><span class="icon-reply-all"></span> Reply</a>',
    '<button id="it" data-action="reply-all"><i class="icon"></i>Reply</button>',
    '<button id="replyall_btn">Antworten</button>',
    '<button id="it"><svg><use href="#replyToAll"></use></svg> Reply</button>',
    '<button id="it"><img src="/icons/reply_all.png" alt=""> Reply</button>',
    '<a id="it" href="?action=replyall&uid=7">Reply</a>',
    '<button id="it" onclick="openReply(7, \'all\')">Reply</button>',
    '<a id="it" class="reply all" href="#">Reply</a>',
    '<div class="btn-reply-all"><button id="it">Reply</button></div>',
    '<button id="it" class="icon-forward">Reply</button>',
    '<button id="it" data-testid="message-view:reply-all">Reply</button>',
  ])('is none that the page itself calls something else, whatever its label says: %s', (html) => {
    expect(pressed(letter(html))).toBeNull();
  });

  test.each([
    '<button id="it" class="transition-all small btn-reply" data-reply-allowed="true">Reply</button>',
    '<button id="it" class="reply" aria-label="Reply to sender" data-name="Allen">Reply</button>',
    '<a id="it" class="action-reply" href="?folder=Forwarded&reply=7">Reply</a>',
    '<div class="all list"><button id="it">Reply</button><button>Archive</button></div>',
  ])('is not taken for "reply all" by words that only look like it: %s', (html) => {
    expect(pressed(letter(html))).toBe('it');
  });
});

describe('a control that may send what is written', () => {
  const field = '<textarea name="body" rows="5">Hi Maria, half-written</textarea>';
  test.each([
    `<form action="/send">${field}<button id="it" type="submit">Reply</button></form>`,
    `<form action="/send">${field}<button id="it">Reply</button></form>`,
    `<form action="/send">${field}<input id="it" type="submit" value="Antworten"></form>`,
    `<form action="/send">${field}<input id="it" type="image" alt="Reply"></form>`,
    '<form action="/send"><textarea name="body" hidden></textarea><button id="it">Reply</button></form>',
    '<form action="/send"><input name="message" value="Hi"><button id="it">Reply</button></form>',
    `<form id="f">${field}</form><p><button id="it" form="f">Reply</button></p>`,
    '<form id="f"><button id="it">Reply</button></form><textarea form="f" name="body"></textarea>',
    '<div><div contenteditable="true">Hi Maria</div><button id="it">Reply</button></div>',
    '<div><p><div contenteditable="true">Hi</div></p><div><div role="button" id="it">Reply</div></div></div>',
    '<div contenteditable="true">Hi Maria</div><button id="it">Reply</button>',
    '<div><div contenteditable="true" aria-label="Write a comment">Hi</div><a id="it">Reply</a></div>',
    '<div class="chat"><div contenteditable="true"></div><button id="it">Reply</button></div>',
  ])('is never pressed: %s', (html) => {
    expect(pressed(letter(html))).toBeNull();
    expect(pressed(html + letter())).toBeNull();
  });

  test('is none of a form without a field to write in, and none beside an editor that opens at its press', () => {
    expect(
      pressed(letter('<form action="/do"><input type="hidden" name="m"><button id="it">Reply</button></form>')),
    ).toBe('it');
    expect(pressed(letter('<div><button id="it" type="button">Reply</button><textarea hidden></textarea></div>'))).toBe(
      'it',
    );
  });
});
