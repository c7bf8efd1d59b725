import { expect, it } from 'vitest';
import { cardsFor, practiceCards } from '../../../utils/core/practice/cards.ts';
import { themeKeys } from '../../../utils/core/themes/taxonomy.ts';

it('every theme has a practice card with steps', () => {
  for (const key of themeKeys) expect(cardsFor(key)[0]?.steps.length).toBeGreaterThan(1);
  expect(new Set(practiceCards.map((card) => card.key)).size).toBe(practiceCards.length);
});
