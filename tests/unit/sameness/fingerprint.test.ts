import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fingerprintOf } from '../../../utils/core/sameness/fingerprint.ts';
import { stripReplyPrefixes } from '../../../utils/core/sameness/subject.ts';

const letter = {
  subject: 'Your application at Lindwurm Audio',
  from: { name: 'Lindwurm Audio', address: 'jobs@lindwurm.example' },
  date: '2026-03-04T09:15:00Z',
  body: 'Dear Noa,\n\nthank you for your time. We have decided to go on with somebody else.\n\nKind regards\nIda',
};

describe('a fingerprint', () => {
  it('is 64 bits in hex', () => {
    expect(fingerprintOf(letter)).toMatch(/^[0-9a-f]{16}$/);
  });

  it('stays when lines wrap elsewhere, are quoted or shouted', () => {
    const wrapped = { ...letter, body: `> ${letter.body.replaceAll(' ', '\n> ').toUpperCase()}` };
    expect(fingerprintOf(wrapped)).toBe(fingerprintOf(letter));
  });

  it('stays when only the time of day is shown otherwise', () => {
    expect(fingerprintOf({ ...letter, date: '2026-03-04' })).toBe(fingerprintOf(letter));
  });

  it('stays when the subject gained reply marks', () => {
    expect(fingerprintOf({ ...letter, subject: `AW: Re[2]: ${letter.subject}` })).toBe(fingerprintOf(letter));
  });

  it('stays when the sender is shown in other case or with another name', () => {
    expect(fingerprintOf({ ...letter, from: { name: null, address: 'Jobs@Lindwurm.example' } })).toBe(
      fingerprintOf(letter),
    );
  });

  it.each([
    ['subject', { ...letter, subject: 'Your application at Lindwurm Video' }],
    ['sender', { ...letter, from: { name: null, address: 'hr@lindwurm.example' } }],
    ['day', { ...letter, date: '2026-03-05T09:15:00Z' }],
    ['wording', { ...letter, body: letter.body.replace('somebody', 'someone') }],
  ])('changes with another %s', (_what, other) => {
    expect(fingerprintOf(other)).not.toBe(fingerprintOf(letter));
  });

  it('keeps two thousand short letters apart', () => {
    const seen = new Set(
      Array.from({ length: 2000 }, (_, i) => fingerprintOf({ subject: '', from: null, date: null, body: `no ${i}` })),
    );
    expect(seen.size).toBe(2000);
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (subject, body) => {
        expect(fingerprintOf({ subject, from: null, date: null, body })).toMatch(/^[0-9a-f]{16}$/);
      }),
    );
  });
});

describe('a subject without reply marks', () => {
  it.each([
    ['Re: Your application', 'Your application'],
    ['AW: WG: Ihre Bewerbung', 'Ihre Bewerbung'],
    ['RE[3]: Sv: Din ansökan', 'Din ansökan'],
    ['Fwd: fw : Odp: Aplikacja', 'Aplikacja'],
    ['Ynt: Başvurunuz', 'Başvurunuz'],
    ['Research: your application', 'Research: your application'],
    ['Re:', ''],
  ])('reads %j as %j', (subject, rest) => {
    expect(stripReplyPrefixes(subject)).toBe(rest);
  });
});
