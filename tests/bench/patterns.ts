import { productionBuild } from '../e2e/browser/build-under-test.ts';
import { launchBrowser } from '../e2e/browsers.ts';
import { fillDatabase } from './fill-database.ts';

/**
 * How long after opening the Patterns page stands drawn in real Chromium, with 5,000 rejections, 2,000 reflections and
 * 1,000 feedback texts in the database. Counted from the start of the navigation to the frame after the one in which the
 * last of the seven pictures is there, that is until it is painted. The records are written without our code, so the
 * first opening finds no outlines and makes them, as after an update; it is told apart.
 */
const size = { rejections: 5000, reflections: 2000, feedback: 1000, requests: 1500 };
const rounds = 11;
const pictures = 7;
const limit = 300; // ms

/** Runs in the page before its own scripts: notes the ms since the navigation began when the last picture is painted. */
function noteWhenDrawn(wanted: number): void {
  const look = () => {
    if (document.querySelectorAll('.picture').length < wanted) return void requestAnimationFrame(look);
    requestAnimationFrame(() => setTimeout(() => Object.assign(globalThis, { drawnAfter: performance.now() })));
  };
  look();
}

/** Runs in the page: whether every rejection has its outline. */
async function outlinesAreMade(wanted: number): Promise<boolean> {
  const opened = indexedDB.open('afterword');
  await new Promise((done) => opened.addEventListener('success', done));
  const counted = opened.result.transaction('rejectionOutlines').objectStore('rejectionOutlines').count();
  await new Promise((done) => counted.addEventListener('success', done));
  opened.result.close();
  return counted.result === wanted;
}

const extension = process.argv[2] ?? productionBuild('chromium');
const browser = await launchBrowser('chromium', { extension });
try {
  const first = await browser.openExtensionPage('options.html#/help');
  await first.waitForSelector('h1');
  await (await browser.openExtensionPage('popup.html')).waitForSelector('h2'); // it makes the database
  await first.evaluate(fillDatabase, size);
  await first.close();
  const open = async (): Promise<number> => {
    const page = await browser.newPage();
    await page.bringToFront();
    await page.evaluateOnNewDocument(noteWhenDrawn, pictures);
    await page.goto(browser.extensionUrl('options.html#/patterns'));
    const drawn = await page.waitForFunction('globalThis.drawnAfter');
    await page.waitForFunction(outlinesAreMade, {}, size.rejections);
    const ms = Number(await drawn.jsonValue());
    await page.close();
    return ms;
  };
  const withoutOutlines = await open();
  const taken: number[] = [];
  for (let round = 0; round < rounds; round += 1) taken.push(await open());
  const sorted = [...taken].sort((a, b) => a - b);
  const shown = taken.map((ms) => ms.toFixed(0)).join(', ');
  console.log(`${size.rejections} rejections, ${size.reflections} reflections, ${size.feedback} feedback texts`);
  console.log(`first opening, outlines still to be made: ${withoutOutlines.toFixed(0)} ms`);
  console.log(
    `drawn after ${shown} ms; n = ${rounds}, middle ${sorted[Math.floor(rounds / 2)]?.toFixed(0)} ms, worst ${sorted.at(-1)?.toFixed(0)} ms (limit ${limit})`,
  );
} finally {
  await browser.close();
}
