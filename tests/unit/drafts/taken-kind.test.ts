import { describe, expect, test } from 'vitest';
import { compose } from '../../../utils/core/drafts/compose.ts';
import { draftLanguages } from '../../../utils/core/drafts/draft.ts';
import { takenStrengths, takenToWorkOn } from '../../../utils/core/drafts/languages/taken-themes.ts';
import { usual } from './draft-input.ts';

/** The places of the wordings in a thank-you that names something, over all that can be said of it. */
function placesOf(language: (typeof draftLanguages)[number], taken: string): ReadonlySet<string> {
  const seeds = Array.from({ length: 12 }, (_, seed) => seed);
  const drafts = seeds.map((seed) => compose({ ...usual, kind: 'thanks', language, taken, seed }));
  return new Set(drafts.flatMap(({ wordings }) => wordings.map((id) => id.slice(0, id.indexOf(':')))));
}

describe.each(draftLanguages)('a thank-you in %s', (language) => {
  test('promises to work on what is to work on', () => {
    expect(placesOf(language, takenToWorkOn[language].structure)).toContain('plan');
  });

  test('does not promise to work on a strength', () => {
    const places = placesOf(language, takenStrengths[language].structure);
    expect(places).toContain('plan.strength');
    expect(places).not.toContain('plan');
  });

  test.each(['“your answers were clear”', 'a word of my own'])('of %s says what is true of both', (taken) => {
    const places = placesOf(language, taken);
    expect(places).toContain('plan.either');
    expect(places).not.toContain('plan');
    expect(places).not.toContain('more');
  });
});
