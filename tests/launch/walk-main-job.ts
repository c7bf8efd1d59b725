import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type BannerView, firstLine } from '../e2e/browser/banner-view.ts';
import { waitFor } from '../e2e/browser/wait-for.ts';
import { launchBrowser, type TestBrowser } from '../e2e/browsers.ts';
import { asksAboutNo, keep, readBanner } from '../e2e/recipes/banner.ts';
import { type ListedLetter, listLetters, openLetter, openSampleInbox } from '../e2e/recipes/sample-inbox.ts';
import type { InstalledBrowser } from './find-browser.ts';
import { root } from './programs.ts';

const pictures = join(root, '.output', 'screenshots');

/**
 * Does by itself what a person would: opens every letter of the sample inbox, keeps one, and finds it again.
 * @throws {Error} a sentence, when something did not work as it must
 */
export async function walkMainJob(installed: InstalledBrowser, extension: string): Promise<void> {
  await mkdir(pictures, { recursive: true });
  const browser = await launchBrowser(installed.kind, { extension, executable: installed.path });
  try {
    const inbox = await openSampleInbox(browser);
    const noticed = await openEveryLetter(browser, inbox);
    const [first] = noticed;
    if (!first) throw new Error('No letter of the sample inbox was noticed, although there are rejections among them');
    await openLetter(inbox, first.letter.id);
    await browser.waitForBanner(inbox, asksAboutNo);
    await takePicture(inbox, 'start-1-noticed');
    await keep(browser, inbox);
    await takePicture(inbox, 'start-2-kept');
    console.log(`\nKept: "${first.letter.subject}" from ${first.letter.sender}.`);
    await findAgain(browser, first);
  } finally {
    await browser.close();
  }
  console.log(`\nNothing was asked of any other machine. Pictures are in ${pictures}.`);
}

interface Noticed {
  readonly letter: ListedLetter;
  readonly banner: BannerView;
}

async function openEveryLetter(browser: TestBrowser, inbox: Page): Promise<Noticed[]> {
  const letters = await listLetters(inbox);
  console.log(`The sample inbox has ${letters.length} letters. What is said of each when it is opened:\n`);
  const noticed: Noticed[] = [];
  for (const letter of letters) {
    await openLetter(inbox, letter.id);
    const banner = await readBanner(browser, inbox);
    console.log(`  ${letter.sender.padEnd(30)} ${banner ? firstLine(banner) : '(nothing)'}`);
    if (banner && asksAboutNo.test(banner.text)) noticed.push({ letter, banner });
  }
  return noticed;
}

/** The popup and the history both show what was kept. */
async function findAgain(browser: TestBrowser, { letter, banner }: Noticed): Promise<void> {
  const company = /from (.+?)( \(|\.|\?|$)/.exec(firstLine(banner))?.[1] ?? letter.sender;
  for (const [path, name] of [
    ['popup.html', 'the popup'],
    ['options.html#history', 'the history'],
  ] as const) {
    const page = await browser.openExtensionPage(path);
    if (path === 'popup.html') await page.setViewport({ width: 380, height: 600 });
    await waitFor(`${company} in ${name}`, () =>
      page.evaluate((wanted) => document.body.textContent.includes(wanted), company),
    );
    await takePicture(page, path === 'popup.html' ? 'start-3-popup' : 'start-4-history');
    console.log(`Found again in ${name}: ${company}.`);
  }
}

async function takePicture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(pictures, `${name}.png`) });
}
