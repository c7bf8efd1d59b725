import type { Page } from 'puppeteer-core';
import { launchBrowser, type TestBrowser } from '../browsers.ts';
import { logIn, openLetter, openLetterWide } from '../recipes/roundcube.ts';
import { turnSiteOn } from '../recipes/sites.ts';
import { startRoundcube } from '../webmail/roundcube.ts';

const kind = process.argv[2] as 'chromium' | 'firefox';
const skin = (process.argv[3] ?? 'elastic') as 'elastic' | 'larry';
const html = process.argv[4] === 'html';
const draft =
  'Dear Maria,\n\nThank you for telling me. Two short questions:\n\n1. What was missing?\n2. Was it the “level”?\n\nBest wishes,\nRobin';
const webmail = await startRoundcube({ skin });
const browser = await launchBrowser(kind, {
  extension: `/tmp/ed/b/${kind === 'firefox' ? 'firefox' : 'chrome'}-mv3`,
  grantable: ['http://127.0.0.1/*'],
});
const page = await browser.newPage();
const sleep = (ms: number) => new Promise((r) => setTimeout(r, ms));
async function replyIn(ext: Page, match: string): Promise<unknown> {
  await page.bringToFront();
  return ext.evaluate(`(async () => { const api = globalThis.browser ?? chrome; const tabs = (await api.tabs.query({})).filter(t => (t.url ?? '').startsWith(${JSON.stringify(webmail.url)}));
    const tab = tabs[0]; const states = await api.scripting.executeScript({target:{tabId:tab.id, allFrames:true}, func: () => globalThis.afterwordPage?.state() ?? null});
    const frame = states.find(s => s.result && s.result.open > 0) ?? states.find(s => s.frameId === 0);
    try { const r = await api.scripting.executeScript({target:{tabId:tab.id, frameIds:[frame.frameId]}, func: (t) => globalThis.afterwordPage.reply(t, null), args: [${JSON.stringify(draft)}]}); return JSON.stringify({r, frame: frame.frameId, states: states.map(s => [s.frameId, s.result && s.result.open])}); } catch (e) { return 'ERR ' + e; } })()`);
}
try {
  await logIn(page, webmail);
  await turnSiteOn(browser, webmail.url);
  const ext = await browser.openExtensionPage('popup.html');
  if (html) {
    await page.bringToFront();
    await page.goto(`${webmail.url}?_task=settings&_action=edit-prefs&_section=compose`);
    await sleep(1000);
    await page.select('select[name=_htmleditor]', '1');
    await page.evaluate("document.querySelector('form').submit?.()");
    await sleep(300);
    await page.evaluate("window.rcmail?.command?.('save')");
    await sleep(1500);
  }
  for (const wide of [false, true]) {
    await page.bringToFront();
    await page.goto(`${webmail.url}?_task=mail&_mbox=INBOX`);
    await page.waitForSelector('#messagelist tr.message');
    if (wide) await openLetterWide(page, webmail, '01-after-application.eml');
    else await openLetter(page, '02-after-interview-html.eml');
    await sleep(1500);
    console.log(kind, skin, wide ? 'wide' : 'preview', await replyIn(ext, ''));
    await page.waitForSelector('#composebody', { timeout: 8000 }).catch(() => console.log('no compose', page.url()));
    await sleep(4000);
    const state = await page.evaluate(
      `(() => { const f = document.querySelector('#composebody_ifr'); return JSON.stringify({ url: location.search, subject: document.querySelector('[name=_subject]')?.value, to: document.querySelector('[name=_to]')?.value, text: (f ? f.contentDocument.body.innerHTML : document.querySelector('#composebody')?.value ?? '').slice(0, 700) }); })()`,
    );
    console.log(state);
    await page.evaluate("document.querySelector('button.send, a.button.send').click()");
    await sleep(3000);
    const mail = webmail.mail.sent.at(-1);
    console.log(
      'SENT',
      webmail.mail.sent.length,
      mail?.recipients,
      mail?.source.replace(/[^]*?\n\r?\n/, '').slice(0, 300),
    );
  }
} catch (e) {
  console.log('ERR', e);
}
await browser.close().catch((e) => console.log(String(e).slice(0, 200)));
await webmail.stop();
