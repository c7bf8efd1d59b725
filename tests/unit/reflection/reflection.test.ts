import { describe, expect, it } from 'vitest';
import { stages } from '../../../utils/core/model/stage.ts';
import { deeperReasonFor } from '../../../utils/core/reflection/deeper-offer.ts';
import { exerciseAnswerKey, exercises } from '../../../utils/core/reflection/exercises.ts';
import { hintsInReflection } from '../../../utils/core/reflection/hints-in-reflection.ts';
import { answerTo, progressOf, withAnswer } from '../../../utils/core/reflection/progress.ts';
import { questionsFor } from '../../../utils/core/reflection/questions.ts';

const keysFor = (...args: Parameters<typeof questionsFor>): readonly string[] =>
  questionsFor(...args).map((one) => one.key);

describe('the questions', () => {
  it('ask nothing about an interview after an application alone', () => {
    for (const key of ['hard', 'said', 'examples', 'rehearsed', 'fit'])
      expect(keysFor('application', 'deep')).not.toContain(key);
  });

  it.each(stages.filter((stage) => stage !== 'unknown'))('are at least three more in the deeper set: %s', (stage) => {
    expect(keysFor(stage, 'deep').length - keysFor(stage, 'short').length).toBeGreaterThanOrEqual(3);
  });

  it('ask for a strength before anything hard, and close with what to let go', () => {
    for (const stage of stages) {
      const keys = keysFor(stage, 'deep');
      expect(keys.findIndex((key) => key === 'went_well' || key === 'application_strength')).toBe(1);
      expect(keys.at(-1)).toBe('let_go');
    }
  });

  it('are few enough for two to four minutes in the short set', () => {
    for (const stage of stages) expect(questionsFor(stage, 'short').length).toBeLessThanOrEqual(7);
  });
});

describe('a reflection', () => {
  const set = questionsFor('interview', 'short');

  it('comes back to the question in which somebody stopped writing', () => {
    const answers = withAnswer(withAnswer([], 'feeling', 'even'), 'went_well', 'I was ca');
    expect(set[progressOf({ answers, endedAt: null }, set).at]?.key).toBe('went_well');
  });

  it('goes on after a skipped question', () => {
    const answers = withAnswer(withAnswer([], 'feeling', 'even'), 'went_well', '');
    expect(progressOf({ answers, endedAt: null }, set)).toMatchObject({ at: 2, answered: 1, ended: false });
  });

  it('keeps every character as typed', () => {
    const answers = withAnswer(withAnswer([], 'hard', ' two '), 'hard', ' two\n lines ');
    expect(answerTo(answers, 'hard')).toBe(' two\n lines ');
    expect(answers).toHaveLength(1);
  });

  it('offers themes with the question their words stand in, and none from plans', () => {
    const answers = [
      { question: 'hard', text: 'I rambled.' },
      { question: 'next', text: 'If I ramble, then I will pause.' },
    ];
    expect(hintsInReflection({ answers }, 'en')).toMatchObject([
      { key: 'structure', question: 'hard', text: 'rambled' },
    ]);
  });
});

describe('an exercise', () => {
  it.each(exercises.flatMap(({ key, steps }) => steps.map((step) => exerciseAnswerKey(key, step))))(
    'is not searched for things to work on: %s',
    (question) => {
      expect(hintsInReflection({ answers: [{ question, text: 'I rambled.' }] }, 'en')).toEqual([]);
    },
  );
});

describe('the deeper questions', () => {
  const no = (id: string, stage: 'application' | 'screen' | 'interview', decidedOn: string) => ({
    id,
    stage,
    decidedOn,
    createdAt: 0,
    sample: false,
  });

  it('are offered after an interview', () => {
    expect(deeperReasonFor(no('a', 'interview', '2026-01-03'), [])).toBe('after_interview');
  });

  it('are offered after three in a row without an interview, and not after two', () => {
    const all = [
      no('a', 'application', '2026-01-01'),
      no('b', 'screen', '2026-01-02'),
      no('c', 'application', '2026-01-03'),
    ];
    const [first, second, third] = all;
    if (!first || !second || !third) throw new Error('three rejections');
    expect(deeperReasonFor(third, all)).toBe('several_in_a_row');
    expect(deeperReasonFor(second, all)).toBeNull();
    expect(deeperReasonFor(third, [{ ...second, stage: 'interview' as const }, first])).toBeNull();
    const unknown = { ...second, id: 'u', stage: 'unknown' as const };
    expect(deeperReasonFor(third, [first, second, unknown])).toBe('several_in_a_row');
    expect(deeperReasonFor(third, [first, unknown])).toBeNull();
    expect(deeperReasonFor({ ...third, stage: 'unknown' }, all)).toBeNull();
    expect(deeperReasonFor(third, [first, { ...second, sample: true }])).toBeNull();
    expect(deeperReasonFor(third, [first, second, { ...unknown, stage: 'interview', sample: true }])).toBe(
      'several_in_a_row',
    );
  });
});
