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

  describe('once an answer came', () => {
    const letter = {
      ...rejection,
      recruiterName: 'Tom Weiss',
      recruiterAddress: 'tom@northwind.example',
      recruiterNoReply: false,
    };
    const answer = (from: string, fromAddress: string) => ({ from, fromAddress });

    test('who answered last is the one to write to', () => {
      const answers = [answer('Lena Koch', 'lena@northwind.example'), answer('Maria Lopez', 'maria@northwind.example')];
      expect(whomToAsk(letter, [], answers).contacts).toEqual([
        { name: 'Maria Lopez', address: 'maria@northwind.example', from: 'answer' },
        { name: 'Lena Koch', address: 'lena@northwind.example', from: 'answer' },
        { name: 'Tom Weiss', address: 'tom@northwind.example', from: 'letter' },
      ]);
    });

    test('a name from a call is found among those who wrote', () => {
      const thread = [message('Maria Lopez', 'maria@northwind.example', '2026-10-20')];
      expect(whomToAsk(letter, thread, [answer('Maria', '')]).contacts[0]).toMatchObject({
        address: 'maria@northwind.example',
        from: 'answer',
      });
    });

    test('a mailbox that answered is not taken for a person', () => {
      const answers = [
        answer('Northwind Careers', 'jobs@northwind.example'),
        answer('Northwind', 'jobs@northwind.example'),
        answer('Maria Lopez', ''),
      ];
      expect(whomToAsk(letter, [], answers).contacts.map(({ name }) => name)).toEqual(['Tom Weiss']);
    });
  });

  test('who applied through an agency is told of the agency', () => {
    expect(whomToAsk({ ...rejection, route: 'agency' }, []).otherWays).toContain('agency');
  });

  test.each([
    ['Stripe', 'careers@stripe.example', 'Stripe'],
    ['Stripe', 'careers@stripe.example', ''],
    ['Deutsche Bahn', 'karriere@bahn.example', 'Deutsche Bahn AG'],
    ['Northwind Germany', 'jobs@northwind.example', 'Northwind'],
    ['Northwind GmbH', 'no-reply@jobs.example', ''],
  ])('the sender %s of %s (%s) is nobody to ask by name', (name, address, company) => {
    const record = { ...rejection, stage: 'application', recruiterNoReply: false, company } as const;
    const found = whomToAsk({ ...record, recruiterName: name, recruiterAddress: address }, [
      message(name, address, '2026-11-03'),
    ]);
    expect(found.offerSkip).toBe(true);
    expect(found.contacts.map(({ from }) => from)).not.toContain('letter');
    expect(found.contacts.map(({ from }) => from)).not.toContain('earlier_in_thread');
    expect(found.otherWays).not.toContain('named_recruiter');
  });
});
