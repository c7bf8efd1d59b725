import { describe, expect, it } from 'vitest';
import { keptStrengths } from '../../../utils/core/drafts/kept-strengths.ts';
import type { Reflection } from '../../../utils/core/model/reflection.ts';
import type { ThemeMention } from '../../../utils/core/model/theme.ts';

const reflection = (rejectionId: string, updatedAt: number, text: string, question = 'went_well'): Reflection => ({
  id: `${rejectionId}${updatedAt}`,
  createdAt: updatedAt,
  updatedAt,
  rejectionId,
  depth: 'short',
  answers: [{ question, text }],
  endedAt: null,
});
const mention = (themeKey: string, quote: string, source: ThemeMention['source'] = 'reflection'): ThemeMention => ({
  id: quote,
  createdAt: 1,
  updatedAt: 1,
  themeKey,
  rejectionId: 'b',
  source,
  quote,
});

describe('strengths for a draft', () => {
  it('are those of the look backs, of this rejection first, as a sentence can carry them', () => {
    const reflections = [
      reflection('b', 9, 'I kept calm when they changed the task.'),
      reflection('a', 3, 'I explained the migration clearly! '),
      reflection('a', 2, 'My lessons were well prepared', 'application_strength'),
      reflection('a', 4, 'They were late', 'hard'),
    ];
    expect(keptStrengths(reflections, [mention('strong_communication', 'I listened first')], 'a', 'en')).toEqual([
      'I explained the migration clearly',
      'My lessons were well prepared',
      'I kept calm when they changed the task',
      'I listened first',
    ]);
  });

  it('are none of another language, of a recruiter, or longer than one sentence', () => {
    const reflections = [
      reflection('a', 1, 'Ich habe die Umstellung der Anlage ruhig und verständlich erklärt.'),
      reflection('a', 2, 'First this went well. Then that went well too.'),
      reflection('a', 3, ''),
    ];
    const mentions = [
      mention('strong_communication', 'You spoke clearly', 'feedback'),
      mention('structure', 'I rambled'),
    ];
    expect(keptStrengths(reflections, mentions, 'a', 'en')).toEqual([]);
    expect(keptStrengths(reflections, mentions, 'a', 'de')).toHaveLength(1);
  });
});
