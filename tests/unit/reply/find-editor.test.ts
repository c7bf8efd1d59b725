// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { findOpenReply, findReplyEditor } from '../../../utils/reply/find-editor.ts';
import { isLetterEditor, letterEditorsIn } from '../../../utils/reply/letter-editors.ts';
import { answeredIn, letter, showMail } from './mail-page.ts';

const decoys = `<form role="search"><textarea id="search" aria-label="Search mail"></textarea></form>
  <div contenteditable="true" role="textbox" aria-label="To" id="to"></div>
  <div contenteditable="true" aria-label="Cc" id="cc"></div>
  <textarea name="to" rows="1" id="horde-to"></textarea>
  <textarea name="subject" id="subject"></textarea>
  <div class="chat-window"><div contenteditable="true" aria-label="Message body" id="chat"></div></div>
  <div hidden><div contenteditable="true" aria-label="Message body" id="hidden"></div></div>
  <textarea readonly id="readonly"></textarea>`;
const box = (id: string, inside = '', more = '') =>
  `<div contenteditable="true" role="textbox" aria-label="Message body" id="${id}" ${more}>${inside}</div>`;

/** Id of the editor in which the last message of a page is answered. */
function editorOf(html: string, focus?: string): string | null {
  const messages = showMail(html);
  if (focus) document.getElementById(focus)?.focus();
  return findReplyEditor(answeredIn(messages))?.id ?? null;
}

describe('the editor of a reply', () => {
  test('is none of the search box, the recipients, the subject, a chat, or what is hidden or read-only', () => {
    showMail(decoys);
    expect(letterEditorsIn(document).map(({ id }) => id)).toEqual([]);
    expect(editorOf(letter(decoys + box('reply')))).toBe('reply');
  });

  test.each([
    'Message body',
    'Write a reply',
    'Nachrichtentext',
    'Corps du message',
    'Cuerpo del mensaje',
    'Corpo del messaggio',
    'Berichttekst',
    'Treść wiadomości',
    'Corpo da mensagem',
    'Meddelandetext',
    'Meddelelsens tekst',
    'İleti gövdesi',
    '',
  ])('may be called "%s"', (label) => {
    document.body.innerHTML = `<div contenteditable="true" aria-label="${label}"></div>`;
    expect(letterEditorsIn(document)).toHaveLength(1);
  });

  test.each([
    'To',
    'An',
    'À',
    'Para',
    'A',
    'Aan',
    'Do',
    'Till',
    'Til',
    'Kime',
    'To recipients',
    'Empfänger',
    'Destinatarios',
  ])('is not the field for recipients called "%s"', (label) => {
    document.body.innerHTML = `<div contenteditable="true" role="textbox" aria-label="${label}"></div>`;
    expect(letterEditorsIn(document)).toEqual([]);
  });

  test('may be empty, or begin with a quote or a signature', () => {
    const quotes = [
      '<div><br></div><blockquote>We chose someone else.</blockquote>',
      '<p>On Mon, 2 Nov 2026, Maria wrote:</p><blockquote>We chose</blockquote>',
      '<p>Am 2. November 2026 schrieb Maria:</p><blockquote>Wir</blockquote>',
      '<p>On 2 Nov 2026, Maria wrote:</p><blockquote><table><tr><td><h2>Acme</h2><p>We</p></td></tr></table></blockquote>',
      '<p>On 2 Nov 2026, Maria wrote:</p><blockquote><div>Dear Robin,<br><br>We chose</div></blockquote>',
      '<div>-- <br>Robin</div>',
      '<div class="gmail_signature">Robin Example</div>',
      '<div>From: Maria</div>',
      '<p>Quoting Maria &lt;maria@acme.example&gt;:</p><blockquote>We chose</blockquote>',
    ];
    for (const quote of quotes) expect(editorOf(letter(box('reply', quote))), quote).toBe('reply');
  });

  test('may be a plain field whose quote has an introduction in any language', () => {
    const field = (text: string) => letter(`<textarea id="reply" name="message" rows="20">${text}</textarea>`);
    expect(editorOf(field('\n\nQuoting Maria:\n\n> We chose'))).toBe('reply');
    expect(editorOf(field('Maria kirjoitti 2.11.2026:\n> We chose'))).toBe('reply');
    expect(editorOf(field('Dear Maria,\nthank you\n\nMaria wrote:\n> We chose'))).toBeNull();
  });

  test('may be a plain field with the line alone that its page came with, as letters without plain text get', () => {
    const served = '<textarea name="message" id="reply" rows="15">Carla Brandt writes:\n\n\n</textarea>';
    expect(editorOf(letter(served))).toBe('reply');
    const messages = showMail(letter(served.replace('Carla Brandt writes:\n\n\n', '')));
    const field = document.querySelector('textarea');
    if (field) field.value = 'Dear Carla:';
    expect(findReplyEditor(answeredIn(messages))).toBeNull();
  });

  test('is left alone where the person has begun to write', () => {
    expect(editorOf(letter(box('reply', 'Dear Maria, thank you')))).toBeNull();
  });

  test('is the one inside the message that is answered, though another letter is being written', () => {
    const mole = box('other');
    expect(editorOf(`${letter()}${letter(box('reply'))}${mole}`)).toBe('reply');
    expect(editorOf(`${letter(box('first'))}${letter()}`)).toBeNull();
  });

  test('is the one under the caret where there are two, and else none', () => {
    const page = `${letter()}${box('one', '', 'tabindex="0"')}${box('two', '', 'tabindex="0"')}`;
    expect(editorOf(page)).toBeNull();
    expect(editorOf(page, 'two')).toBe('two');
  });

  test('may appear anywhere after the reply was opened, with whatever the webmail put into it', () => {
    const messages = showMail(`${letter()}${letter()}${box('old')}`);
    const before = new Set(letterEditorsIn(document));
    document.body.insertAdjacentHTML(
      'beforeend',
      `<div role="dialog">${box('fresh', 'Robin Example, Product Design')}</div>`,
    );
    expect(findReplyEditor(answeredIn(messages), before)?.id).toBe('fresh');
  });

  test('may stand in an open shadow root', () => {
    showMail('<div id="host"></div>');
    const root = document.getElementById('host')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = box('reply');
    expect(findOpenReply(document)?.id).toBe('reply');
  });

  test('of one line is no letter', () => {
    document.body.innerHTML = '<div contenteditable="true" aria-multiline="false" id="line"></div>';
    const line = document.getElementById('line');
    expect(line && isLetterEditor(line)).toBe(false);
  });

  test('is none in a letter: what is written there is its sender’s', () => {
    const trap = (inside: string) =>
      `<div class="letter"><div class="letter-body"><p>We chose</p>${inside}</div></div>`;
    const form = '<form action="https://evil.example/"><textarea name="message" rows="8" id="trap"></textarea></form>';
    expect(editorOf(trap(form))).toBeNull();
    expect(editorOf(trap(form), 'trap')).toBeNull();
    expect(editorOf(trap(box('trap', '<br>', 'tabindex="0"')), 'trap')).toBeNull();
    expect(editorOf(trap(form) + letter(box('reply')))).toBe('reply');
    const messages = showMail(trap('<p id="later"></p>'));
    const before = new Set(letterEditorsIn(document));
    document.getElementById('later')?.insertAdjacentHTML('beforebegin', form);
    expect(findReplyEditor(answeredIn(messages), before)).toBeNull();
    expect(findOpenReply(document, messages[0]?.bodies)).toBeNull();
  });

  test('is none in another message’s part, also where the caret is there', () => {
    const page = letter() + letter(box('other', '', 'tabindex="0"'));
    const messages = showMail(page);
    document.getElementById('other')?.focus();
    expect(findReplyEditor(answeredIn(messages, 0))).toBeNull();
    expect(findReplyEditor(answeredIn(messages, 1))?.id).toBe('other');
  });

  test('is none of a letter to somebody else, also where the caret is there or it has just opened', () => {
    const mole = `<div role="dialog"><input name="to" value="boss@other.example"><input name="subject" value="Holiday">
      ${box('mole', '', 'tabindex="0"')}</div>`;
    expect(editorOf(letter() + mole)).toBeNull();
    expect(editorOf(letter() + mole, 'mole')).toBeNull();
    const messages = showMail(letter());
    document.body.insertAdjacentHTML('beforeend', mole);
    expect(findReplyEditor(answeredIn(messages), new Set())).toBeNull();
  });

  test('may go to another address where it opened at the press: many letters ask for answers elsewhere', () => {
    const messages = showMail(letter());
    document.body.insertAdjacentHTML(
      'beforeend',
      `<div role="dialog"><input name="to" value="jobs+7@acme.example">${box('reply')}</div>`,
    );
    expect(findReplyEditor(answeredIn(messages), new Set())?.id).toBe('reply');
    expect(findReplyEditor(answeredIn(messages))).toBeNull();
  });
});
