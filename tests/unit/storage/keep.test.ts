import { describe, expect, test } from 'vitest';
import { keepRejection } from '../../../utils/storage/keep.ts';
import { editRejection, getRejection, listRejections, messagesOf } from '../../../utils/storage/rejections.ts';
import { buildExtraction, buildKeep, buildMessage } from '../../support/build.ts';
import { freshDatabase } from '../../support/fresh-database.ts';

freshDatabase();

describe('keeping a message', () => {
  test('writes what the letter told, with the sentence it rests on', async () => {
    const { rejection, already } = await keepRejection(buildKeep());
    expect(already).toBe(false);
    expect(await getRejection(rejection.id)).toMatchObject({
      company: 'Acme',
      role: 'Frontend Engineer',
      stage: 'interview',
      recruiterName: 'Maria Okafor',
      decidedOn: '2026-11-03',
      quote: 'We have decided to go ahead with another candidate.',
      reasons: [{ reason: 'closer', attribution: null }],
    });
    expect(await messagesOf(rejection.id)).toMatchObject([{ subject: 'Your application as Frontend Engineer' }]);
  });

  test('keeps nothing twice when the same message is kept again', async () => {
    const first = await keepRejection(buildKeep());
    const second = await keepRejection(buildKeep());
    expect(second).toEqual({ rejection: first.rejection, already: true });
    expect(await listRejections()).toHaveLength(1);
  });

  test('keeps nothing twice when two tabs keep the same message at once', async () => {
    const kept = await Promise.all(Array.from({ length: 10 }, () => keepRejection(buildKeep())));
    expect(new Set(kept.map(({ rejection }) => rejection.id)).size).toBe(1);
    expect(kept.filter(({ already }) => !already)).toHaveLength(1);
  });

  test('knows a message again that was moved to another folder', async () => {
    const first = await keepRejection(buildKeep());
    const moved = buildMessage({ key: 'roundcube:http://mail.example/:Archive:2' });
    expect((await keepRejection(buildKeep({ message: moved }))).rejection.id).toBe(first.rejection.id);
  });

  test('counts a reminder in the same thread to the process that is kept already', async () => {
    const threadKey = 't1';
    const first = await keepRejection(buildKeep({ message: buildMessage({ threadKey }) }));
    const reminder = buildMessage({ key: 'roundcube:http://mail.example/:INBOX:9', threadKey, date: '2026-11-05' });
    const second = await keepRejection(buildKeep({ message: reminder, fingerprint: 'cccccccccccccccc' }));
    expect(second.rejection.id).toBe(first.rejection.id);
    expect(await messagesOf(first.rejection.id)).toHaveLength(2);
    expect(await listRejections()).toHaveLength(1);
  });

  test('keeps two roles at one company as two', async () => {
    await keepRejection(buildKeep());
    const other = buildMessage({ key: 'roundcube:http://mail.example/:INBOX:8' });
    const extraction = buildExtraction({ role: { value: 'Data Analyst', confidence: 0.9, evidence: null } });
    await keepRejection(buildKeep({ message: other, extraction, fingerprint: 'fedcba9876543210' }));
    expect(await listRejections()).toHaveLength(2);
  });

  test('keeps two different messages as two', async () => {
    await keepRejection(buildKeep());
    const other = buildMessage({ key: 'roundcube:http://mail.example/:INBOX:8' });
    const extraction = buildExtraction({ company: { value: 'Juniper', confidence: 0.9, evidence: null } });
    await keepRejection(buildKeep({ message: other, extraction, fingerprint: 'fedcba9876543210' }));
    expect(await listRejections()).toHaveLength(2);
  });

  test('leaves unknown facts empty and does not invent them', async () => {
    const extraction = buildExtraction({ company: null, role: null, recruiter: null, stage: null, reasons: [] });
    const message = buildMessage({ from: null, date: null });
    const now = new Date(2026, 10, 5, 23, 30).getTime();
    const { rejection } = await keepRejection(buildKeep({ message, extraction, verdict: null }), now);
    expect(rejection).toMatchObject({
      company: '',
      role: '',
      recruiterName: '',
      recruiterAddress: '',
      stage: 'unknown',
      reasons: [],
      quote: '',
      decidedOn: '2026-11-05',
    });
  });

  test.each(['Stripe', 'Deutsche Bahn', 'Acme Careers'])('does not take the sender %s for a person', async (name) => {
    const from = { name, address: 'karriere@acme.example' };
    const recruiter = { value: { name: null, address: from.address, noReply: false }, confidence: 0.6, evidence: null };
    const kept = buildKeep({ message: buildMessage({ from }), extraction: buildExtraction({ recruiter }) });
    const { rejection } = await keepRejection(kept);
    expect(rejection).toMatchObject({ recruiterName: '', recruiterAddress: 'karriere@acme.example' });
  });

  test('never overwrites what the person corrected when the message is kept again', async () => {
    const { rejection } = await keepRejection(buildKeep());
    await editRejection(rejection.id, { company: 'Acme Tools', note: 'They were kind.' });
    const again = await keepRejection(buildKeep());
    expect(again.rejection).toMatchObject({ company: 'Acme Tools', note: 'They were kind.' });
  });
});
