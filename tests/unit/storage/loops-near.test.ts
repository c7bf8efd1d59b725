import { Dexie } from 'dexie';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinAnswer, type KeptLoop } from '../../../utils/core/feedback/join.ts';
import type { Message } from '../../../utils/core/model/message.ts';
import { closeDatabase, database } from '../../../utils/storage/database.ts';
import { exportAll } from '../../../utils/storage/export-all.ts';
import { loopsNear } from '../../../utils/storage/loops-near.ts';
import { editRejection, getRejection, listRejections, messagesOf } from '../../../utils/storage/rejections.ts';
import { requestsOf } from '../../../utils/storage/requests.ts';
import { buildMessage } from '../../support/build.ts';
import { buildKeptMessage, buildRejection, buildRequest } from '../../support/build-records.ts';
import { freshDatabase } from '../../support/fresh-database.ts';

freshDatabase();

const letter = (change: Partial<Message> = {}) =>
  buildMessage({ key: 'new', subject: 'Hello', from: null, date: '2026-11-09T10:00:00Z', ...change });

/** A letter as the background hears of it: its header alone. */
const header = (change: Partial<Message> = {}) => letter({ body: '', ...change });

async function everyLoop(): Promise<KeptLoop[]> {
  const rejections = (await listRejections()).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return Promise.all(
    rejections.map(async (rejection) => ({
      rejection,
      messages: await messagesOf(rejection.id),
      requests: await requestsOf(rejection.id),
    })),
  );
}

describe('the kept rejections that a letter may answer', () => {
  const rejection = buildRejection({ company: 'Blue Harbour Ltd', recruiterAddress: 'Maria@BlueHarbour.example' });

  async function keepOne() {
    await database().rejections.add(rejection);
    await database().messages.add(
      buildKeptMessage(rejection.id, { threadKey: 't1', subject: 'About your application' }),
    );
  }

  test.each<[string, Partial<Message>]>([
    ['its thread', { threadKey: 't1' }],
    ['its subject', { subject: 'AW: About your application' }],
    ['the address of the recruiter', { from: { name: null, address: 'maria@blueharbour.example' } }],
    ['the name of the recruiter', { from: { name: 'OKAFOR, Maria', address: 'mo@private.example' } }],
    ['the domain of a kept letter', { from: { name: null, address: 'someone@acme.example' } }],
    ['the company in the subject', { subject: 'News from Blue Harbour Ltd for you' }],
  ])('are found by %s', async (_, change) => {
    await keepOne();
    expect((await loopsNear(header(change))).map((loop) => loop.rejection.id)).toEqual([rejection.id]);
  });

  test('are none where nothing is shared, and none where nothing is kept', async () => {
    expect(await loopsNear(header({ threadKey: 't1' }))).toEqual([]);
    await keepOne();
    expect(await loopsNear(header({ from: { name: 'The Weekly', address: 'news@weekly.example' } }))).toEqual([]);
  });

  test('are found by what the person corrected', async () => {
    await keepOne();
    await editRejection(rejection.id, { company: 'Fernhill' });
    expect(await loopsNear(header({ subject: 'Fernhill: thank you' }))).toHaveLength(1);
    expect(await loopsNear(header({ subject: 'Blue Harbour Ltd: thank you' }))).toEqual([]);
  });

  test('are found by an index that is nobody’s business', async () => {
    await keepOne();
    expect(await getRejection(rejection.id)).toEqual(rejection);
    expect(rejection).not.toHaveProperty('answerKeys');
    expect(JSON.stringify(await exportAll())).not.toContain('answerKeys');
  });

  test('are found also where they were kept before there was an index', async () => {
    const { name } = database();
    closeDatabase();
    const old = new Dexie(name);
    old.version(1).stores({
      rejections: 'id, decidedOn, createdAt, updatedAt, company, stage',
      messages: 'id, &key, fingerprint, rejectionId, threadKey',
      requests: 'id, rejectionId, state, dueAt, updatedAt',
      feedback: 'id, rejectionId, requestId, messageKey, receivedOn',
      reflections: 'id, rejectionId, endedAt, updatedAt',
      themes: 'id, &key',
      mentions: 'id, themeKey, rejectionId, createdAt',
      lessons: 'id, state, rejectionId, themeKey, updatedAt',
      checkIns: 'id, &day',
      aims: 'id, createdAt',
      corrections: 'id, &messageKey, createdAt',
      tombstones: 'id, store, deletedAt',
    });
    await old.table('rejections').add(rejection);
    await old.table('messages').add(buildKeptMessage(rejection.id, { threadKey: 't1' }));
    old.close();
    expect(await loopsNear(header({ threadKey: 't1' }))).toHaveLength(1);
    expect(await loopsNear(header({ subject: 'Blue Harbour Ltd: thank you' }))).toHaveLength(1);
    expect(await getRejection(rejection.id)).toEqual(rejection);
  });
});

const companies = ['Acme', 'C&A', 'Blue Harbour Ltd', 'Łódź Soft', 'Яндекс', 'Über-Werk GmbH', 'X', '(Quartz)', ''];
const names = ['Maria Okafor', 'OKAFOR Maria', 'Maria', 'HR Team', ''];
const domains = ['acme.example', 'uber-werk.example', 'the-blueharbourltd.example', 'gmail.com', 'lodzsoft.example'];
const subjects = [
  'Your application',
  'Re: Your application',
  'Hi',
  'Re: C&A',
  'Acme’s answer',
  'о Яндекс и вас',
  'Fwd: Łódź Soft',
];
const mailbox = fc.record({
  name: fc.option(fc.constantFrom(...names)),
  address: fc.option(fc.constantFrom(...domains).map((domain) => `Maria@${domain}`)),
});
const seen = fc.record({
  threadKey: fc.option(fc.constantFrom('t1', 't2')),
  webmail: fc.constantFrom('gmail', 'roundcube'),
  subject: fc.constantFrom(...subjects, ...companies),
  from: fc.option(mailbox),
});
const loop = fc.record({
  company: fc.constantFrom(...companies),
  recruiterName: fc.constantFrom(...names),
  recruiterAddress: fc.constantFrom('', ...domains.map((domain) => `maria@${domain}`)),
  letter: seen,
  isAsked: fc.boolean(),
});

test('an answer is joined by index as if all that is kept had been read', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(loop, { maxLength: 6 }),
      fc.array(seen, { minLength: 1, maxLength: 8 }),
      async (kept, opened) => {
        const db = database();
        await Promise.all(db.tables.map((table) => table.clear()));
        for (const [at, { company, recruiterName, recruiterAddress, letter: found, isAsked }] of kept.entries()) {
          const rejection = buildRejection({ company, recruiterName, recruiterAddress });
          await db.rejections.add(rejection);
          await db.messages.add(buildKeptMessage(rejection.id, { ...found, key: `kept-${at}` }));
          if (isAsked) await db.requests.add(buildRequest(rejection.id, { state: 'asked', askedAt: 1 }));
        }
        const all = await everyLoop();
        for (const each of opened) {
          const message = header(each);
          expect(joinAnswer(message, await loopsNear(message))).toEqual(joinAnswer(message, all));
        }
      },
    ),
    { numRuns: 60 },
  );
});
