import type { Page } from 'puppeteer-core';
import type { Reflection } from '../../../utils/core/model/reflection.ts';
import type { Rejection } from '../../../utils/core/model/rejection.ts';
import type { Chance } from '../../support/random.ts';
import { waitFor } from '../browser/wait-for.ts';
import type { TestBrowser } from '../browsers.ts';
import { putInto, storedIn } from './stored.ts';
import type { WritingPlace } from './writing-places.ts';

/** What a person said in a look back, by question. */
export type Said = Map<string, string>;

const shown = '.reflection-screen';
const field = `${shown} textarea.answer`;
/** More screens than any look back has. */
const mostScreens = 20;
const feelings = ['Low', 'Even', 'Light'] as const;

/** Keeps one more letter like those that are kept, with no look back at it. */
export async function newLookBack(
  browser: TestBrowser,
): Promise<{ readonly id: string; readonly place: WritingPlace }> {
  const page = await browser.openExtensionPage('options.html#/help');
  const [kept] = await storedIn<Rejection>(page, 'rejections');
  if (!kept) throw new Error('Nothing is kept');
  const now = Date.now();
  const rejection = { ...kept, id: crypto.randomUUID(), createdAt: now, updatedAt: now, stage: 'interview' };
  await putInto(page, 'rejections', rejection);
  await page.close();
  const { id } = rejection;
  const paths = [`popup.html#/look-back/${id}`, `options.html#/rejection/${id}/look-back`] as const;
  return { id, place: { name: 'a look back', paths, field: shown, press: null, shownIn: null } };
}

/** What is stored of a look back, without what was left empty. @throws where there is more than one */
export async function storedOf(page: Page, id: string): Promise<Said> {
  const own = (await storedIn<Reflection>(page, 'reflections')).filter(({ rejectionId }) => rejectionId === id);
  if (own.length > 1) throw new Error('One look back became several');
  const answers = own.flatMap((one) => one.answers).filter(({ text }) => text !== '');
  return new Map(answers.map(({ question, text }) => [question, text]));
}

/** The question whose words are shown, and those words; null where nothing is written on this screen. */
export async function shownAnswer(page: Page): Promise<{ readonly question: string; readonly text: string } | null> {
  const place = await placeOf(page);
  const text = await page.$eval(shown, (screen) => screen.querySelector('textarea')?.value ?? null);
  return text === null ? null : { question: place === 'next' ? 'next_if' : place, text };
}

/**
 * Goes through some questions from where the page is: skips, taps, writes and goes on, by chance. The last thing done
 * is a letter or a tap. Adds to `said` what was said.
 */
export async function walk(
  page: Page,
  by: Chance,
  said: Said,
  type: (page: Page, by: Chance) => Promise<string>,
): Promise<void> {
  let left = by.below(4);
  for (let screens = 0; screens < mostScreens; screens += 1) {
    const place = await placeOf(page);
    if (place === 'end') await go(page, ['Back']);
    else if (place === 'deeper') await go(page, ['This is enough']);
    else if (left > 0 && by.below(3) === 0) {
      left -= 1;
      await go(page, ['Skip', 'Go on']);
    } else if (place === 'feeling') {
      const feeling = by.oneOf(feelings);
      said.set('feeling', feeling.toLowerCase());
      await press(page, [feeling]);
      if (left === 0) return;
      left -= 1;
      await waitFor('the next question', async () => (await placeOf(page)) !== place);
    } else {
      // Gone back to at once, a question shows its last letters a moment later: the person would see them come.
      const before = await waitFor(`what was said at ${place}`, async () => {
        const seen = await shownAnswer(page);
        return seen && seen.text === (said.get(seen.question) ?? '') ? seen : null;
      });
      await focusEnd(page);
      said.set(before.question, before.text + (await type(page, by)));
      if (left === 0) return;
      left -= 1;
      await go(page, ['Go on']);
    }
  }
  throw new Error('The walk came to no end');
}

const placeOf = (page: Page) => page.$eval(shown, (screen) => (screen as HTMLElement).dataset.place ?? '');

/** Presses the first of these that is there, and waits for another screen. */
async function go(page: Page, ways: readonly string[]): Promise<void> {
  const before = await placeOf(page);
  await press(page, ways);
  await waitFor('another screen', async () => (await placeOf(page)) !== before);
}

async function press(page: Page, ways: readonly string[]): Promise<void> {
  await waitFor(`${ways.join(' or ')} to press`, () =>
    page.$$eval(
      '.reflection button',
      (buttons, wanted) => {
        const found = buttons.find((button) => wanted.includes(button.textContent.trim()));
        (found as HTMLElement | undefined)?.click();
        return found !== undefined;
      },
      ways,
    ),
  );
}

/** Puts the cursor behind the words of the first field. */
async function focusEnd(page: Page): Promise<void> {
  await page.$eval(field, (element) => {
    const area = element as HTMLTextAreaElement;
    area.focus();
    area.setSelectionRange(area.value.length, area.value.length);
  });
}
