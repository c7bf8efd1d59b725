import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { CDPSession, Page } from 'puppeteer-core';
import { productionBuild } from '../e2e/browser/build-under-test.ts';
import { launchBrowser, type TestBrowser } from '../e2e/browsers.ts';
import { ownTimeIn } from './own-time.ts';

/**
 * What a storm of changes in a page like Gmail's costs in real Chromium: 10,000 DOM mutations a second, for some
 * seconds, with the extension reading the page and without it, in the same run. Prints our own share of the main
 * thread (sampled, functions of our script), long tasks with and without us, what we do while nothing happens, and
 * what 200 opened messages leave in memory.
 */
const seconds = 5;
const gmail = 'https://mail.google.com/mail/u/1/#all/18dd00000000ddd1';
const fixture = resolve(import.meta.dirname, '../fixtures/pages/gmail/single-en.html');

async function showGmail(browser: TestBrowser): Promise<Page> {
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  const body = readFileSync(fixture, 'utf8');
  page.on('request', (request) => {
    if (request.isNavigationRequest()) void request.respond({ contentType: 'text/html; charset=utf-8', body });
    else void request.abort();
  });
  await page.goto(gmail);
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
async function ownTime(session: CDPSession, work: () => Promise<unknown>): Promise<number> {
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 100 });
  await session.send('Profiler.start');
  await work();
  const { profile } = await session.send('Profiler.stop');
  return ownTimeIn(profile).total;
}

async function heapAfterGarbage(session: CDPSession): Promise<number> {
  for (let i = 0; i < 3; i += 1) await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}

/** Swaps the open message in place as the webmail does when the next one is opened. */
function openNext(index: number): void {
  const box = document.querySelector('[data-legacy-message-id]');
  box?.setAttribute('data-legacy-message-id', (0x18f0000 + index).toString(16));
  box?.setAttribute('data-message-id', `#msg-f:${index}`);
  const body = document.querySelector('.a3s');
  if (body) body.textContent = `Dear Robin, we have decided to go ahead with another candidate. Letter ${index}.`;
}

/** Fifty rows of a list beside the letter: what looking for marks costs is measured as well. */
function showList(): void {
  const rows = Array.from({ length: 50 }, (_, index) => {
    const row = document.createElement('tr');
    const subject = document.createElement('span');
    subject.dataset.legacyThreadId = (0x19f0000 + index).toString(16);
    row.insertCell().append(subject);
    return row;
  });
  const table = document.createElement('table');
  table.append(...rows);
  document.querySelector('[role=main]')?.prepend(table);
}

const extension = productionBuild('chromium');
const browser = await launchBrowser('chromium', { extension, grantable: ['https://mail.google.com/*'] });
try {
  const without = await showGmail(browser);
  const alone = await without.evaluate(storm, seconds * 1000);
  await without.close();

  const welcome = await browser.openExtensionPage('welcome.html');
  await welcome.waitForSelector('.sites .row button');
  await welcome.click('.sites .row button'); // the first is Gmail
  const page = await showGmail(browser);
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

  console.log(`storm of ${withUs.mutations} mutations in ${seconds} s (${alone.mutations} without us)`);
  console.log(`our share of the main thread: ${(busy / seconds).toFixed(2)} ms a second (limit 20)`);
  console.log(
    `tasks over 16 ms: ${withUs.longTasks} with us, ${alone.longTasks} without; longest ${withUs.longest.toFixed(1)} and ${alone.longest.toFixed(1)} ms`,
  );
  console.log(`while nothing happens: ${idle.toFixed(2)} ms in 3 s`);
  console.log(
    `after 200 opened messages the page's heap has grown by ${(grown / 1024 / 1024).toFixed(2)} MB (limit 2)`,
  );
} finally {
  // The browser itself connects ahead to the address that we answer in its place.
  const others = (await browser.takeRequests()).filter((request) => !request.includes('mail.google.com'));
  if (others.length > 0) console.error(`Requests that should not be: ${others.join(', ')}`);
  await browser.close();
}
