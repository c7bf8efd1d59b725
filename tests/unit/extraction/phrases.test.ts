import { describe, expect, it } from 'vitest';
import { findPhrases, indexOf } from '../../../utils/core/extraction/phrases.ts';
import { wordsOf } from '../../../utils/core/text/words.ts';

const find = (notation: string, text: string) =>
  findPhrases(indexOf({ tag: [notation] }), wordsOf(text)).map(({ first, last }) => [first, last]);

describe('a phrase', () => {
  it.each([
    ['kind regards', 'Kind\nRegards', [[0, 1]]],
    ['best|kind regards', 'best regards', [[0, 1]]],
    ['your|| interview', 'interview', [[0, 0]]],
    ['on_hold|closed now', 'on hold now', [[0, 2]]],
    ['thank * for', 'thank all for', [[0, 2]]],
    ['für die Stelle', 'FÜR die Stelle', [[0, 2]]],
    ['position of', 'position at', []],
  ])('%j in %j', (notation, text, hits) => {
    expect(find(notation, text)).toEqual(hits);
  });

  it('is found as long as it goes', () => {
    expect(find('filled the|| position|', 'filled the position')).toEqual([[0, 2]]);
  });

  it('is looked for in bounds however often it stands there', () => {
    expect(find('a', 'a '.repeat(100_000))).toHaveLength(400);
  });
});
