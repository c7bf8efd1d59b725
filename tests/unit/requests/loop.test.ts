import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Grade } from '../../../utils/core/model/feedback.ts';
import { requestStates } from '../../../utils/core/model/feedback-request.ts';
import { nextStep } from '../../../utils/core/requests/next-step.ts';
import { ownNumbers } from '../../../utils/core/requests/numbers.ts';
import { dueReminders, pendingReminders } from '../../../utils/core/requests/reminders.ts';
import { changeBy, possibleEvents, requestEvents, stateAfter } from '../../../utils/core/requests/request-state.ts';
import { nudgeWindow } from '../../../utils/core/requests/schedule.ts';
import { planned } from './request.ts';

const day = 86_400_000;
const zone = 'Europe/Berlin';
const asked = { ...planned, state: 'asked', askedAt: Date.UTC(2026, 10, 5, 12) } as const;

describe('the state of a request', () => {
  test('goes from planned over asked to answered, with its dates', () => {
    expect(changeBy(planned, 'asked', 5)).toEqual({ state: 'asked', askedAt: 5, closedAt: null });
    expect(changeBy({ state: 'asked', askedAt: 5 }, 'answered', 9)).toEqual({
      state: 'answered',
      askedAt: 5,
      closedAt: 9,
    });
  });

  test('a late answer is still an answer', () => {
    expect(stateAfter('no_answer', 'answered')).toBe('answered');
  });

  test('what makes no sense is refused', () => {
    expect(changeBy(planned, 'answered', 5)).toBeNull();
    expect(possibleEvents('planned')).toEqual(['asked']);
  });

  test('every step can be taken back, and dates fit the state', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...requestEvents)), (events) => {
        let now: Pick<typeof planned, 'state' | 'askedAt' | 'closedAt'> = planned;
        for (const [at, event] of events.entries()) now = changeBy(now, event, at) ?? now;
        expect(requestStates).toContain(now.state);
        expect(now.askedAt === null).toBe(now.state === 'planned');
        expect(now.closedAt === null).toBe(now.state === 'planned' || now.state === 'asked');
        expect(now.state === 'planned' || possibleEvents(now.state).includes('undo')).toBe(true);
      }),
    );
  });
});

describe('reminders', () => {
  const remind = (now: number, shown: readonly string[] = [], requests = [planned]) =>
    dueReminders(pendingReminders(requests, zone, new Set(shown)), now).map(({ key }) => key);

  test('come when the cool-off has ended, also when that was missed', () => {
    const { dueAt } = planned;
    expect(remind((dueAt ?? 0) - 1)).toEqual([]);
    expect(remind(dueAt ?? 0)).toHaveLength(1);
    expect(remind((dueAt ?? 0) + 40 * day)).toHaveLength(1);
  });

  test('never come twice, even when the clock is set back and on again', () => {
    const [key = ''] = remind(planned.dueAt ?? 0);
    expect(remind(0, [key])).toEqual([]);
    expect(remind((planned.dueAt ?? 0) + day, [key])).toEqual([]);
  });

  test('come again when the person chose another time', () => {
    const [key = ''] = remind(planned.dueAt ?? 0);
    const later = { ...planned, dueAt: (planned.dueAt ?? 0) + 7 * day };
    expect(remind(later.dueAt, [key], [later])).toHaveLength(1);
  });

  test('nudge once after an ask, never after thanks and never after a nudge', () => {
    const at = Date.UTC(2026, 10, 20, 12);
    expect(remind(at, [], [asked])).toEqual(['nudge:r1']);
    expect(remind(at, [], [{ ...asked, kind: 'thanks' }])).toEqual([]);
    expect(remind(at, [], [asked, { ...asked, id: 'r2', kind: 'nudge', createdAt: asked.createdAt + 1 }])).toEqual([]);
  });
});

describe('reminders after an answer', () => {
  const remind = (requests: readonly (typeof planned)[], createdAt: number) =>
    pendingReminders(requests, zone, new Set(), [
      { rejectionId: planned.rejectionId, createdAt, requestId: null, grade: 'general' },
    ]);

  test('point to no first ask and no reminder that was planned before it, and to no ask that it answers', () => {
    expect(remind([planned], planned.updatedAt + 1)).toEqual([]);
    expect(remind([{ ...planned, kind: 'nudge' }], planned.updatedAt + 1)).toEqual([]);
    expect(remind([asked], asked.askedAt + 1)).toEqual([]);
  });

  test('point to what was planned after it, and to what belongs to another rejection', () => {
    expect(remind([planned], planned.updatedAt - 1)).toHaveLength(1);
    expect(remind([{ ...planned, rejectionId: 'b' }], planned.updatedAt + 1)).toHaveLength(1);
  });
});

describe('the next step of a loop', () => {
  const cameBack = (grade: Grade, createdAt: number, requestId: string | null = null) => ({
    grade,
    createdAt,
    requestId,
  });
  const step = (requests: readonly (typeof planned)[], grades: readonly ('general' | 'hint')[], now: number) =>
    nextStep(
      requests,
      grades.map((grade) => cameBack(grade, asked.createdAt + 1, asked.id)),
      now,
      zone,
    );
  const specific = { ...asked, id: 'r2', kind: 'specific', createdAt: asked.createdAt + day } as const;
  const nudge = { ...asked, id: 'r3', kind: 'nudge', createdAt: asked.createdAt + day } as const;
  const thanks = { ...asked, id: 'r4', kind: 'thanks', createdAt: asked.createdAt + 2 * day } as const;

  test.each([
    ['ask', [], [], 0],
    ['cooling_off', [planned], [], 0],
    ['ready', [planned], [], Date.UTC(2026, 10, 4, 12)],
    ['waiting', [asked], [], Date.UTC(2026, 10, 6)],
    ['nudge', [asked], [], Date.UTC(2026, 10, 13)],
    ['close', [asked, nudge], [], Date.UTC(2026, 10, 30)],
    ['second_ask', [{ ...asked, state: 'answered' as const }], ['general' as const], 0],
    ['waiting', [{ ...asked, state: 'answered' as const }, specific], ['general' as const], Date.UTC(2026, 10, 6)],
    ['thank', [{ ...asked, state: 'answered' as const }], ['hint' as const], 0],
    ['thank', [{ ...specific, state: 'answered' as const }], ['general' as const], 0],
    ['done', [{ ...asked, state: 'answered' as const }, thanks], ['hint' as const], 0],
    ['done', [{ ...asked, state: 'no_answer' as const }], [], 0],
    ['done', [{ ...asked, state: 'declined' as const }], ['general' as const], 0],
    ['second_ask', [{ ...asked, state: 'answered' as const }, nudge], ['general' as const], 0],
  ])('is %s', (expected, requests, grades, now) => {
    expect(step(requests, grades, now)).toBe(expected);
  });

  test.each([
    ['a first ask', planned, 'hint', 'thank'],
    ['a first ask', planned, 'general', 'second_ask'],
    ['a reminder', { ...planned, kind: 'nudge' as const }, 'hint', 'thank'],
  ] as const)('passes over %s that was only planned when the answer came: %#', (_, overtaken, grade, expected) => {
    const back = [cameBack(grade, planned.updatedAt + 1)];
    expect(nextStep([overtaken], back, planned.updatedAt + 2, zone)).toBe(expected);
    expect(nextStep([{ ...asked, state: 'answered' }, overtaken], back, planned.updatedAt + 2, zone)).toBe(expected);
  });

  test('passes over a second ask that was planned before an answer with something in it, not before a general one', () => {
    const second = { ...planned, id: 'r2', kind: 'specific', dueAt: null } as const;
    const loop = [{ ...asked, state: 'answered' } as const, second];
    const back = (grade: Grade) => [cameBack('general', 1, asked.id), cameBack(grade, second.updatedAt + 1)];
    expect(nextStep(loop, back('specific'), second.updatedAt + 2, zone)).toBe('thank');
    expect(nextStep(loop, back('general'), second.updatedAt + 2, zone)).toBe('ready');
  });

  test('is what was planned or changed after the answer', () => {
    const back = [cameBack('general', planned.updatedAt + 1)];
    const later = { ...planned, updatedAt: planned.updatedAt + 2 };
    expect(nextStep([later], back, planned.updatedAt + 3, zone)).toBe('cooling_off');
    const thanksPlanned = { ...planned, kind: 'thanks', dueAt: null } as const;
    expect(nextStep([thanksPlanned], back, planned.updatedAt + 3, zone)).toBe('ready');
  });

  test('takes an ask for answered once words came that name no request, whoever forgot to note it', () => {
    const back = [cameBack('general', asked.askedAt + 1)];
    expect(nextStep([asked], back, asked.askedAt + 10 * day, zone)).toBe('second_ask');
    expect(nextStep([asked, nudge], back, asked.askedAt + 10 * day, zone)).toBe('second_ask');
  });

  test('lets an ask wait that was sent after the words, or opened again by the person', () => {
    const before = [cameBack('general', asked.askedAt - 1)];
    expect(nextStep([asked], before, asked.askedAt + 1, zone)).toBe('waiting');
    const opened = [cameBack('general', asked.askedAt + 1, asked.id)];
    expect(nextStep([asked], opened, asked.askedAt + 2, zone)).toBe('waiting');
  });

  test.each(['keep_in_touch', 'thanks_only'] as const)(
    'is told by the ask that waits, whatever follows: %s',
    (kind) => {
      const other = { ...asked, id: 'r5', kind, createdAt: asked.createdAt + day, askedAt: asked.askedAt + day };
      expect(step([asked, other], [], Date.UTC(2026, 10, 6))).toBe('waiting');
      expect(step([asked, other], [], Date.UTC(2026, 10, 13))).toBe('nudge');
      expect(step([asked, other], [], Date.UTC(2026, 10, 30))).toBe('close');
    },
  );

  test('offers a reminder in the days in which one is best sent, and closes kindly afterwards', () => {
    const { from, until } = nudgeWindow(asked.askedAt, zone);
    const steps = [from - 1, from, until - 1, until, until + 200 * day].map((now) => step([asked], [], now));
    expect(steps).toEqual(['waiting', 'nudge', 'nudge', 'close', 'close']);
  });

  test('waits anew after a reminder, and closes kindly after that', () => {
    const reminded = { ...nudge, askedAt: Date.UTC(2026, 10, 13, 12) };
    const { until } = nudgeWindow(reminded.askedAt, zone);
    const steps = [reminded.askedAt + day, until - 1, until].map((now) => step([asked, reminded], [], now));
    expect(steps).toEqual(['waiting', 'waiting', 'close']);
  });

  test('offers no second reminder after the second ask: the first said that it was the only one', () => {
    const answered = { ...asked, state: 'answered' } as const;
    const reminder = { ...nudge, state: 'answered' } as const;
    const second = { ...specific, createdAt: nudge.createdAt + day };
    const { from, until } = nudgeWindow(second.askedAt, zone);
    expect(step([answered, reminder, second], ['general'], from)).toBe('waiting');
    expect(step([answered, reminder, second], ['general'], until)).toBe('close');
    expect(pendingReminders([answered, reminder, second], zone, new Set())).toEqual([]);
  });

  test('is never one thing while a reminder points to another', () => {
    const at = Date.UTC(2026, 10, 13);
    const draft = {
      ...planned,
      id: 'r6',
      kind: 'keep_in_touch',
      dueAt: null,
      createdAt: at - 1,
      updatedAt: at,
    } as const;
    const loops = [[asked], [asked, draft], [asked, thanks], [asked, { ...thanks, kind: 'thanks_only' as const }]];
    for (const requests of loops) {
      const reminds = pendingReminders(requests, zone, new Set()).some(({ kind }) => kind === 'nudge');
      expect(reminds).toBe(step(requests, [], at) === 'nudge');
    }
  });
});

test('the own numbers count rejections, by stage, without samples and plans', () => {
  const rejections = [
    { id: 'a', stage: 'interview', sample: false },
    { id: 'b', stage: 'interview', sample: false },
    { id: 'c', stage: 'final', sample: false },
    { id: 'd', stage: 'final', sample: true },
    { id: 'e', stage: 'screen', sample: false },
  ] as const;
  const ask = (rejectionId: string) => ({ rejectionId, kind: 'first', state: 'asked' }) as const;
  const requests = [
    ask('a'),
    { ...ask('a'), kind: 'specific' } as const,
    ask('b'),
    ask('c'),
    ask('d'),
    { ...ask('e'), state: 'planned' } as const,
  ];
  const feedback = [
    { rejectionId: 'a', grade: 'general' },
    { rejectionId: 'a', grade: 'specific' },
    { rejectionId: 'c', grade: 'hint' },
  ] as const;
  expect(ownNumbers(rejections, requests, feedback)).toEqual({
    asked: 3,
    answered: 2,
    specific: 1,
    byStage: [
      { stage: 'interview', asked: 2, answered: 1, specific: 1 },
      { stage: 'final', asked: 1, answered: 1, specific: 0 },
    ],
  });
});
