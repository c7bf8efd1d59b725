import type { Frame, Page } from 'puppeteer-core';
import { waitFor } from '../browser/wait-for.ts';
import type { TestBrowser } from '../browsers.ts';
import { type LetterFile, uidOf } from '../webmail/letters.ts';
import { account } from '../webmail/mail-server.ts';
import type { Webmail } from '../webmail/webmail.ts';

// What a person does in Roundcube 1.6 (elastic and larry skins, looked at 2026-11).

/** Logs in at the form; the inbox is open afterwards. */
export async function logIn(page: Page, webmail: Webmail): Promise<void> {
  page.setDefaultTimeout(60_000); // ms: a real webmail on a busy machine
  await page.bringToFront();
  await page.goto(webmail.url);
  await page.waitForSelector('#rcmloginuser');
  await page.type('#rcmloginuser', account.user);
  await page.type('#rcmloginpwd', account.password);
  // Not by the pointer: our welcome page may open in front just now, and a tab behind it takes no presses.
  await page.$eval('#rcmloginsubmit', (button) => (button as HTMLElement).click());
  await page.waitForSelector('#messagelist tr.message');
}

/** Opens a letter in the preview pane by a press on its row. */
export async function openLetter(page: Page, file: LetterFile): Promise<void> {
  const row = `#rcmrow${rowId(file)} td.subject`;
  await page.bringToFront();
  await page.waitForSelector(row);
  await page.click(row);
  await waitFor(`the preview of ${file}`, async () => isShowing(previewOf(page), file));
}

/** Opens a letter in the whole window, as a double press does. */
export async function openLetterWide(page: Page, webmail: Webmail, file: LetterFile): Promise<void> {
  await page.bringToFront();
  await page.goto(`${webmail.url}?_task=mail&_mbox=INBOX&_uid=${uidOf(file)}&_action=show`);
  await waitFor(`the page of ${file}`, () => isShowing(page.mainFrame(), file));
}

/** Opens a letter in a window of its own, as Roundcube's "open in new window" does. */
export async function openOwnWindow(browser: TestBrowser, webmail: Webmail, file: LetterFile): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`${webmail.url}?_task=mail&_mbox=INBOX&_uid=${uidOf(file)}&_action=show&_extwin=1`);
  await waitFor(`the window of ${file}`, () => isShowing(page.mainFrame(), file));
  return page;
}

/** Opens a message of the inbox in the whole window by its number (IMAP UID). */
export async function openWide(page: Page, webmail: Webmail, uid: number): Promise<void> {
  await page.bringToFront();
  await page.goto(`${webmail.url}?_task=mail&_mbox=INBOX&_uid=${uid}&_action=show`);
  await page.waitForSelector('#messagebody');
}

/** The frame that the preview is in; null before the first letter. */
function previewOf(page: Page): Frame | null {
  return page.frames().find((frame) => frame.url().includes('_action=preview')) ?? null;
}

async function isShowing(frame: Frame | null, file: LetterFile): Promise<boolean> {
  if (!frame?.url().includes(`_uid=${uidOf(file)}&`) && !frame?.url().endsWith(`_uid=${uidOf(file)}`)) return false;
  return (await frame.$('#messagebody')) !== null;
}

/** Roundcube writes the number of a message as base64 without padding into its row's id. */
function rowId(file: LetterFile): string {
  return Buffer.from(String(uidOf(file)))
    .toString('base64')
    .replaceAll('=', '');
}

/** What stands in the reply once it begins with these words; null before. */
export async function writtenReply(page: Page, words: string): Promise<string | null> {
  if (!page.url().includes('_action=compose')) return null;
  const text = String(await page.evaluate(readReply));
  return text.trimStart().startsWith(words) ? text : null;
}

/** Presses "Send" in the reply that is open, and waits until Roundcube leaves it. */
export async function sendReply(page: Page): Promise<void> {
  await page.bringToFront();
  await page.click('button.send, a.button.send');
  await waitFor('the reply to close', () => !page.url().includes('_action=compose'), 30_000);
}

/** The n-th mail in "Sent", from 1, as Roundcube shows it. */
export async function readSent(page: Page, webmail: Webmail, number: number) {
  await page.bringToFront();
  await page.goto(`${webmail.url}?_task=mail&_mbox=Sent&_uid=${number}&_action=show`);
  await page.waitForSelector('#messagebody');
  return {
    heading: await page.$eval('#message-header h2.subject', (heading) => heading.textContent),
    text: String(await page.evaluate("document.querySelector('#messagebody').innerText")),
  };
}

/** Runs in the page that a reply is written in: its text in either editor, as a person sees it. */
const readReply = `(() => {
  const rich = document.querySelector('#composebody_ifr');
  return rich ? rich.contentDocument.body.innerText : document.querySelector('#composebody').value;
})()`;
