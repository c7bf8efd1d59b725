import { describe, expect, test } from 'vitest';
import { joinAnswer, type KeptLoop } from '../../../utils/core/feedback/join.ts';
import type { Message } from '../../../utils/core/model/message.ts';

const answer: Message = {
  key: 'm-9',
  webmail: 'roundcube',
  threadKey: null,
  subject: 'Re: Your application as baker',
  from: { name: 'Maria Lindqvist', address: 'maria@northwind.example' },
  to: [],
  date: '2026-11-12T09:00:00Z',
  body: 'Thank you for asking.',
  outgoing: false,
  url: null,
};

function loop(id: string, more: Partial<KeptLoop['rejection']> = {}, threadKey: string | null = null): KeptLoop {
  const rejection = {
    id,
    company: 'Northwind',
    role: 'Baker',
    recruiterName: 'Maria Lindqvist',
    recruiterAddress: 'maria@northwind.example',
    decidedOn: '2026-11-03',
    ...more,
  };
  const from = { name: null, address: rejection.recruiterAddress };
  const kept = { key: `kept-${id}`, webmail: 'roundcube', threadKey, subject: 'Your no', from, date: null };
  return { rejection, messages: [kept], requests: [{ id: `r-${id}`, kind: 'first', state: 'asked', askedAt: 1 }] };
}

const stranger = { company: 'Contoso', role: 'Clerk', recruiterName: '', recruiterAddress: 'hr@contoso.example' };

describe('joining an answer to what was kept', () => {
  test('joins by thread before all else', () => {
    const joined = joinAnswer({ ...answer, threadKey: 't1', from: null }, [
      loop('a', stranger, 't1'),
      loop('b', stranger),
    ]);
    expect(joined).toMatchObject({ kind: 'one', match: { rejectionId: 'a', requestId: 'r-a', by: ['thread'] } });
  });

  test('a thread of another webmail is another thread', () => {
    const joined = joinAnswer({ ...answer, threadKey: 't1', webmail: 'gmail', from: null }, [
      loop('a', stranger, 't1'),
    ]);
    expect(joined).toEqual({ kind: 'none' });
  });

  test('joins by the recruiter who wrote, also from another address', () => {
    const from = { name: 'LINDQVIST Maria', address: 'ml@private.example' };
    expect(joinAnswer({ ...answer, from }, [loop('a'), loop('b', stranger)])).toMatchObject({ kind: 'one' });
  });

  test('leaves the choice where two openings have the same recruiter', () => {
    const joined = joinAnswer({ ...answer, subject: 'Hello' }, [loop('a'), loop('b', { role: 'Cook' })]);
    expect(joined.kind === 'choice' && joined.matches.map(({ rejectionId }) => rejectionId).sort()).toEqual(['a', 'b']);
  });

  test('the role named in the subject decides nothing by itself', () => {
    const joined = joinAnswer(answer, [loop('a'), loop('b', { role: 'Cook' })]);
    expect(joined).toMatchObject({ kind: 'choice', matches: [{ rejectionId: 'a' }, { rejectionId: 'b' }] });
  });

  test('the company alone is a guess', () => {
    const from = { name: 'Ada', address: 'ada@northwind.example' };
    const joined = joinAnswer({ ...answer, subject: 'News', from }, [
      loop('a', { recruiterName: '', recruiterAddress: '' }),
    ]);
    expect(joined.kind).toBe('choice');
  });

  test('a mailbox provider is no company', () => {
    const from = { name: null, address: 'someone@gmail.com' };
    const kept = loop('a', { ...stranger, company: 'Gmail', recruiterAddress: 'x@gmail.com' });
    expect(joinAnswer({ ...answer, subject: 'News', from }, [kept])).toEqual({ kind: 'none' });
  });

  test('what was kept, what the person wrote and what is older than the decision answers nothing', () => {
    const kept = loop('a');
    expect(joinAnswer({ ...answer, key: 'kept-a' }, [kept])).toEqual({ kind: 'none' });
    expect(joinAnswer({ ...answer, outgoing: true }, [kept])).toEqual({ kind: 'none' });
    expect(joinAnswer({ ...answer, date: '2026-10-20' }, [kept])).toEqual({ kind: 'none' });
    expect(joinAnswer({ ...answer, date: '2027-11-20' }, [kept])).toEqual({ kind: 'none' });
  });

  test('a message without a date is joined by the rest', () => {
    expect(joinAnswer({ ...answer, date: null }, [loop('a')])).toMatchObject({ kind: 'one' });
  });
});
