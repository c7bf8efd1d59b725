import type { ElementHandle, Page } from 'puppeteer-core';
import { waitFor } from '../browser/wait-for.ts';
import { type LetterFile, letters } from '../webmail/letters.ts';
import { account } from '../webmail/mail-server.ts';
import type { Webmail } from '../webmail/webmail.ts';

// What a person does in Horde IMP 6.2, dynamic view (looked at 2026-11).

/** Logs in at the form with the dynamic view chosen; the inbox is open afterwards. */
export async function logIn(page: Page, webmail: Webmail): Promise<void> {
  page.setDefaultTimeout(60_000); // ms: a real webmail on a busy machine
  await page.bringToFront();
  await page.goto(webmail.url);
  await page.waitForSelector('#horde_user');
  await page.type('#horde_user', account.user);
  await page.type('#horde_pass', account.password);
  await page.select('#horde_select_view', 'dynamic');
  await page.click('#login-button');
  await page.waitForSelector('.vpRow');
}

/** Opens a letter in the preview pane by a press on its row. */
export async function openLetter(page: Page, file: LetterFile): Promise<void> {
  await openMessage(page, letters.find((letter) => letter.file === file)?.subject ?? '');
}

/** The row of a message in the list; of several with its subject the one whose column of names fits. */
async function rowOf(page: Page, subject: string, names = /^/): Promise<ElementHandle<Element>> {
  await page.bringToFront();
  return waitFor(`the row of ${subject} ${names}`, async () => {
    for (const each of await page.$$('.vpRow')) {
      const [about, from] = await each.evaluate((element) =>
        ['.msgSubject', '.msgFrom'].map((name) => element.querySelector(name)?.textContent?.trim() ?? ''),
      );
      if (about?.startsWith(subject) && names.test(from ?? '')) return each;
    }
    return null;
  });
}

/** Opens one message of a thread in the preview pane, and waits until it shows these words of it. */
export async function openInThread(page: Page, subject: string, names: RegExp, words: string): Promise<void> {
  await (await rowOf(page, subject, names)).click();
  await waitFor(`"${words}" in the preview`, async () => String(await page.evaluate(readPreview)).includes(words));
}

/** Opens one message of a thread in a window of its own, as a double press does. */
export async function openInWindow(page: Page, subject: string, names: RegExp): Promise<Page> {
  const before = new Set(await page.browser().pages());
  await (await rowOf(page, subject, names)).click({ count: 2 });
  const window = await waitFor('the window of the message', async () =>
    (await page.browser().pages()).find((each) => !before.has(each) && each.url().includes('page=message')),
  );
  await window.waitForSelector('#msgData .subject, #msgData .messageBody');
  return window;
}

async function openMessage(page: Page, subject: string): Promise<void> {
  const row = await rowOf(page, subject);
  await row.click();
  await waitFor(`the preview of ${subject}`, () =>
    page.evaluate(
      (wanted) => document.querySelector('#previewMsg .subject')?.textContent?.trim().startsWith(wanted),
      subject,
    ),
  );
}

/** What stands in the reply once it begins with these words; null before. */
export async function writtenReply(window: Page, words: string): Promise<string | null> {
  const text = String(await window.evaluate(readReply));
  return text.trimStart().startsWith(words) ? text : null;
}

/** Presses "Send" in the window of a reply, which closes when it is sent. */
export async function sendReply(window: Page): Promise<void> {
  await window.bringToFront();
  await window.click('#send_button');
  await waitFor('the window of the reply to close', () => window.isClosed(), 30_000);
}

/** Text of the mail in "Sent" with this subject, as Horde shows it in its preview. */
export async function readSent(page: Page, subject: string): Promise<string> {
  await page.bringToFront();
  await page.click('::-p-xpath(//*[@id="foldersSidebar"]//*[normalize-space(text())="Sent"])');
  await openMessage(page, subject);
  return waitFor('its text', async () => String(await page.evaluate(readPreview)).trim() || null);
}

/** Runs in the page: the text of the preview, in a frame where it is HTML. */
const readPreview = `(() => {
  const body = document.querySelector('#messageBody, #previewMsg .messageBody');
  return body?.querySelector('iframe')?.contentDocument.body.innerText ?? body?.innerText ?? '';
})()`;

/** Runs in the window of a reply: its text in either editor, as a person sees it. */
const readReply = `(() => {
  const rich = document.querySelector('.cke_contents iframe, iframe.cke_wysiwyg_frame, [id^="cke_contents"] iframe');
  return rich ? rich.contentDocument.body.innerText : document.querySelector('#composeMessage').value;
})()`;
