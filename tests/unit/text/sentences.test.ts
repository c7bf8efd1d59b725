import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../../utils/core/text/sentences.ts';

const cut = (text: string): string[] => sentencesOf(text).map(({ start, end }) => text.slice(start, end));

describe('sentences of a letter', () => {
  it('end at full stops, question marks and exclamation marks', () => {
    expect(cut('One. Two? Three! Four')).toEqual(['One.', 'Two?', 'Three!', 'Four']);
  });

  it('go on over a wrapped line and end at an empty one', () => {
    expect(cut('We are\nsorry to say\n\nBest\nDana')).toEqual(['We are\nsorry to say', 'Best\nDana']);
  });

  it('do not end at abbreviations, initials and numbers', () => {
    expect(cut('Acme Inc. has decided. Ask Dr. J. Doe. Room No. 5 is free.')).toEqual([
      'Acme Inc. has decided.',
      'Ask Dr. J. Doe.',
      'Room No. 5 is free.',
    ]);
    expect(cut('Wir haben z. B. bzw. u. a. geprüft. Danke.')).toEqual([
      'Wir haben z. B. bzw. u. a. geprüft.',
      'Danke.',
    ]);
  });

  it('begin anew at each item of a list', () => {
    expect(cut('Next:\n- one\n- two')).toEqual(['Next:', '- one', '- two']);
  });

  it('do not break addresses of pages', () => {
    expect(cut('See careers.acme.example/jobs for more.')).toHaveLength(1);
  });

  it('end within reach even where nobody wrote a full stop', () => {
    const spans = sentencesOf('word '.repeat(10_000));
    expect(Math.max(...spans.map(({ start, end }) => end - start))).toBeLessThan(1600);
  });
});
