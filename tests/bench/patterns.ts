import { productionBuild } from '../e2e/browser/build-under-test.ts';
import { launchBrowser } from '../e2e/browsers.ts';
import { fillDatabase } from './fill-database.ts';

/**
 * How long after opening the Patterns page stands drawn in real Chromium, with 5,000 rejections, 2,000 reflections and
 * 1,000 feedback texts in the database. Counted from the start of the navigation to the frame in which the last
 * picture is there. Prints each round; the first one has a cold database.
 */
const size = { rejections: 5000, reflections: 2000, feedback: 1000, requests: 1500 };
const rounds = 7;
const limit = 300; // ms

/** Runs in the page before its own scripts: notes the ms since the navigation began when the last picture is painted. */
function noteWhenDrawn(): void {
  const look = () => {
    if (document.querySelectorAll('.picture').length < 5) return void requestAnimationFrame(look);
    requestAnimationFrame(() => setTimeout(() => Object.assign(globalThis, { drawnAfter: performance.now() })));
  };
  look();
}

const extension = process.argv[2] ?? productionBuild('chromium');
const browser = await launchBrowser('chromium', { extension });
try {
  const first = await browser.openExtensionPage('options.html#/help');
  await first.waitForSelector('h1');
  await (await browser.openExtensionPage('popup.html')).waitForSelector('h2'); // it makes the database
  await first.evaluate(fillDatabase, size);
  await first.close();
  const taken: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const page = await browser.newPage();
    await page.bringToFront();
    await page.evaluateOnNewDocument(noteWhenDrawn);
    await page.goto(browser.extensionUrl('options.html#/patterns'));
    const drawn = await page.waitForFunction('globalThis.drawnAfter');
    taken.push(Number(await drawn.jsonValue()));
    await page.close();
  }
  const sorted = [...taken].sort((a, b) => a - b);
  const shown = taken.map((ms) => ms.toFixed(0)).join(', ');
  console.log(`${size.rejections} rejections, ${size.reflections} reflections, ${size.feedback} feedback texts`);
  console.log(`drawn after ${shown} ms; middle ${sorted[Math.floor(rounds / 2)]?.toFixed(0)} ms (limit ${limit})`);
} finally {
  await browser.close();
}
