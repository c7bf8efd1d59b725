import { keysOfMessage, keysOfRejection } from '../../utils/core/feedback/answer-keys.ts';
import { productionBuild } from '../e2e/browser/build-under-test.ts';
import { launchBrowser } from '../e2e/browsers.ts';

/**
 * How long an opened letter's question to the background takes in real Chromium, with 5,000 rejections, their letters
 * of 3 kB and 1,500 requests in the database: from asking to the answer, in one of our pages. The first round wakes
 * the worker and opens its database; it is told apart.
 */
const count = 5000;
const rounds = 21;
const limit = 10; // ms, the middle of all rounds

interface Kept {
  readonly rejection: object;
  readonly message: object;
  readonly request: object | null;
}

const base = (at: number) => ({ createdAt: at, updatedAt: at });

const syllables =
  'al ber cor den el far gro hal in jor kel lum mar nor os per qua rin sol tor ul ver wes xan yar zen bra cle dru fen'.split(
    ' ',
  );
/** 900 companies, five or six rejections each, whose names begin as differently as names do. */
const companyOf = (at: number) => `${syllables[at % 30]}${syllables[Math.floor(at / 30)]}a Works`;

/** Names that no two numbers share. */
const nameOf = (at: number) => `Maria ${String(at).replace(/./g, (digit) => 'abcdefghij'.charAt(Number(digit)))}ova`;

function kept(at: number): Kept {
  const id = crypto.randomUUID();
  const company = companyOf(at % 900);
  const address = `people${at % 700}@${company.toLowerCase().replaceAll(' ', '')}.example`;
  const when = Date.now() - (at % 420) * 86_400_000;
  const rejection = {
    ...{ company, role: 'Engineer', requisition: '', stage: 'interview', recruiterName: nameOf(at % 700) },
    ...{ recruiterAddress: address, recruiterNoReply: false, reasons: [], ats: null, language: 'en', quote: '' },
    ...{ decidedOn: new Date(when).toISOString().slice(0, 10), note: '', dreamJob: false, sample: false },
  };
  const message = {
    ...{ key: `roundcube:http://mail.example/:INBOX:${at}`, webmail: 'roundcube', threadKey: `thread-${at}`, to: [] },
    ...{
      subject: `Your application to ${company}`,
      from: { name: 'Maria Okafor', address },
      outgoing: false,
      url: null,
    },
    ...{ date: new Date(when).toISOString(), body: 'Thank you for your time. '.repeat(120), fingerprint: `${at}` },
  };
  const request = {
    kind: 'first',
    state: at % 2 ? 'asked' : 'answered',
    askedAt: when,
    text: 'Dear Maria, '.repeat(40),
  };
  return {
    rejection: { id, ...base(when), ...rejection, answerKeys: keysOfRejection(rejection) },
    message: {
      id: crypto.randomUUID(),
      ...base(when),
      rejectionId: id,
      ...message,
      answerKeys: keysOfMessage(message),
    },
    request: at % 3 ? null : { id: crypto.randomUUID(), ...base(when), rejectionId: id, ...request },
  };
}

/** Runs in one of our pages: puts records into the database without our own code. */
async function fill(all: readonly Kept[]): Promise<void> {
  const opened = indexedDB.open('afterword');
  const database = await new Promise<IDBDatabase>((done, fail) => {
    opened.onsuccess = () => done(opened.result);
    opened.onerror = fail;
  });
  const writing = database.transaction(['rejections', 'messages', 'requests'], 'readwrite');
  for (const { rejection, message, request } of all) {
    writing.objectStore('rejections').put(rejection);
    writing.objectStore('messages').put(message);
    if (request) writing.objectStore('requests').put(request);
  }
  await new Promise((done, fail) => {
    writing.oncomplete = done;
    writing.onerror = fail;
  });
  database.close();
}

/** Runs in one of our pages: asks about letters nobody kept, and gives the ms that each question took; null asks nothing. */
async function ask(headers: readonly (object | null)[]): Promise<{ readonly taken: number[]; readonly found: number }> {
  const { runtime } = (
    globalThis as unknown as { chrome: { runtime: { sendMessage(what: object): Promise<unknown> } } }
  ).chrome;
  const taken: number[] = [];
  let found = 0;
  for (const [at, header] of headers.entries()) {
    const payload = header ? { key: `new:${Date.now()}:${at}`, fingerprint: '0123456789abcdef', header } : {};
    const start = performance.now();
    const answer = (await runtime.sendMessage({ name: header ? 'message.standing' : 'draft.waiting', payload })) as {
      value?: { answers?: readonly unknown[] };
    };
    taken.push(performance.now() - start);
    found += answer.value?.answers?.length ? 1 : 0;
  }
  return { taken, found };
}

const letter = { webmail: 'roundcube', threadKey: null, date: new Date().toISOString(), outgoing: false };
const letters: Readonly<Record<string, object | null>> = {
  'a question without records': null,
  'a newsletter': {
    ...letter,
    subject: 'Seven ideas for a calmer week, and what our readers said',
    from: { name: 'The Weekly', address: 'news@weekly-letters.example' },
  },
  'an answer in its thread': {
    ...letter,
    threadKey: 'thread-12',
    subject: `Re: Your application to ${companyOf(12)}`,
    from: { name: nameOf(12), address: `people12@${companyOf(12).replaceAll(' ', '')}.example` },
  },
};

const extension = process.argv[2] ?? productionBuild('chromium');
const browser = await launchBrowser('chromium', { extension });
try {
  const page = await browser.openExtensionPage('options.html#/help');
  await page.waitForSelector('h1');
  await (await browser.openExtensionPage('popup.html')).waitForSelector('h2'); // it makes the database
  const all = Array.from({ length: count }, (_, at) => kept(at));
  for (let at = 0; at < count; at += 500) await page.evaluate(fill, all.slice(at, at + 500));
  console.log(`${count} rejections with their letters`);
  for (const [name, header] of Object.entries(letters)) {
    const { taken, found } = await page.evaluate(
      ask,
      Array.from({ length: rounds }, () => header),
    );
    const [first = 0, ...rest] = taken;
    const sorted = rest.toSorted((a, b) => a - b);
    const at = (part: number) => (sorted[Math.floor(sorted.length * part)] ?? 0).toFixed(1);
    console.log(
      `${name}: middle ${at(0.5)} ms, 95 % ${at(0.95)} ms, first ${first.toFixed(1)} ms; ${rest.length} rounds, ${found} joined (limit ${limit})`,
    );
  }
} finally {
  await browser.close();
}
