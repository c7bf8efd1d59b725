import type { Page } from 'puppeteer-core';
import { waitFor } from '../browser/wait-for.ts';
import { type LetterFile, uidOf } from '../webmail/letters.ts';
import { account } from '../webmail/mail-server.ts';
import type { Webmail } from '../webmail/webmail.ts';

// What a person does in SOGo 5.8 (looked at 2026-11).

/** High enough (CSS pixels) for all rows of the list: those out of view are not in the page. */
export const wholeList = { width: 1280, height: 1500 } as const;

const row = 'md-list-item .sg-tile-content';

/** Logs in as the form does; the inbox is open afterwards. */
export async function logIn(page: Page, webmail: Webmail): Promise<void> {
  page.setDefaultTimeout(60_000); // ms: a real webmail on a busy machine
  await page.goto(webmail.url);
  // Not by typing: what is typed before the form's script has started is lost to it.
  await page.evaluate(
    async (address, credentials) => {
      const headers = { 'content-type': 'application/json' };
      await fetch(address, { method: 'POST', headers, body: JSON.stringify(credentials) });
    },
    `${webmail.url}connect`,
    { userName: account.user, password: account.password },
  );
  await page.goto(webmail.url);
  await waitFor(
    'the inbox',
    async () => {
      // Behind another tab, as our welcome page may open just now, its script paints nothing.
      await page.bringToFront();
      return page.$(row);
    },
    60_000,
  );
}

/** Opens a letter of the inbox in the pane beside the list by a press on its row. */
export async function openLetter(page: Page, file: LetterFile): Promise<void> {
  await openRow(page, 'INBOX', uidOf(file));
}

/** Opens the message with this number (IMAP UID) in the folder that is shown; the newest stands first. */
async function openRow(page: Page, folder: 'INBOX' | 'Sent', uid: number): Promise<void> {
  await page.bringToFront();
  await waitFor(`the message with number ${uid}`, async () => {
    if (page.url().endsWith(`${folder}/${uid}`)) return (await page.$('#detailView .msg-body')) !== null;
    const rows = await page.$$(row);
    const tops = await Promise.all(rows.map((each) => each.evaluate((tile) => tile.getBoundingClientRect().top)));
    const ordered = rows.map((each, at) => ({ each, top: tops[at] ?? 0 })).sort((a, b) => b.top - a.top);
    await ordered[uid - 1]?.each.click();
    return false;
  });
}

/** What stands in the reply once it begins with these words; null before. */
export async function writtenReply(page: Page, words: string): Promise<string | null> {
  const text = String(await page.evaluate(readReply));
  return text.trimStart().startsWith(words) ? text : null;
}

/** Presses "Send" in the reply, which closes when it is sent. */
export async function sendReply(page: Page): Promise<void> {
  await page.bringToFront();
  await page.click('#mailEditor button:has(md-icon[aria-label="send"])');
  await waitFor('the reply to close', async () => (await page.$('#mailEditor')) === null, 30_000);
}

/** Shows the list of a folder by a press on its name. */
export async function openFolder(page: Page, name: 'Inbox' | 'Sent'): Promise<void> {
  await page.bringToFront();
  await page.click(`::-p-xpath(//*[contains(@class, "sg-mailbox-list-item")]//*[normalize-space(text())="${name}"])`);
  await waitFor('the folder', () => new RegExp(`/${name}(/|$)`, 'i').test(page.url()));
  await page.waitForSelector(row);
}

/** The n-th mail in "Sent", from 1, as SOGo shows it. */
export async function readSent(page: Page, number: number) {
  await openFolder(page, 'Sent');
  await openRow(page, 'Sent', number);
  return {
    heading: await page.$eval('#detailView h5', (heading) => heading.textContent),
    text: String(await page.evaluate("document.querySelector('#detailView .msg-body').innerText")),
  };
}

/** Runs in the page: the text of the reply in either editor, as a person sees it. */
const readReply = `(() => {
  const rich = document.querySelector('#mailEditor iframe.cke_wysiwyg_frame');
  return rich?.contentDocument.body?.innerText ?? document.querySelector('#mailEditor textarea.md-input:not([rows="1"])')?.value ?? '';
})()`;
