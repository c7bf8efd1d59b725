import type { Page } from 'puppeteer-core';
import { launchBrowser } from '../browsers.ts';
import { logIn, openLetter } from '../recipes/horde.ts';
import { turnSiteOn } from '../recipes/sites.ts';
import { startHorde } from '../webmail/horde.ts';
import { account } from '../webmail/mail-server.ts';

const kind = process.argv[2] as 'chromium' | 'firefox';
const draft =
  'Dear Maria,\n\nThank you for telling me. Two short questions:\n\n1. What was missing?\n2. Was it the “level”?\n\nBest wishes,\nRobin';
const webmail = await startHorde();
const origin = new URL(webmail.url).origin;
const browser = await launchBrowser(kind, {
  extension: `/tmp/ed/b/${kind === 'firefox' ? 'firefox' : 'chrome'}-mv3`,
  grantable: ['http://127.0.0.1/*'],
});
const page = await browser.newPage();
const sleep = (ms: number) => new Promise((r) => setTimeout(r, ms));
async function replyIn(ext: Page): Promise<unknown> {
  await page.bringToFront();
  return ext.evaluate(`(async () => { const api = globalThis.browser ?? chrome; const tabs = (await api.tabs.query({})).filter(t => (t.url ?? '').startsWith(${JSON.stringify(origin)}));
    const tab = tabs[0]; const states = await api.scripting.executeScript({target:{tabId:tab.id, allFrames:true}, func: () => globalThis.afterwordPage?.state() ?? null});
    const frame = states.find(s => s.result && s.result.open > 0) ?? states.find(s => s.frameId === 0);
    try { const r = await api.scripting.executeScript({target:{tabId:tab.id, frameIds:[frame.frameId]}, func: (t) => globalThis.afterwordPage.reply(t, null), args: [${JSON.stringify(draft)}]}); return JSON.stringify({r, frame: frame.frameId, states: states.map(s => [s.frameId, s.result && s.result.open])}); } catch (e) { return 'ERR ' + e; } })()`);
}
try {
  await logIn(page, webmail);
  await turnSiteOn(browser, webmail.url);
  const ext = await browser.openExtensionPage('popup.html');
  await page.bringToFront();
  await openLetter(page, '02-after-interview-html.eml'); await sleep(2500);
  const opened: Page[] = [];
  page.on('popup', (p) => p && opened.push(p));
  console.log(kind, await replyIn(ext));
  await sleep(4000);
  console.log(
    'windows',
    opened.length,
    (await ext.browser().pages()).map((p) => p.url()),
  );
  const compose = opened[0] ?? (await ext.browser().pages()).find((p) => p.url().includes('page=compose'));
  if (compose) {
    await sleep(3000);
    console.log(
      await compose.evaluate(
        "JSON.stringify({s: document.querySelector('#subject').value, to: document.querySelector('#to').value, t: document.querySelector('#composeMessage').value.slice(0,400)})",
      ),
    );
    await compose.evaluate("document.querySelector('#send_button').click()").catch(() => {});
    await sleep(3000);
    console.log(
      'SENT',
      webmail.mail.sent.length,
      webmail.mail.sent
        .at(-1)
        ?.source.replace(/[^]*?\n\r?\n/, '')
        .slice(0, 200),
    );
  }
} catch (e) {
  console.log('ERR', e);
}
await browser.close().catch((e) => console.log(String(e).slice(0, 200)));
await webmail.stop();
