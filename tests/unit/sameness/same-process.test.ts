import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findProcess } from '../../../utils/core/sameness/find-process.ts';
import { factsOf, type ProcessFacts, threadOf } from '../../../utils/core/sameness/process-facts.ts';
import { compareProcesses } from '../../../utils/core/sameness/same-process.ts';

const facts = (some: Partial<ProcessFacts>): ProcessFacts => ({
  thread: null,
  date: '2026-03-04',
  company: 'Lindwurm Audio',
  role: 'Sound Engineer',
  requisition: null,
  ...some,
});

describe('two letters are one process', () => {
  it.each<[string, Partial<ProcessFacts>, Partial<ProcessFacts>, string]>([
    [
      'in one conversation',
      { thread: 'gmail 1', company: null, role: null },
      { thread: 'gmail 1', role: null },
      'thread',
    ],
    ['when the reminder repeats company and role', {}, { date: '2026-03-18' }, 'role'],
    ['when the legal form is left out', { company: 'Lindwurm Audio GmbH' }, {}, 'role'],
    ['when the advert adds a working model', { role: 'Sound Engineer (m/w/d), Remote' }, {}, 'role'],
    [
      'when the number is the same, however written',
      { requisition: 'R-4711' },
      { requisition: 'r4711', role: 'Engineer' },
      'requisition',
    ],
    ['when a re-opened mail leaves the role out', {}, { role: null, date: '2026-04-01' }, 'company'],
    [
      'when one conversation words the role in two ways',
      { thread: 'o 2', role: 'Software Developer' },
      { thread: 'o 2', role: 'Software Engineer' },
      'thread',
    ],
  ])('%s', (_name, a, b, why) => {
    expect(compareProcesses(facts(a), facts(b))).toMatchObject({ isSame: true, why });
  });
});

describe('two letters are two processes', () => {
  it.each<[string, Partial<ProcessFacts>, Partial<ProcessFacts>, string]>([
    ['for two roles at one company', {}, { role: 'Office Manager' }, 'role'],
    ['for two levels of a role', { role: 'Senior Sound Engineer' }, {}, 'role'],
    ['for two numbers of one role', { requisition: 'R-4711' }, { requisition: 'R-4712' }, 'requisition'],
    [
      'for two numbers even in one conversation',
      { requisition: '1', thread: 'g' },
      { requisition: '2', thread: 'g' },
      'requisition',
    ],
    [
      'for two roles that a webmail put in one conversation',
      { thread: 'g' },
      { thread: 'g', role: 'Office Manager' },
      'role',
    ],
    ['for two companies', {}, { company: 'Falkenhof' }, 'company'],
    ['for two companies whose names begin alike', {}, { company: 'Lindwurmhaus' }, 'company'],
    ['when one applied again a year later', {}, { date: '2027-03-04' }, 'time'],
    ['when the company is not known', { company: null }, {}, 'unknown'],
    [
      'for the same number at two companies',
      { requisition: '77' },
      { requisition: '77', company: 'Falkenhof' },
      'company',
    ],
  ])('%s', (_name, a, b, why) => {
    expect(compareProcesses(facts(a), facts(b))).toMatchObject({ isSame: false, why });
  });

  it('whichever of them is asked first', () => {
    const value = fc.option(fc.constantFrom('Falk', 'Falk Labs', 'Ohm'), { nil: null });
    const any = fc.record({ thread: value, date: value, company: value, role: value, requisition: value });
    fc.assert(
      fc.property(any, any, (a, b) => {
        expect(compareProcesses(a, b)).toEqual(compareProcesses(b, a));
      }),
    );
  });
});

describe('a letter and the kept processes', () => {
  const older = { id: 'older', ...facts({ date: '2026-01-10', role: 'Cutter' }) };
  const newer = { id: 'newer', ...facts({ date: '2026-03-01', role: 'Sound Engineer' }) };

  it('finds the process of its role, not the older one at the same company', () => {
    expect(findProcess(facts({}), [older, newer])?.process.id).toBe('newer');
  });

  it('finds none when only the company is known and two fit', () => {
    expect(findProcess(facts({ role: null }), [{ ...older, date: '2026-02-20' }, newer])).toBeNull();
  });

  it('finds the one that fits by company alone', () => {
    expect(findProcess(facts({ role: null }), [newer])?.process.id).toBe('newer');
  });

  it('counts thread, reminder and re-opened mail once', () => {
    const letters = [facts({ thread: 'g 1' }), facts({ thread: 'g 1', role: null }), facts({ date: '2026-03-20' })];
    const kept: ProcessFacts[] = [];
    for (const letter of letters) if (!findProcess(letter, kept)) kept.push(letter);
    expect(kept).toHaveLength(1);
  });
});

describe('the facts of a letter', () => {
  it('leave out a company guessed from a domain', () => {
    const company = { value: 'Lindwurm', confidence: 0.24, evidence: null };
    const read = factsOf({ webmail: 'gmail', threadKey: 't', date: null }, { company, role: null, requisition: null });
    expect(read).toEqual({ thread: 'gmail t', date: null, company: null, role: null, requisition: null });
  });

  it('keep conversations of two webmails apart', () => {
    expect(threadOf({ webmail: 'gmail', threadKey: '1' })).not.toBe(threadOf({ webmail: 'outlook', threadKey: '1' }));
    expect(threadOf({ webmail: 'gmail', threadKey: null })).toBeNull();
  });
});
