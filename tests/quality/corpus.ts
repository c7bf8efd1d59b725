import { readFileSync } from 'node:fs';
import { Window } from 'happy-dom';
import type { Mailbox, Message } from '../../utils/core/model/message.ts';
import { htmlText } from '../../utils/mail/html-text.ts';
import type { Line } from './task.ts';

/** The lines of a JSON-lines file. Throws with the line's number where one is no JSON object. */
export function readLines(path: string): Line[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .map((text, at) => ({ text, at }))
    .filter(({ text }) => text.trim() !== '')
    .map(({ text, at }) => {
      try {
        const line = JSON.parse(text) as Line;
        return { ...line, id: String(line.id ?? at + 1) };
      } catch (error) {
        throw new Error(`${path}, line ${at + 1}: not JSON`, { cause: error });
      }
    });
}

/** "Name <address>", an address or a name, as a Mailbox; null for nothing. */
function mailboxOf(from: string | null | undefined): Mailbox | null {
  if (!from || from.trim() === '') return null;
  const address = /[^\s<>"]+@[^\s<>"]+/u.exec(from)?.[0] ?? null;
  const name = from
    .replace(/<[^>]*>/gu, '')
    .replace(address ?? '', '')
    .replace(/["']/gu, '')
    .trim();
  return { name: name === '' ? null : name, address };
}

let window: Window | null = null;

/** The text of HTML as the extension reads it from a page. */
export function textOfHtml(html: string): string {
  window ??= new Window({ settings: { disableJavaScriptFileLoading: true, disableCSSFileLoading: true } });
  const parsed = new window.DOMParser().parseFromString(html, 'text/html');
  return htmlText(parsed.body as unknown as HTMLElement);
}

/** A corpus line as the Message that an adapter would read. The HTML counts only where there is no usable text. */
export function messageOf(line: Line): Message {
  const body = line.body ?? '';
  const hasText = body.trim().length >= 20 || !line.html;
  return {
    key: line.id,
    webmail: 'corpus',
    threadKey: null,
    subject: line.subject ?? '',
    from: mailboxOf(line.from),
    to: [],
    date: line.date ?? null,
    body: hasText ? body.replace(/\r\n?/gu, '\n') : textOfHtml(line.html ?? ''),
    outgoing: null,
    url: null,
  };
}
