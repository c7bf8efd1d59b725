import { describe, expect, it } from 'vitest';
import { makeBrief } from '../../../utils/core/brief/make-brief.ts';

const base = { createdAt: 1, updatedAt: 1 };
const answers = [
  { question: 'went_well', text: 'I stayed calm' },
  { question: 'let_go', text: 'the tone of that letter' },
];
const reflection = { ...base, id: 'f', rejectionId: 'r', depth: 'short', answers, endedAt: 2 } as const;
const lesson = (id: string, state: 'open' | 'done' | 'practising') =>
  ({ ...base, id, situation: 's', response: 'r', state, rejectionId: null, themeKey: null }) as const;

describe('the brief', () => {
  it('is made of the person’s own words', () => {
    const themes = [
      { ...base, id: 't', key: 'strong_teamwork', label: '', side: 'strength', mergedInto: null, dismissed: false },
      { ...base, id: 'u', key: 'motivation', label: '', side: 'work_on', mergedInto: null, dismissed: false },
    ] as const;
    const mentions = [
      {
        ...base,
        id: 'm',
        themeKey: 'strong_teamwork',
        rejectionId: 'r',
        source: 'feedback',
        quote: 'great with the team',
      },
      { ...base, id: 'n', themeKey: 'motivation', rejectionId: 'r', source: 'feedback', quote: 'why us' },
    ] as const;
    const brief = makeBrief({
      reflections: [reflection],
      lessons: [lesson('a', 'open'), lesson('b', 'done'), lesson('c', 'practising')],
      themes,
      mentions,
    });
    expect(brief.strengths.map((one) => one.text)).toEqual(['great with the team', 'I stayed calm']);
    expect(brief.lines.map((one) => one.id)).toEqual(['c', 'a']);
    expect(brief.ask).toBe('motivation');
    expect(brief.letGo?.text).toBe('the tone of that letter');
  });

  it('leaves empty what there are no notes for', () => {
    expect(makeBrief({ reflections: [], lessons: [], themes: [], mentions: [] })).toEqual({
      strengths: [],
      lines: [],
      ask: 'any',
      letGo: null,
    });
  });
});
