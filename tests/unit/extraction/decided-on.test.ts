import { describe, expect, it } from 'vitest';
import { decidedOn } from '../../../utils/core/extraction/decided-on.ts';

describe('the day of the decision', () => {
  it.each([
    ['2026-03-04', '2026-03-04'],
    ['2026-03-04T23:15:00+01:00', '2026-03-04'],
    ['4 March 2026', null],
    ['2026-13-04', null],
    ['', null],
    [null, null],
  ])('of a message of %s is %s', (date, day) => {
    expect(decidedOn({ date })).toBe(day);
  });
});
