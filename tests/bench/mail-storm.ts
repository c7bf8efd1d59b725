import type { CDPSession, Page } from 'puppeteer-core';
import { productionBuild } from '../e2e/browser/build-under-test.ts';
import { launchBrowser, type TestBrowser } from '../e2e/browsers.ts';
import { type OwnTime, ownTimeIn } from './own-time.ts';
import { type StormPage, stormPages } from './storm-pages.ts';

/**
 * What a storm of changes costs in real Chromium, in a page like Gmail's and in one of a webmail that nobody named:
 * 10,000 DOM mutations a second, for some seconds, with the extension reading the page and without it, in the same run.
 * Prints our own share of the main thread (sampled, functions of our script) and our longest stretch of it, long tasks
 * with and without us, what we do while nothing happens, and what 200 opened messages leave in memory. Fails above a
 * limit. A stretch is told by the clock: on a machine that does other work, it holds that work too.
 */
const seconds = 5;

/** What is held: ms a second of the main thread, ms in one stretch, MB after 200 opened messages. */
const limits = { share: 20, stretch: 16, heap: 2 };

async function show(browser: TestBrowser, { url, html }: StormPage): Promise<Page> {
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (request.isNavigationRequest()) void request.respond({ contentType: 'text/html; charset=utf-8', body: html });
    else void request.abort();
  });
  await page.goto(url);
  return page;
}

/** Ten thousand changes a second in list and message, in slices of a frame; counts tasks over 16 ms and the longest. */
function storm(duration: number): Promise<{ mutations: number; longTasks: number; longest: number }> {
  const host = document.createElement('div');
  document.querySelector('[role=main]')?.append(host);
  let mutations = 0;
  let longTasks = 0;
  let longest = 0;
  const end = performance.now() + duration;
  let last = performance.now();
  return new Promise((done) => {
    const channel = new MessageChannel();
    const slice = () => {
      const now = performance.now();
      longest = Math.max(longest, now - last);
      if (now - last > 16) longTasks += 1;
      if (now > end) return done({ mutations, longTasks, longest });
      const due = Math.ceil(((duration - (end - now)) / 1000) * 10_000) - mutations;
      for (let i = 0; i < due; i += 1) {
        const child = document.createElement('span');
        child.textContent = String(mutations);
        if (host.childNodes.length > 200) host.firstChild?.remove();
        else host.append(child);
        mutations += 1;
      }
      last = performance.now();
      channel.port2.postMessage(null);
    };
    channel.port1.onmessage = slice;
    slice();
  });
}

/** Milliseconds of the main thread in functions of our script, by sampling each 100 µs. */
async function ownTime(session: CDPSession, work: () => Promise<unknown>): Promise<OwnTime> {
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 100 });
  await session.send('Profiler.start');
  await work();
  const { profile } = await session.send('Profiler.stop');
  return ownTimeIn(profile);
}

async function heapAfterGarbage(session: CDPSession): Promise<number> {
  for (let i = 0; i < 3; i += 1) await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}

const over: string[] = [];

function hold(what: string, measured: number, limit: number): void {
  if (measured > limit) over.push(`${what} is ${measured.toFixed(2)}, over ${limit}`);
}

async function measure(browser: TestBrowser, stormPage: StormPage): Promise<void> {
  const { name, openNext, showList } = stormPage;
  const without = await show(browser, stormPage);
  await without.evaluate(showList);
  const alone = await without.evaluate(storm, seconds * 1000);
  await without.close();

  await stormPage.turnOn(browser);
  const page = await show(browser, stormPage);
  await page.evaluate(showList);
  await page.evaluate(openNext, 999); // a plain no, whatever the stored letter is judged to be
  await browser.waitForBanner(page, /.+/);
  const session = await page.createCDPSession();

  await new Promise((done) => setTimeout(done, 1000)); // what opening the message set going has ended
  const idle = await ownTime(session, () => new Promise((done) => setTimeout(done, 3000)));
  let withUs = alone;
  const busy = await ownTime(session, async () => {
    withUs = await page.evaluate(storm, seconds * 1000);
  });

  await page.evaluate(openNext, 0);
  await browser.waitForBanner(page, /.+/);
  const before = await heapAfterGarbage(session);
  for (let i = 1; i <= 200; i += 1) {
    await page.evaluate(openNext, i);
    await new Promise((done) => setTimeout(done, 320)); // longer than the reader's pause between two readings
  }
  const grown = (await heapAfterGarbage(session)) - before;
  await page.close();

  const share = busy.total / seconds;
  const heap = grown / 1024 / 1024;
  hold(`${name}: our share of the main thread`, share, limits.share);
  hold(`${name}: our longest stretch`, busy.longest, limits.stretch);
  hold(`${name}: what 200 opened messages leave`, heap, limits.heap);
  console.log(`\n${name}`);
  console.log(`storm of ${withUs.mutations} mutations in ${seconds} s (${alone.mutations} without us)`);
  console.log(`our share of the main thread: ${share.toFixed(2)} ms a second (limit ${limits.share})`);
  console.log(
    `our longest stretch: ${busy.longest.toFixed(1)} ms (limit ${limits.stretch}), the median ${busy.median.toFixed(1)} ms`,
  );
  console.log(
    `tasks over 16 ms: ${withUs.longTasks} with us, ${alone.longTasks} without; longest ${withUs.longest.toFixed(1)} and ${alone.longest.toFixed(1)} ms`,
  );
  console.log(`while nothing happens: ${idle.total.toFixed(2)} ms in 3 s`);
  console.log(`after 200 opened messages the page's heap has grown by ${heap.toFixed(2)} MB (limit ${limits.heap})`);
}

const extension = productionBuild('chromium');
const browser = await launchBrowser('chromium', { extension, grantable: stormPages.flatMap(({ sites }) => sites) });
try {
  const wanted = process.argv[2];
  for (const each of stormPages) if (!wanted || each.name.includes(wanted)) await measure(browser, each);
} finally {
  // The browser itself connects ahead to the addresses that we answer in their place.
  const others = (await browser.takeRequests()).filter(
    (request) => !stormPages.some(({ url }) => request.includes(new URL(url).host)),
  );
  if (others.length > 0) console.error(`Requests that should not be: ${others.join(', ')}`);
  await browser.close();
}
if (over.length > 0) {
  console.error(`\n${over.join('\n')}`);
  process.exitCode = 1;
}
