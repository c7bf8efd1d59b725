import type { Page } from 'puppeteer-core';
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
  const subject = letters.find((letter) => letter.file === file)?.subject ?? '';
  await page.bringToFront();
  const row = await waitFor(`the row of ${file}`, async () => {
    for (const each of await page.$$('.vpRow')) {
      const text = await each.evaluate((element) => element.querySelector('.msgSubject')?.textContent ?? '');
      if (text.trim().startsWith(subject)) return each;
    }
    return null;
  });
  await row.click();
  await waitFor(`the preview of ${file}`, () =>
    page.evaluate(
      (wanted) => document.querySelector('#previewMsg .subject')?.textContent?.trim().startsWith(wanted),
      subject,
    ),
  );
}
