import { waitFor } from '../browser/wait-for.ts';
import type { TestBrowser } from '../browsers.ts';

/** Words of a person who writes much, with one that no line can break by itself. */
const long =
  'I listened first and asked what they needed, and then told of the move of the Donaudampfschifffahrtsgesellschaftskapitänsbewerbungsunterlagen in the order it happened. ';

/** Fills the database with a year of looking back: themes, strengths, lessons, a brief, check-ins, aims; care is on. */
export async function fillNotes(browser: TestBrowser): Promise<void> {
  const page = await browser.openExtensionPage('options.html#/help');
  await waitFor('the page', () => page.$('h1'));
  await page.evaluate(putNotes, long);
  await page.evaluate('chrome.storage.local.set({ "setting.careOn": true, "setting.careAsked": true })');
  await page.close();
}

/** Runs in one of our pages: writes made-up records without our own code. */
async function putNotes(words: string): Promise<void> {
  const opened = indexedDB.open('afterword');
  const database = await new Promise<IDBDatabase>((done, fail) => {
    opened.onsuccess = () => done(opened.result);
    opened.onerror = fail;
  });
  const stores = ['rejections', 'reflections', 'requests', 'themes', 'mentions', 'lessons', 'checkIns', 'aims'];
  const writing = database.transaction(stores, 'readwrite');
  const day = 86_400_000;
  const now = Date.now();
  const pick = <T>(list: readonly T[], at: number) => list[at % list.length];
  const put = (store: string, at: number, record: object) => {
    const id = crypto.randomUUID();
    writing.objectStore(store).put({ id, createdAt: at, updatedAt: at, ...record });
    return id;
  };
  const keys = ['structure', 'self_promo', 'strong_communication', 'past_role', 'strong_teamwork'];
  for (const key of keys) {
    const side = key.startsWith('strong_') ? 'strength' : 'work_on';
    put('themes', now, { key, label: '', side, mergedInto: null, dismissed: false });
  }
  for (let at = 0; at < 14; at += 1) {
    const when = now - (14 - at) * 25 * day;
    const attribution = pick(['mine', 'shared', 'not_mine', null], at);
    const rejectionId = put('rejections', when, {
      company: pick(['Acme', 'Silberbach GmbH', 'Hartwell & Pine'], at),
      role: 'Engineer',
      requisition: '',
      stage: pick(['application', 'screen', 'interview', 'application', 'final'], at),
      recruiterName: 'Maria Okafor',
      recruiterAddress: '',
      recruiterNoReply: false,
      reasons: [
        { reason: pick(['closer', 'volume', 'internal'], at), label: null, quote: 'a closer match', attribution },
      ],
      ats: null,
      language: 'en',
      decidedOn: new Date(when).toISOString().slice(0, 10),
      quote: '',
      note: '',
      dreamJob: at === 3,
      liked: at === 3 ? words : '',
      sample: false,
    });
    const answers = ['went_well', 'let_go'].map((question) => ({ question, text: words.repeat(8) }));
    put('reflections', when, { rejectionId, depth: 'short', answers, endedAt: when });
    put('mentions', when, { themeKey: pick(keys, at), rejectionId, source: 'reflection', quote: words });
    put('mentions', when, { themeKey: pick(keys, at * 2 + 1), rejectionId, source: 'reflection', quote: words });
    const state = pick(['asked', 'answered', 'no_answer', 'declined'], at);
    put('requests', when, {
      rejectionId,
      kind: 'first',
      state,
      tone: 'plain',
      language: 'en',
      address: 'formal',
      seed: 0,
      wordings: [],
      strength: '',
      ownQuestion: '',
      text: '',
      askedAt: when,
      dueAt: null,
      closedAt: when,
    });
  }
  for (const state of ['open', 'practising', 'practising', 'done', 'let_go'])
    put('lessons', now, { situation: words, response: words, rejectionId: null, themeKey: 'structure', state });
  for (let at = 1; at < 6; at += 1) {
    const when = now - at * day;
    const feeling = pick(['heavy', 'heavy', 'low', 'even', 'light'], at);
    put('checkIns', when, { day: new Date(when).toISOString().slice(0, 10), feeling, note: '' });
  }
  put('aims', now, { text: words, picture: null, pinned: true });
  await new Promise((done, fail) => {
    writing.oncomplete = done;
    writing.onerror = fail;
  });
  database.close();
}
