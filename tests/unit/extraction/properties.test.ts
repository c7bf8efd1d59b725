import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extract } from '../../../utils/core/extraction/extract.ts';
import type { Extraction } from '../../../utils/core/model/extraction.ts';
import { letter, letterCases } from './letters.ts';

function evidences({ company, role, requisition, recruiter, stage, reasons }: Extraction) {
  return [company, role, requisition, recruiter, stage, ...reasons].flatMap((found) => found?.evidence ?? []);
}

function expectInside(some: Parameters<typeof letter>[0]): void {
  const message = letter(some);
  for (const { source, text, start, end } of evidences(extract(message))) {
    expect(text).toBe(message[source].slice(start, end));
    expect(text.length).toBeGreaterThan(0);
  }
}

const mostText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.string({ unit: 'grapheme', maxLength: 400 }),
);
const pieces = letterCases.flatMap(({ body }) => body.split(/(?<=\s)/u));

describe('any letter', () => {
  it('of any characters is read without an error, its evidence standing in it', () => {
    fc.assert(
      fc.property(mostText, mostText, mostText, (subject, body, name) => {
        expectInside({ subject, body, from: { name, address: name }, to: [{ name, address: null }], date: subject });
      }),
    );
  });

  it('of shuffled words of real languages has its evidence standing in it', () => {
    const words = fc.array(fc.constantFrom(...pieces, '(', ') ', '\n', '[', ']', 'R-471 ', '„', ': ', ', Inc. '), {
      maxLength: 120,
    });
    fc.assert(
      fc.property(words, words, (subject, body) => expectInside({ subject: subject.join(''), body: body.join('') })),
    );
  });

  it('with invisible characters in its words is read alike', () => {
    for (const { body, company } of letterCases.slice(0, 2)) {
      const hidden = body
        .replace('applying', 'app\u00adlying')
        .replace('Bewerbung', 'Be\u00adwerbung')
        .replaceAll(' ', '\u00a0');
      expect(extract(letter({ body: hidden })).company?.value).toBe(company);
    }
  });
});

/**
 * What a letter could be filled with to make some part of the reading slow. Nothing past the first pages is looked at,
 * so that a megabyte costs what they do; a pattern that runs away would end in the time limit of the test.
 */
const fillings = [
  'position ',
  'at ',
  'Acme ',
  'Acme, Inc. ',
  '(',
  '[',
  '(m/w/d) ',
  '> ',
  '\n',
  '- ',
  'the ',
  'of ',
  'R-',
  '1',
  '1-',
  'team ',
  'Kind regards,\n',
  'Kind regards,\nIda Falk\n',
  'interest in ',
  'bei ',
  'als ',
  "d'",
  '@',
  'a.',
  'https://a.b/',
  '„',
  'Software Engineer, ',
  'your ',
  'no ',
  'GmbH ',
  '\u00ad',
  'İ',
  '😀',
  'A ',
  'Ab.',
  'A-',
  'a/',
  'x|',
  '| ',
  ': ',
  'On Mon wrote:\n',
  'From: a\n',
  'number of ',
  'thank you for ',
  'gracias por la ',
];

describe('the worst letters', () => {
  it.each(fillings)('of a megabyte of %j are read as their first pages are', (filling) => {
    const text = (size: number): string => filling.repeat(Math.ceil(size / filling.length)).slice(0, size);
    const from = { name: text(100_000), address: `${text(100_000)}@x` };
    const read = (size: number) => extract(letter({ subject: text(size), body: `${text(12_000)}${text(size)}`, from }));
    expect(read(1_000_000)).toEqual(read(20_000));
  });
});
