import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Chance, chance } from '../support/random.ts';
import { productionBuild } from './browser/build-under-test.ts';
import { testedBrowsers } from './browser/kinds.ts';
import { waitFor } from './browser/wait-for.ts';
import { type BrowserKind, launchBrowser, type TestBrowser } from './browsers.ts';
import { type Ending, endings } from './recipes/endings.ts';
import { newLookBack, type Said, shownAnswer, storedOf, walk } from './recipes/look-back-walk.ts';
import { press, says } from './recipes/press.ts';
import { journalsIn, storedIn, takeFrom } from './recipes/stored.ts';
import {
  beginWriting,
  inPlace,
  openPlace,
  prepareWritingPlaces,
  type WritingPlace,
  wordsOf,
} from './recipes/writing-places.ts';

/**
 * How often a look back ends each way: 100 times in both. A browser takes seconds to start again, Firefox more of them.
 */
const rounds: Readonly<Record<BrowserKind, Readonly<Record<Ending, number>>>> = {
  chromium: { close: 22, leave: 12, crash: 12, background: 10, browser: 8 },
  firefox: { close: 12, leave: 7, crash: 7, background: 6, browser: 4 },
};
/** How each of the other places ends, once a way: what writes their words is the same in all of them. */
const elsewhere: Readonly<Record<BrowserKind, readonly Ending[]>> = {
  chromium: ['close', 'leave', 'crash', 'browser'],
  firefox: ['close', 'crash'],
};
/** So often one look back is gone on with at most; then another begins, with nothing written. */
const mostVisits = 5;
const letters = [...'abcdefghijklmnopqrstuvwxyz éü.'];

/** Types some letters at the pace of chance, each known to have arrived. */
async function type(page: Page, by: Chance): Promise<string> {
  let typed = '';
  const count = 1 + by.below(12);
  for (let at = 0; at < count; at += 1) {
    const letter = at === 0 ? 'w' : (letters[by.below(letters.length)] ?? 'a');
    await page.keyboard.sendCharacter(letter);
    typed += letter;
    if (at < count - 1 && by.below(3) === 0) await new Promise((done) => setTimeout(done, by.below(25)));
  }
  return typed;
}

describe.each(testedBrowsers())('words that are being typed in %s', (kind) => {
  const by = chance();
  let browser: TestBrowser;
  let places: readonly WritingPlace[];

  beforeAll(async () => {
    browser = await launchBrowser(kind, { extension: productionBuild(kind) });
    places = await prepareWritingPlaces(browser);
  });

  afterAll(() => browser?.close());

  const order = by.shuffle(
    Object.entries(rounds[kind]).flatMap(([ending, count]) => Array<Ending>(count).fill(ending as Ending)),
  );

  test(`of a look back are all there after ${order.length} ends in the middle of it (seed ${by.seed})`, async () => {
    const left = [...order];
    while (left.length > 0) {
      const { id, place } = await newLookBack(browser);
      const said: Said = new Map();
      for (const ending of [...left.splice(0, 1 + by.below(mostVisits)), null]) {
        const { page, result } = await inPlace(browser, place, by.oneOf(place.paths), async (opened) => ({
          stored: await storedOf(opened, id),
          seen: await shownAnswer(opened),
        }));
        expect(result.stored, `before ${ending}, seed ${by.seed}`).toEqual(said);
        const { seen } = result;
        if (seen) expect(seen.text, `${seen.question}, seed ${by.seed}`).toBe(said.get(seen.question) ?? '');
        if (ending === null) {
          await page.close();
          continue;
        }
        const ended = endings[ending](browser, page, by);
        await walk(page, by, said, type);
        await ended();
      }
    }
  }, 600_000);

  test(`in every other place are there after it ended in each way (seed ${by.seed})`, async () => {
    for (const place of places) {
      let expected: string | null = null;
      for (const ending of [...by.shuffle(elsewhere[kind]), null]) {
        const { page, result: found } = await inPlace(browser, place, by.oneOf(place.paths), async (opened) => {
          const words = await wordsOf(opened, place);
          if (ending !== null) await beginWriting(opened, place);
          return words;
        });
        if (expected !== null) expect(found, `${place.name}, before ${ending}, seed ${by.seed}`).toBe(expected);
        if (ending === null) {
          await page.close();
          continue;
        }
        const ended = endings[ending](browser, page, by);
        const typed = await type(page, by);
        await ended();
        expected = (place.shownIn === null ? found : '') + typed;
      }
    }
  }, 600_000);

  test('are all there although two pages were open on the same look back', async () => {
    const [answer] = places;
    if (!answer) throw new Error('There is no look back');
    const first = await openPlace(browser, answer, answer.paths[0]);
    const before = await wordsOf(first, answer);
    const second = await openPlace(browser, answer, answer.paths[1] ?? answer.paths[0]);
    await first.bringToFront();
    await beginWriting(first, answer);
    const there = await type(first, by);
    // Firefox lets a page in the back run its timers once a second at most, and seldom on a busy machine.
    const isThere = async () => (await wordsOf(second, answer)) === before + there;
    await waitFor('the same words in the other page', isThere, 60_000);
    await second.bringToFront();
    await beginWriting(second, answer);
    const here = await type(second, by);
    await browser.restart('by_force');
    const again = await openPlace(browser, answer, answer.paths[0]);
    expect(await wordsOf(again, answer), `seed ${by.seed}`).toBe(before + there + here);
    await again.close();
  });

  test('leave no file behind once they are stored', async () => {
    const page = await browser.openExtensionPage('popup.html');
    await waitFor('empty files', async () => (await journalsIn(page)) === '');
    await page.close();
  });

  test('are gone with everything else, also what a page that is open could not store', async () => {
    const note = places.find(({ name }) => name === 'a note');
    if (!note) throw new Error('There is no place for a note');
    const open = await openPlace(browser, note, note.paths[0]);
    await takeFrom(open, 'rejections', note.paths[0].split('/').at(-1) ?? '');
    await beginWriting(open, note);
    const typed = await type(open, by);
    await waitFor('the words in a file', async () => (await journalsIn(open)).includes(typed));

    const settings = await browser.openExtensionPage('options.html#/settings');
    await settings.bringToFront();
    await press(settings, 'Delete everything');
    await press(settings, 'Delete it all');
    await says(settings, 'Everything is deleted.');
    expect(await journalsIn(settings)).toBe('');
    for (const store of ['rejections', 'reflections', 'requests', 'feedback', 'tombstones'])
      expect(await storedIn(settings, store), store).toEqual([]);
    await open.close();
    await settings.close();
  });
});
