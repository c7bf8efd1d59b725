import { describe, expect, it } from 'vitest';
import { extract } from '../../../utils/core/extraction/extract.ts';
import { extractNames } from '../../../utils/core/extraction/extract-names.ts';
import { letter, letterCases } from './letters.ts';

describe('the names alone', () => {
  it.each(letterCases.map(({ language, body }) => [language, body] as const))(
    'are those of the whole reading, in %s',
    (_language, body) => {
      const { stage, reasons, ...names } = extract(letter({ body }));
      expect(extractNames(letter({ body }))).toEqual(names);
      expect(stage).not.toBeNull();
      expect(reasons.length).toBeGreaterThan(0);
    },
  );
});
