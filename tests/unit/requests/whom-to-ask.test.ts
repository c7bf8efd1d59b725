import { describe, expect, test } from 'vitest';
import type { Rejection } from '../../../utils/core/model/rejection.ts';
import { whomToAsk } from '../../../utils/core/requests/whom-to-ask.ts';

type Asked = Parameters<typeof whomToAsk>[0];

const rejection: Asked = {
  recruiterName: '',
  recruiterAddress: 'no-reply@jobs.example',
  recruiterNoReply: true,
  stage: 'interview',
  reasons: [],
  company: 'Northwind',
};
const message = (name: string, address: string, date: string, outgoing = false) => ({
  from: { name, address },
  date,
  outgoing,
});
const reason = (key: 'agency' | 'automated'): Rejection['reasons'] => [
  { reason: key, label: null, quote: null, attribution: null },
];

describe('whom to ask', () => {
  test('a person spoken with comes before the system’s sender', () => {
    const found = whomToAsk(rejection, [
      message('Northwind Careers', 'no-reply@jobs.example', '2026-11-03'),
      message('Maria Lindqvist', 'maria@northwind.example', '2026-10-20'),
      message('Jo Żak', 'me@mail.example', '2026-10-21', true),
    ]);
    expect(found.contacts).toEqual([
      { name: 'Maria Lindqvist', address: 'maria@northwind.example', from: 'earlier_in_thread' },
    ]);
    expect(found).toMatchObject({ senderNoReply: true, otherWays: [], offerSkip: false });
  });

  test('the named sender of the letter comes first, each address once', () => {
    const named = {
      ...rejection,
      recruiterName: 'Ada Osei',
      recruiterAddress: 'ada@northwind.example',
      recruiterNoReply: false,
    };
    const found = whomToAsk(named, [message('Ada Osei', 'ADA@northwind.example', '2026-11-03')]);
    expect(found.contacts).toEqual([{ name: 'Ada Osei', address: 'ada@northwind.example', from: 'letter' }]);
  });

  test('where nobody reads, it says so and names other ways', () => {
    expect(whomToAsk(rejection, [])).toMatchObject({
      contacts: [],
      senderNoReply: true,
      otherWays: ['network', 'let_rest'],
    });
    const signed = { ...rejection, recruiterName: 'Ada Osei', reasons: reason('agency') };
    expect(whomToAsk(signed, []).otherWays).toEqual(['named_recruiter', 'agency', 'network', 'let_rest']);
  });

  test('an automatic no right after applying offers to skip the ask', () => {
    expect(whomToAsk({ ...rejection, stage: 'application' }, []).offerSkip).toBe(true);
    const team = {
      ...rejection,
      stage: 'application',
      recruiterAddress: 'jobs@northwind.example',
      recruiterNoReply: false,
    } as const;
    expect(whomToAsk(team, [])).toMatchObject({ offerSkip: true, senderNoReply: false });
    const person = { ...team, recruiterName: 'Ada Osei' };
    expect(whomToAsk(person, []).offerSkip).toBe(false);
    expect(whomToAsk({ ...person, reasons: reason('automated') }, []).offerSkip).toBe(true);
  });
});
