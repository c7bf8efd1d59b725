import type { Page } from 'puppeteer-core';
import { waitFor } from '../browser/wait-for.ts';
import { type LetterFile, uidOf } from '../webmail/letters.ts';

/** Waits until just these letters' rows in Roundcube's list carry our mark: a plain 12 px host. @throws when they never do */
export async function waitForMarks(page: Page, files: readonly LetterFile[]): Promise<void> {
  const expected = files.map(uidOf).sort((a, b) => a - b);
  let marked: number[] = [];
  await waitFor(`marks on the rows ${expected.join(', ')}`, async () => {
    marked = await page.evaluate(findMarkedRows);
    return String(marked) === String(expected);
  });
}

/** Heights of the list's rows, px. */
export async function heightsOfRows(page: Page): Promise<number[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('#messagelist tr.message')].map((row) => row.getBoundingClientRect().height),
  );
}

/** Runs in the page, which can see that there is a host, and nothing of what is in it. */
function findMarkedRows(): number[] {
  const isMark = (each: Element) =>
    each.attributes.length === 0 && each.childNodes.length === 0 && each.getBoundingClientRect().width === 12;
  return [...document.querySelectorAll('#messagelist tr.message')]
    .filter((row) => [...row.querySelectorAll('span')].some(isMark))
    .map((row) => Number(atob(row.id.slice('rcmrow'.length))))
    .sort((a, b) => a - b);
}
