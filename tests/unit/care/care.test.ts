import { describe, expect, it } from 'vitest';
import { mayOfferCheckIn, quietAfterNo, withCheckIn } from '../../../utils/core/care/check-in.ts';
import { daysBetween } from '../../../utils/core/care/days.ts';
import { dueAfterRest, isLighter, startLighterWeek } from '../../../utils/core/care/lighter-week.ts';
import { softNoteFor } from '../../../utils/core/care/soft-note.ts';
import type { CheckIn, Feeling } from '../../../utils/core/model/check-in.ts';

const at = (day: string, feeling: Feeling = 'heavy'): CheckIn => ({
  id: day,
  createdAt: 0,
  updatedAt: 0,
  day,
  feeling,
  note: '',
});
const now = 1_000_000_000_000;
const moment = { today: '2026-05-10', now, checkIns: [], lastNoAt: null, on: true, lastNoteOn: null };

describe('a check-in', () => {
  it('is offered at most once a day', () => {
    expect(mayOfferCheckIn(moment)).toBe(true);
    expect(mayOfferCheckIn({ ...moment, checkIns: [at('2026-05-10')] })).toBe(false);
  });

  it('is never offered right after a no, nor when switched off', () => {
    expect(mayOfferCheckIn({ ...moment, lastNoAt: now - 1 })).toBe(false);
    expect(mayOfferCheckIn({ ...moment, lastNoAt: now - quietAfterNo })).toBe(true);
    expect(mayOfferCheckIn({ ...moment, on: false })).toBe(false);
  });

  it('takes the place of an earlier one of the same day', () => {
    const kept = withCheckIn([at('2026-05-10')], { ...at('2026-05-10', 'light'), id: 'new' });
    expect(kept).toMatchObject([{ id: '2026-05-10', feeling: 'light' }]);
  });
});

describe('a soft note', () => {
  const heavy = ['2026-05-10', '2026-05-08', '2026-05-07'].map((day) => at(day));

  it('comes after three heavy check-ins in a row', () => {
    expect(softNoteFor({ ...moment, checkIns: heavy })).toEqual({ key: 'heavy_days', count: 3 });
    expect(
      softNoteFor({ ...moment, checkIns: [at('2026-05-10', 'light'), ...heavy.slice(1), at('2026-05-06')] }),
    ).toBeNull();
  });

  it('comes after five heavy or low ones', () => {
    const days = ['10', '09', '08', '07', '06'].map((day, index) => at(`2026-05-${day}`, index % 2 ? 'heavy' : 'low'));
    expect(softNoteFor({ ...moment, checkIns: days })).toEqual({ key: 'low_days', count: 5 });
  });

  it('never comes right after a no, twice in a week, from long ago, or unasked', () => {
    const checkIns = heavy;
    expect(softNoteFor({ ...moment, checkIns, lastNoAt: now - 1 })).toBeNull();
    expect(softNoteFor({ ...moment, checkIns, lastNoteOn: '2026-05-05' })).toBeNull();
    expect(softNoteFor({ ...moment, checkIns, today: '2026-07-01' })).toBeNull();
    expect(softNoteFor({ ...moment, checkIns, on: false })).toBeNull();
  });
});

describe('a lighter week', () => {
  it('rests what is due until it ends by itself', () => {
    const week = startLighterWeek(now);
    expect(isLighter(week, now)).toBe(true);
    expect(isLighter(week, week.endsAt)).toBe(false);
    expect(dueAfterRest(now + 5, week)).toBe(week.endsAt);
    expect(dueAfterRest(now + 5, null)).toBe(now + 5);
  });
});

it('days are counted over the end of a month and a change of clocks', () => {
  expect(daysBetween('2026-03-28', '2026-04-01')).toBe(4);
  expect(daysBetween('soon', '2026-04-01')).toBeNull();
});
