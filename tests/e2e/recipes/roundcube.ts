import type { Frame, Page } from 'puppeteer-core';
import { waitFor } from '../browser/wait-for.ts';
import { type LetterFile, uidOf } from '../webmail/letters.ts';
import { account } from '../webmail/mail-server.ts';
import type { Webmail } from '../webmail/webmail.ts';

// What a person does in Roundcube 1.6 (elastic skin, looked at 2026-11).

/** Logs in at the form; the inbox is open afterwards. */
export async function logIn(page: Page, webmail: Webmail): Promise<void> {
  page.setDefaultTimeout(60_000); // ms: a real webmail on a busy machine
  await page.bringToFront();
  await page.goto(webmail.url);
  await page.waitForSelector('#rcmloginuser');
  await page.type('#rcmloginuser', account.user);
  await page.type('#rcmloginpwd', account.password);
  await page.click('#rcmloginsubmit');
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
