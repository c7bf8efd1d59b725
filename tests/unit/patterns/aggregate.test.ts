import { describe, expect, it } from 'vitest';
import type { FeedbackRequest } from '../../../utils/core/model/feedback-request.ts';
import type { Rejection } from '../../../utils/core/model/rejection.ts';
import { aggregatePatterns } from '../../../utils/core/patterns/aggregate.ts';

const base = { createdAt: 1, updatedAt: 1 };
const rejection = (id: string, decidedOn: string, more: Partial<Rejection> = {}): Rejection => ({
  ...base,
  id,
  company: 'Acme',
  role: 'Cook',
  requisition: '',
  stage: 'interview',
  recruiterName: '',
  recruiterAddress: '',
  recruiterNoReply: false,
  reasons: [],
  ats: null,
  language: 'en',
  decidedOn,
  quote: '',
  note: '',
  dreamJob: false,
  sample: false,
  ...more,
});
const request = (id: string, state: FeedbackRequest['state']): FeedbackRequest => ({
  ...base,
  id,
  rejectionId: 'a',
  kind: 'first',
  state,
  tone: 'plain',
  language: 'en',
  text: '',
  dueAt: null,
  address: 'formal',
  seed: 0,
  wordings: [],
  strength: '',
  ownQuestion: '',
  askedAt: null,
  closedAt: null,
});
const empty = { rejections: [], reflections: [], feedback: [], requests: [], themes: [], mentions: [] };

describe('patterns', () => {
  it('show every month between the first and the last, by stage', () => {
    const { byMonth, byStage } = aggregatePatterns({
      ...empty,
      rejections: [rejection('a', '2025-12-30'), rejection('b', '2026-02-01', { stage: 'final' })],
    });
    expect(byMonth.rows.map(({ month, total }) => [month, total])).toEqual([
      ['2025-12', 1],
      ['2026-01', 0],
      ['2026-02', 1],
    ]);
    expect(byStage.rows.find((row) => row.stage === 'final')?.count).toBe(1);
  });

  it('claim nothing under five events', () => {
    const four = ['1', '2', '3', '4'].map((day) => rejection(day, `2026-01-0${day}`));
    expect(aggregatePatterns({ ...empty, rejections: four }).byMonth).toMatchObject({ n: 4, enough: false });
    expect(aggregatePatterns({ ...empty, rejections: [...four, rejection('5', '2026-01-05')] }).byMonth).toMatchObject({
      n: 5,
      enough: true,
    });
  });

  it('count reasons by key and by the person’s own name, and whose they were', () => {
    const reasons = [
      { reason: 'internal', label: null, quote: 'internal', attribution: 'not_mine' },
      { reason: 'own', label: 'Too far', quote: null, attribution: 'shared' },
      { reason: 'closer', label: null, quote: null, attribution: null },
    ] as const;
    const found = aggregatePatterns({
      ...empty,
      rejections: [
        rejection('a', '2026-01-01', { reasons }),
        rejection('b', '2026-01-02', { reasons: reasons.slice(0, 1) }),
      ],
    });
    expect(found.reasons.rows[0]).toEqual({ reason: 'internal', own: false, count: 2 });
    expect(found.reasons.rows).toContainEqual({ reason: 'Too far', own: true, count: 1 });
    expect(found.attributions).toMatchObject({
      n: 2,
      rows: [{ month: '2026-01', counts: { mine: 0, shared: 1, not_mine: 2 } }],
    });
  });

  it('claim nothing of five reasons in one letter', () => {
    const reasons = Array.from({ length: 5 }, () => ({
      reason: 'own' as const,
      label: 'Too far',
      quote: null,
      attribution: 'not_mine' as const,
    }));
    const found = aggregatePatterns({ ...empty, rejections: [rejection('a', '2026-01-01', { reasons })] });
    expect(found.attributions).toMatchObject({ n: 1, enough: false });
    expect(found.reasons).toMatchObject({ n: 1, enough: false, rows: [{ reason: 'Too far', count: 1 }] });
  });

  it('count what was asked and answered, and not what is only planned', () => {
    const requests = [
      request('a', 'planned'),
      request('b', 'asked'),
      request('c', 'answered'),
      request('d', 'no_answer'),
    ];
    expect(aggregatePatterns({ ...empty, requests }).asked).toMatchObject({
      n: 3,
      rows: { asked: 3, answered: 1, declined: 0, noAnswer: 1, waiting: 1 },
    });
  });

  it('leave out the sample inbox and dates nobody knows', () => {
    const found = aggregatePatterns({
      ...empty,
      rejections: [rejection('a', '', {}), rejection('s', '2026-01-01', { sample: true })],
    });
    expect(found.byMonth).toMatchObject({ n: 1, rows: [] });
  });

  it('follow a theme and a strength through the months, out of the letters with notes', () => {
    const theme = (key: string, side: 'work_on' | 'strength') =>
      ({ ...base, id: key, key, label: '', side, mergedInto: null, dismissed: false }) as const;
    const mention = (themeKey: string, rejectionId: string) =>
      ({ ...base, id: themeKey + rejectionId, themeKey, rejectionId, source: 'person', quote: '' }) as const;
    const note = (rejectionId: string) => ({ ...base, id: `n${rejectionId}`, rejectionId, hasWords: true });
    const found = aggregatePatterns({
      ...empty,
      rejections: [
        rejection('a', '2026-01-01'),
        rejection('b', '2026-01-20'),
        rejection('c', '2026-03-02'),
        rejection('unnoted', '2026-05-02'),
        rejection('undated', ''),
      ],
      reflections: ['a', 'b', 'c', 'undated'].map(note),
      themes: [theme('structure', 'work_on'), theme('strong_teamwork', 'strength')],
      mentions: [
        mention('structure', 'a'),
        mention('structure', 'a'),
        mention('structure', 'c'),
        mention('strong_teamwork', 'b'),
      ],
    });
    expect(found.themesOverTime).toEqual({
      n: 3,
      enough: false,
      rows: [
        {
          key: 'structure',
          months: [
            { month: '2026-01', count: 1, of: 2 },
            { month: '2026-02', count: 0, of: 0 },
            { month: '2026-03', count: 1, of: 1 },
          ],
        },
      ],
    });
    expect(found.strengthsOverTime.rows.map(({ key, months }) => [key, months.map(({ count }) => count)])).toEqual([
      ['strong_teamwork', [1, 0, 0]],
    ]);
  });

  it('count no look back that was left without a word: it says nothing of any theme', () => {
    const structure = {
      ...base,
      id: 't',
      key: 'structure',
      label: '',
      side: 'work_on',
      mergedInto: null,
      dismissed: false,
    } as const;
    const ids = Array.from({ length: 15 }, (_, at) => String(at + 10));
    const found = aggregatePatterns({
      ...empty,
      rejections: ids.map((id) => rejection(id, `2026-01-${id}`)),
      reflections: ids.map((id, at) => ({ id: `n${id}`, rejectionId: id, createdAt: at, hasWords: at < 9 })),
      themes: [structure],
      mentions: ids.slice(4, 9).map((id, at) => ({
        ...base,
        createdAt: at + 4,
        id: `m${id}`,
        themeKey: 'structure',
        rejectionId: id,
        source: 'reflection',
        quote: 'I rambled',
      })),
    });
    expect(found.themes).toMatchObject({
      n: 9,
      rows: [{ recent: 5, recentOf: 5, count: 5, of: 9, recurring: true, trend: null }],
    });
    expect(found.themesOverTime.n).toBe(9);
  });

  it('keep the newest fifty years where a day was mistyped', () => {
    const { byMonth } = aggregatePatterns({
      ...empty,
      rejections: [rejection('a', '0026-01-01'), rejection('b', '2026-01-20')],
    });
    expect(byMonth.rows.at(-1)).toMatchObject({ month: '2026-01', total: 1 });
    expect(byMonth.rows).toHaveLength(600);
  });
});
