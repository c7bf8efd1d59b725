import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { momentOf, wallTimeOf } from '../../../utils/core/requests/local-time.ts';
import {
  coolOffEnd,
  decentMoment,
  isLate,
  nudgeWindow,
  usualCoolOff,
  workingDaysAfter,
} from '../../../utils/core/requests/schedule.ts';

const berlin = 'Europe/Berlin';
const at = (text: string): number => Date.parse(text);
const zones = ['UTC', berlin, 'America/St_Johns', 'Asia/Kathmandu', 'Pacific/Auckland', 'Australia/Lord_Howe'];

describe('when to be reminded', () => {
  test('a cool-off is a day by default, or none', () => {
    expect(coolOffEnd(0)).toBe(usualCoolOff);
    expect(coolOffEnd(5, 0)).toBe(5);
  });

  test.each([
    ['in working time it is now', '2026-11-04T12:34:00+01:00', '2026-11-04T12:34:00+01:00'],
    ['early in the morning it is nine', '2026-11-04T05:00:00+01:00', '2026-11-04T09:00:00+01:00'],
    ['in the evening it is the next morning', '2026-11-04T21:00:00+01:00', '2026-11-05T09:00:00+01:00'],
    ['on Friday evening it is Monday', '2026-11-06T18:00:00+01:00', '2026-11-09T09:00:00+01:00'],
    ['on a Sunday it is Monday', '2026-11-08T11:00:00+01:00', '2026-11-09T09:00:00+01:00'],
    ['over the end of summer time', '2026-10-24T20:00:00+02:00', '2026-10-26T09:00:00+01:00'],
    ['over the start of summer time', '2027-03-27T20:00:00+01:00', '2027-03-29T09:00:00+02:00'],
  ])('%s', (_name, from, expected) => {
    expect(new Date(decentMoment(at(from), berlin)).toISOString()).toBe(new Date(expected).toISOString());
  });

  test('is a working day between nine and six in every zone, not before the wish and soon after it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: at('2024-01-01'), max: at('2030-01-01') }),
        fc.constantFrom(...zones),
        (from, zone) => {
          const moment = decentMoment(from, zone);
          const { hour, weekday } = wallTimeOf(moment, zone);
          expect(moment).toBeGreaterThanOrEqual(from);
          expect(moment - from).toBeLessThan(4 * 86_400_000);
          expect(hour >= 9 && hour < 18 && weekday >= 1 && weekday <= 5).toBe(true);
          expect(decentMoment(moment, zone)).toBe(moment);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('moves with the person to another zone', () => {
    const due = at('2026-11-04T13:00:00Z');
    expect(decentMoment(due, berlin)).toBe(due);
    expect(new Date(decentMoment(due, 'America/New_York')).toISOString()).toBe('2026-11-04T14:00:00.000Z');
  });

  test('an hour that summer time leaves out is the moment after the gap', () => {
    const wall = wallTimeOf(at('2027-03-28T00:30:00Z'), berlin);
    expect(new Date(momentOf(wall, 0, 2, berlin)).toISOString()).toBe('2027-03-28T01:00:00.000Z');
  });

  test('a nudge comes after five to seven working days', () => {
    const { from, until } = nudgeWindow(at('2026-11-05T16:00:00+01:00'), berlin);
    expect(new Date(from).toISOString()).toBe('2026-11-12T08:00:00.000Z');
    expect(new Date(until).toISOString()).toBe('2026-11-16T08:00:00.000Z');
  });

  test('a weekend is no working day', () => {
    expect(wallTimeOf(workingDaysAfter(at('2026-11-07T10:00:00Z'), 1, berlin), berlin)).toMatchObject({ day: 9 });
  });

  test('late is after fourteen days, and unknown is not late', () => {
    const now = at('2026-11-20T09:00:00Z');
    expect([isLate('2026-11-05', now), isLate('2026-11-10', now), isLate('', now)]).toEqual([true, false, false]);
  });
});
