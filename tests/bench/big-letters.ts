import { loopbackSites, productionBuild } from '../e2e/browser/build-under-test.ts';
import { servePages } from '../e2e/browser/page-server.ts';
import { launchBrowser } from '../e2e/browsers.ts';
import { turnSiteOn } from '../e2e/recipes/sites.ts';
import { ownTimeIn } from './own-time.ts';

/**
 * What letters of megabytes cost in real Chromium, in a webmail that only the generic reading knows: our time on the
 * main thread and its longest stretch (limit 50 ms), while the page is loaded and for some seconds after.
 */
const decision =
  '<p>Dear Alex, after careful consideration, we have decided not to move forward with your application.</p>';
const row = '<tr><td class="cell"><p style="color:#333">A line of <b>words</b> as newsletters have them</p></td></tr>';
const size = 5_000_000;

const page = (letter: string): string => `<!doctype html><title>Mail</title><main><article>
<h1>Your application at Juniper Lane</h1>
<p>From <a href="mailto:carla@juniperlane.example">Carla Brandt</a> <time datetime="2026-11-09T10:00:00Z">9 Nov</time></p>
<div class="message-body">${letter}</div></article></main>`;

const letters: Readonly<Record<string, string>> = {
  'an ordinary letter': decision,
  'a table of 5 MB': `${decision}<table>${row.repeat(Math.ceil(size / row.length))}</table>`,
  'one paragraph of 5 MB': `${decision}<p>${'word '.repeat(size / 5)}</p>`,
  'boxes thirty thousand deep': `${'<div>'.repeat(30_000)}${decision}${'</div>'.repeat(30_000)}`,
  'broken markup': `${decision}<table><tr><td><b><i></table></b>${'<p><div></p>'.repeat(1000)}`,
};
const addresses = Object.entries(letters).map(([name, letter], at) => ({ name, path: `/${at}`, html: page(letter) }));

const server = await servePages(Object.fromEntries(addresses.map(({ path, html }) => [path, html])));
const browser = await launchBrowser('chromium', {
  extension: productionBuild('chromium'),
  grantable: loopbackSites,
});
try {
  await turnSiteOn(browser, server.origin);
  for (const { name, path } of addresses) {
    const tab = await browser.newPage();
    const session = await tab.createCDPSession();
    await session.send('Profiler.enable');
    await session.send('Profiler.setSamplingInterval', { interval: 200 });
    await session.send('Profiler.start');
    await tab.goto(server.origin + path, { waitUntil: 'load' });
    await new Promise((done) => setTimeout(done, 4000));
    const { profile } = await session.send('Profiler.stop');
    const { total, longest } = ownTimeIn(profile);
    console.log(`${name}: ${total.toFixed(1)} ms, longest ${longest.toFixed(1)} ms`);
    await tab.close();
  }
} finally {
  await browser.close();
  await server.close();
}
