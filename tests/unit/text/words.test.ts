import { describe, expect, it } from 'vitest';
import { fold, unmaskWord } from '../../../utils/core/text/fold.ts';
import { wordsOf } from '../../../utils/core/text/words.ts';

describe('words of a letter', () => {
  it('are the same with capitals, accents and typographic letters as without', () => {
    expect(wordsOf('Über-Größe ÉTÉ Ærø Łódź').values).toEqual(['uber', 'grosse', 'ete', 'aero', 'lodz']);
    expect(fold('“Straße” – Ça va’')).toBe('"strasse" - ca va\'');
  });

  it('keep their place in the original', () => {
    const text = 'Dear  Zoë,\nwe won’t.';
    const words = wordsOf(text);
    const originals = words.values.map((_, at) => text.slice(words.starts[at], words.ends[at]));
    expect(originals).toEqual(['Dear', 'Zoë', 'we', 'won’t']);
  });

  it('are read through soft hyphens and zero-width spaces', () => {
    expect(wordsOf('un\u00adfor\u200btunately').values).toEqual(['unfortunately']);
  });

  it('are read through letters of other alphabets that look the same', () => {
    expect(wordsOf('unfоrtunatеly').values).toEqual(['unfortunately']);
    expect(unmaskWord('работа')).toBe('работа');
  });

  it('hold a negation together and part an elision', () => {
    expect(wordsOf("We don't, we've, l'offre, n'avons").values).toEqual([
      'we',
      "don't",
      'we',
      've',
      'l',
      'offre',
      'n',
      'avons',
    ]);
  });

  it('tell where a comma or a dash stood before', () => {
    expect(wordsOf('if so, we go – on').breaks).toEqual([false, false, true, false, true]);
  });

  it('are cut where one is absurdly long', () => {
    expect(wordsOf('a'.repeat(100_000)).values[0]?.length).toBe(64);
  });
});
