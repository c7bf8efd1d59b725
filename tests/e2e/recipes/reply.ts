import type { Page } from 'puppeteer-core';
import { waitFor } from '../browser/wait-for.ts';
import type { MailServer } from '../webmail/mail-server.ts';
import type { SentMail } from '../webmail/smtp-sink.ts';

/** A draft with what transport and editors like to change: quotes, angle brackets, letters beyond ASCII, an emoji. */
export const draft = [
  'Dear Priya,',
  'Thank you for telling me – and for reading “everything” I sent.',
  'If 3 < 5 were my only mistake & nothing else, would you say so? Übung macht den Meister 🙂',
  'Best wishes,\nAlex',
].join('\n\n');

/**
 * Asks the frame of a tab that holds the open message for a reply, as the popup does.
 * @param popup one of the extension's pages
 * @returns the reply's result; "handed_over" where the frame went away before it could say so
 */
export async function askForReply(popup: Page, page: Page, text: string): Promise<unknown> {
  const url = page.url();
  return popup.evaluate(
    `(async () => {
      const api = globalThis.browser ?? chrome;
      const [tab] = (await api.tabs.query({})).filter((each) => each.url === ${JSON.stringify(url)});
      const look = () => globalThis.afterwordPage?.state() ?? null;
      const frames = await api.scripting.executeScript({ target: { tabId: tab.id, allFrames: true }, func: look });
      const { frameId } = frames.find(({ result }) => result?.open > 0) ?? { frameId: 0 };
      const func = (draft) => globalThis.afterwordPage.reply(draft, null);
      const target = { tabId: tab.id, frameIds: [frameId] };
      const asked = api.scripting.executeScript({ target, func, args: [${JSON.stringify(text)}] });
      const late = new Promise((resolve) => setTimeout(() => resolve([]), 12000)); // ms, Firefox: the frame is gone
      const [answer] = await Promise.race([asked.catch(() => []), late]);
      return answer?.result ?? 'handed_over';
    })()`,
  );
}

/**
 * Keys of the messages whose replies looked sent, as the background has noted them.
 * @param popup one of the extension's pages
 */
export async function notedAsSent(popup: Page): Promise<readonly string[]> {
  return (await popup.evaluate(`(globalThis.browser ?? chrome).storage.session.get(null).then((all) =>
    Object.keys(all).filter((name) => name.startsWith('sent.')).map((name) => name.slice(5)).sort())`)) as string[];
}

/** Waits for the mail that a webmail sends. */
export function waitForSent(mail: MailServer, count: number): Promise<SentMail> {
  return waitFor(`mail number ${count}`, () => mail.sent[count - 1], 30_000);
}

/** A text as it reads: lines without what surrounds them, blank ones left out. */
export function readingLines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
}
