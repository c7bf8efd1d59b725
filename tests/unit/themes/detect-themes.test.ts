import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectThemes } from '../../../utils/core/themes/detect-themes.ts';
import { themeLanguages } from '../../../utils/core/themes/readers.ts';

const keys = (text: string, language: string): readonly string[] =>
  detectThemes(text, language)
    .filter((hint) => hint.side === 'work_on')
    .map((hint) => hint.key);

describe('theme hints', () => {
  it.each([
    ['en', 'I rambled a lot.', 'structure'],
    ['de', 'Ich bin ständig abgeschweift.', 'structure'],
    ['fr', "J'ai récité mes réponses.", 'over_rehearsed'],
    ['es', 'Me quedé en blanco con las preguntas sobre el IVA.', 'depth'],
    ['pl', 'Spóźniłam się na rozmowę.', 'process'],
  ])('are found in a plain sentence (%s)', (language, text, key) => {
    expect(keys(text, language)).toEqual([key]);
  });

  it.each([
    ['en', "I didn't ramble."],
    ['en', 'Nobody said I was underprepared.'],
    ['de', 'Ich habe nicht geschwafelt.'],
    ['fr', "Je n'ai pas récité."],
    ['es', 'No llegué tarde.'],
    ['pl', 'Nie spóźniłam się.'],
  ])('are not taken from what is denied (%s: %s)', (language, text) => {
    expect(keys(text, language)).toEqual([]);
  });

  it.each([
    ['en', 'Was I too scripted?'],
    ['en', 'I wonder whether I rambled.'],
    ['de', 'War ich unvorbereitet?'],
    ['fr', 'Étais-je trop long ?'],
    ['es', '¿Llegué tarde?'],
    ['pl', 'Czy mówiłem za cicho?'],
  ])('are not taken from questions (%s: %s)', (language, text) => {
    expect(keys(text, language)).toEqual([]);
  });

  it.each([
    ['en', 'My friend said "you ramble", but this one went well.'],
    ['en', '> your answers were scripted\nThat was the last time.'],
    ['de', 'Dort stand „Sie waren unvorbereitet“.'],
    ['fr', 'Le guide disait « trop scolaire ».'],
    ['pl', 'Tam było „spóźnił się”.'],
  ])('are not taken from what is quoted (%s: %s)', (language, text) => {
    expect(keys(text, language)).toEqual([]);
  });

  it.each([
    ['en', 'We have decided to move forward with other candidates whose skills more closely match our needs.'],
    ['en', 'Thank you for your interest in our company. We wish you every success.'],
    ['de', 'Wir haben uns für andere Bewerber entschieden, die besser auf das Profil passen.'],
    ['fr', "Nous avons retenu d'autres candidats dont le profil correspond davantage."],
    ['es', 'Hemos decidido continuar con otros candidatos.'],
    ['pl', 'Wybraliśmy innych kandydatów, których doświadczenie lepiej odpowiada naszym wymaganiom.'],
  ])('are not taken from stock phrases of letters (%s)', (language, text) => {
    expect(keys(text, language)).toEqual([]);
  });

  it('are not taken from what is said of the interviewer', () => {
    expect(keys('The interviewer was late.', 'en')).toEqual([]);
    expect(keys('The interviewer found me vague and unprepared.', 'en')).toContain('under_prepared');
  });

  it('join a reported question with what came of it', () => {
    expect(keys('They asked me "why us?" and I had no answer.', 'en')).toContain('motivation');
    expect(keys('She asked about the gap. I froze.', 'en')).toContain('past_role');
  });

  it('say praise as a strength, on the same footing', () => {
    const hints = detectThemes('Your communication was excellent, but we needed more structure.', 'en');
    expect(hints.map(({ key, side }) => [key, side])).toEqual([
      ['communication', 'strength'],
      ['structure', 'work_on'],
    ]);
  });

  it('are empty for a language without words', () => {
    expect(detectThemes('Ho parlato troppo.', 'it')).toEqual([]);
  });

  it('tell the language where none is given', () => {
    expect(detectThemes('Ich bin ständig abgeschweift und nie zum Punkt gekommen.', null)).not.toEqual([]);
  });

  it('show words that stand in the text, whatever the text', () => {
    const words = fc.constantFrom(
      'I',
      'rambled',
      'not',
      '"',
      "n't",
      '?',
      '. ',
      '\n',
      '>',
      'ß',
      'é',
      '😀',
      'cv',
      'nie',
      'wusste',
      'pas',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(words, { maxLength: 40 }).map((list) => list.join(' ')),
    );
    fc.assert(
      fc.property(text, fc.constantFrom(...themeLanguages), (source, language) => {
        for (const hint of detectThemes(source, language)) {
          expect(source.slice(hint.start, hint.end)).toBe(hint.text);
          expect(hint.text).not.toBe('');
        }
      }),
    );
  });

  it('read long and monotonous texts to the end', () => {
    for (const piece of ['a', ' ', 'no ', '"', 'I was not ', '\n']) {
      expect(detectThemes(piece.repeat(20_000), 'en')).toBeInstanceOf(Array);
    }
  });
});
