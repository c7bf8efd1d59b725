import { describe, expect, it } from 'vitest';
import { halvesInSentence, readIfThen } from '../../../utils/core/lessons/if-then.ts';
import { moveLesson, nextStates, sortLessons, stepForToday } from '../../../utils/core/lessons/states.ts';
import { suggestionsFor } from '../../../utils/core/lessons/suggestions.ts';
import type { Lesson, LessonState } from '../../../utils/core/model/lesson.ts';
import { themeKeys } from '../../../utils/core/themes/taxonomy.ts';

const lesson = (id: string, state: LessonState, updatedAt: number, createdAt = 0): Lesson => ({
  id,
  createdAt,
  updatedAt,
  situation: 's',
  response: 'r',
  state,
  rejectionId: null,
  themeKey: null,
});

describe('lessons', () => {
  it('can start from a line for every theme of ours, and from none for an own theme', () => {
    for (const key of themeKeys) expect(suggestionsFor(key).length).toBeGreaterThanOrEqual(2);
    expect(suggestionsFor('my own')).toEqual([]);
  });

  it.each([
    ['If I get stuck, then I will ask for a moment.', 'I get stuck', 'ask for a moment.'],
    ['Wenn ich stocke, dann frage ich nach.', 'ich stocke', 'frage ich nach.'],
    ['Jeśli się zatnę, to poproszę o chwilę.', 'się zatnę', 'poproszę o chwilę.'],
  ])('are read from an if-then line: %s', (line, situation, response) => {
    expect(readIfThen(line)).toEqual({ situation, response });
  });

  it('keep other words whole, to be completed', () => {
    expect(readIfThen(' Breathe first ')).toEqual({ situation: '', response: 'Breathe first' });
  });

  it.each([
    ['I get stuck', 'ask for a moment', 'I get stuck', 'ask for a moment'],
    ['If I get stuck. ', 'I will ask for a moment.', 'I get stuck', 'ask for a moment'],
    ['when asked about the gap,', 'then I’ll say it in one sentence!', 'asked about the gap', 'say it in one sentence'],
    ['I get stuck', 'then breathe', 'I get stuck', 'breathe'],
    ['I get stuck', 'Then, breathe.', 'I get stuck', 'breathe'],
    ['ich stocke', 'dann atme ich', 'ich stocke', 'atme ich'],
    ['I get stuck', 'then', 'I get stuck', 'then'],
    ['I get stuck', 'thenceforth pause', 'I get stuck', 'thenceforth pause'],
    ['Wenn', 'I will', 'Wenn', 'I will'],
  ])(
    'stand in their sentence without a second "if" or a stop in the middle: %s',
    (situation, response, first, second) => {
      expect(halvesInSentence({ situation, response })).toEqual({ situation: first, response: second });
    },
  );

  it('can go from any state to any other', () => {
    expect(nextStates('let_go')).toEqual(['open', 'practising', 'done']);
    expect(moveLesson(lesson('a', 'open', 1), 'done', 9)).toMatchObject({ state: 'done', updatedAt: 9 });
    const same = lesson('a', 'open', 1);
    expect(moveLesson(same, 'open', 9)).toBe(same);
  });

  it('list what is practised first and propose one small step', () => {
    const all = [
      lesson('a', 'done', 9),
      lesson('b', 'practising', 5),
      lesson('c', 'open', 7),
      lesson('d', 'practising', 3),
    ];
    expect(sortLessons(all).map((one) => one.id)).toEqual(['b', 'd', 'c', 'a']);
    expect(stepForToday(all)?.id).toBe('d');
    expect(sortLessons([lesson('a', 'open', 9, 1), lesson('b', 'open', 1, 9)]).map(({ id }) => id)).toEqual(['b', 'a']);
    expect(stepForToday([lesson('a', 'done', 9)])).toBeNull();
  });
});
