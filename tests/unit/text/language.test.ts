import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../utils/core/text/language.ts';
import { wordings } from '../../quality/made/index.ts';

describe('language of a letter', () => {
  it.each(wordings)('is told for $language', ({ language, openings, noes, closings }) => {
    const letter = `${openings[0]} ${noes[0]} ${noes[1]}\n\n${closings[0]}`;
    expect(languageOf(letter)).toBe(language);
  });

  it('is told by the script where the script is its own', () => {
    expect(languageOf('この度はご応募いただき、ありがとうございます。')).toBe('ja');
    expect(languageOf('Дякуємо за ваш інтерес до нашої команди.')).toBe('uk');
  });

  it('is not guessed from a few words', () => {
    expect(languageOf('OK 12345')).toBeNull();
    expect(languageOf('')).toBeNull();
  });
});
