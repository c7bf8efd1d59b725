/** How many of each are made. */
export interface Size {
  readonly rejections: number;
  readonly reflections: number;
  readonly feedback: number;
  readonly requests: number;
}

/** Runs in one of our pages: fills the database with made-up records over 420 days, without our own code. */
export async function fillDatabase(size: Size): Promise<void> {
  const opened = indexedDB.open('afterword');
  const database = await new Promise<IDBDatabase>((done, fail) => {
    opened.onsuccess = () => done(opened.result);
    opened.onerror = fail;
  });
  const stores = ['rejections', 'reflections', 'feedback', 'requests', 'themes', 'mentions'];
  const writing = database.transaction(stores, 'readwrite');
  const day = 86_400_000;
  const start = Date.now() - 420 * day;
  const pick = <T>(list: readonly T[], at: number) => list[at % list.length];
  const ids = Array.from({ length: size.rejections }, () => crypto.randomUUID());
  const put = (store: string, at: number, record: object) =>
    writing.objectStore(store).put({ id: crypto.randomUUID(), createdAt: at, updatedAt: at, ...record });
  const words = 'They asked about the last project, and I told it from the beginning. '.repeat(6);
  for (const [at, id] of ids.entries()) {
    const when = start + (at * 420 * day) / ids.length;
    const reason = pick(['closer', 'volume', 'internal', 'budget', 'location', 'closed', 'team_fit', 'filled'], at * 3);
    const attribution = pick(['mine', 'shared', 'not_mine', null], at);
    put('rejections', when, {
      id,
      company: `Company ${at % 900}`,
      role: 'Engineer',
      requisition: '',
      stage: pick(['application', 'screen', 'assessment', 'interview', 'final', 'unknown'], at * 7),
      recruiterName: 'Maria Okafor',
      recruiterAddress: 'maria@acme.example',
      recruiterNoReply: false,
      reasons: [{ reason, label: null, quote: 'a closer match', attribution }],
      ats: null,
      language: 'en',
      decidedOn: new Date(when).toISOString().slice(0, 10),
      quote: 'We have decided to go ahead with another candidate.',
      note: '',
      dreamJob: false,
      sample: false,
    });
  }
  const keys = ['structure', 'self_promo', 'strong_communication', 'past_role', 'strong_teamwork', 'level'];
  for (const key of keys) {
    const side = key.startsWith('strong_') ? 'strength' : 'work_on';
    put('themes', start, { key, label: '', side, mergedInto: null, dismissed: false });
  }
  for (let at = 0; at < size.reflections; at += 1) {
    const rejectionId = pick(ids, at * 2);
    const answers = ['went_well', 'hard', 'let_go'].map((question) => ({ question, text: words }));
    put('reflections', start + at, { rejectionId, depth: 'short', answers, endedAt: start + at });
    const quote = 'I told it from the beginning';
    put('mentions', start + at, { themeKey: pick(keys, at), rejectionId, source: 'reflection', quote });
  }
  for (let at = 0; at < size.feedback; at += 1) {
    const about = { rejectionId: pick(ids, at), requestId: null, messageKey: null, from: 'Maria Okafor' };
    put('feedback', start + at, { ...about, text: words.repeat(2), grade: 'hint', receivedOn: '2026-11-03' });
  }
  for (let at = 0; at < size.requests; at += 1) {
    const state = pick(['asked', 'answered', 'no_answer', 'declined'], at);
    put('requests', start + at, { rejectionId: pick(ids, at), kind: 'first', state, text: words, askedAt: start });
  }
  await new Promise((done, fail) => {
    writing.oncomplete = done;
    writing.onerror = fail;
  });
  database.close();
}
