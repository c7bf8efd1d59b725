import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compose } from '../../../utils/core/drafts/compose.ts';
import {
  addresses,
  type DraftInput,
  draftLanguageFor,
  draftLanguages,
  draftStages,
} from '../../../utils/core/drafts/draft.ts';
import { narrowerQuestions, requestKinds, tones } from '../../../utils/core/model/feedback-request.ts';
import { usual } from './draft-input.ts';

const sentences = (text: string): string[] =>
  text
    .slice(text.indexOf('\n'))
    .split(/(?<=[.?:])\s+|\n+/u)
    .map((sentence) => sentence.replace(/^(?:\d\.|-)\s/u, ''))
    .filter((sentence) => sentence.split(' ').length > 3);

describe('requests to one company', () => {
  test.each(draftLanguages)('three in a row share no sentence in %s', (language) => {
    let exclude: readonly string[] = [];
    const said = new Set<string>();
    const repeated: string[] = [];
    for (const seed of [5, 5, 5]) {
      const draft = compose({ ...usual, language, seed, exclude });
      repeated.push(...sentences(draft.text).filter((sentence) => said.has(sentence)));
      for (const sentence of sentences(draft.text)) said.add(sentence);
      exclude = [...exclude, ...draft.wordings];
    }
    expect(repeated).toEqual([]);
  });

  test('ten in a row never come out as one text twice', () => {
    let exclude: readonly string[] = [];
    const texts = Array.from({ length: 10 }, () => {
      const draft = compose({ ...usual, exclude });
      exclude = [...exclude, ...draft.wordings];
      return draft.text;
    });
    expect(new Set(texts).size).toBe(10);
  });

  test('the same seed gives the same draft, another seed another one', () => {
    expect(compose(usual)).toEqual(compose(usual));
    const texts = [1, 2, 3, 4, 5, 6].map((seed) => compose({ ...usual, seed }).text);
    expect(new Set(texts).size).toBeGreaterThan(4);
  });
});

describe('what a draft says', () => {
  test('asks the own question first, then one of a recurring theme', () => {
    const draft = compose({ ...usual, ownQuestion: 'was the pace of my tasting right', themes: ['structure'] });
    expect(draft.questions.slice(0, 2)).toEqual(['own', 'theme_structure']);
    expect(draft.text).toContain('Was the pace of my tasting right?');
  });

  test.each(draftLanguages)('neither tells a colleague where both work nor takes leave, in %s', (language) => {
    for (const kind of ['first', 'specific', 'thanks', 'keep_in_touch', 'nudge'] as const) {
      const { text, subject, wordings } = compose({ ...usual, language, kind, stage: 'internal' });
      expect(`${subject}\n${text}`).not.toContain(usual.company);
      if (kind === 'first' || kind === 'specific') expect(wordings.filter((id) => id.startsWith('wish'))).toEqual([]);
    }
  });

  test('weaves in a kept strength', () => {
    expect(compose({ ...usual, strength: 'calm in the rush hour.' }).text).toContain(': calm in the rush hour.');
  });

  test('leaves words out that a check would advise against, and says which', () => {
    const draft = compose({ ...usual, ownQuestion: 'Was my age a problem?', strength: 'better than other candidates' });
    expect(draft.leftOut).toEqual(['strength', 'ownQuestion']);
    expect(draft.text).not.toMatch(/age|other candidates/);
  });

  test('asks one thing only after an application without any talk', () => {
    expect(compose({ ...usual, stage: 'application' }).questions).toHaveLength(1);
  });

  test('asks at most two things after a general answer, and quotes it', () => {
    const draft = compose({
      ...usual,
      kind: 'specific',
      phrase: 'a closer match',
      ownQuestion: 'Was it the oven work?',
    });
    expect(draft.questions.length).toBeLessThanOrEqual(2);
    expect(draft.text).toContain('“a closer match”');
  });

  test('takes the advert’s gender marks off a role', () => {
    const text = compose({ ...usual, language: 'de', role: 'Bäcker (m/w/d)' }).text;
    expect(text).toContain('Bäcker');
    expect(text).not.toContain('m/w/d');
  });

  test.each([
    ['fr', 'Infirmier', 'poste d’Infirmier'],
    ['fr', 'Hôte d’accueil', 'poste d’Hôte'],
    ['fr', 'Responsable paie', 'poste de Responsable'],
    ['fr', 'Head of Sales', 'poste de Head'],
  ] as const)('in %s %s becomes "%s"', (language, role, expected) => {
    expect(compose({ ...usual, language, role }).text).toContain(expected);
  });

  test.each([
    ['Muster GmbH', 'bei der Muster GmbH'],
    ['Muster', 'bei Muster'],
    ['Kinderhilfe e.V.', 'beim Kinderhilfe e.V.'],
    ['Die Brücke', 'bei der Brücke'],
  ])('in German one works %s', (company, expected) => {
    expect(compose({ ...usual, language: 'de', company }).text).toContain(expected);
  });

  test('greets in the Polish vocative where it is known, and without a name where it is not', () => {
    const greet = (recruiterName: string, address: 'formal' | 'informal') =>
      compose({ ...usual, language: 'pl', address, recruiterName }).text.split('\n')[0];
    expect(greet('Anna Nowak', 'formal')).toBe('Dzień dobry, Pani Anno,');
    expect(greet('Tomasz Nowak', 'informal')).toBe('Cześć, Tomaszu,');
    expect(greet('Xanthe Nowak', 'formal')).toBe('Dzień dobry,');
  });

  test.each([
    ['Talent Acquisition Team', 'Hello,'],
    ['LINDQVIST, MARIA', 'Hello Maria,'],
    ['Dr. Maria Lindqvist (HR)', 'Hello Maria,'],
    ['careers@northwind.example', 'Hello,'],
    ['Anne-Sophie Øst', 'Hello Anne-Sophie,'],
    ['Mr Smith', 'Hello,'],
  ])('greets %s with "%s"', (recruiterName, expected) => {
    expect(compose({ ...usual, recruiterName }).text.split('\n')[0]).toBe(expected);
  });

  test('speaks formally or informally as asked', () => {
    expect(compose({ ...usual, language: 'de' }).text).not.toMatch(/\b(?:du|dich|dir|dein\p{L}*)\b/u);
    expect(compose({ ...usual, language: 'de', address: 'informal' }).text).not.toMatch(/\b(?:Ihnen|Ihre\p{L}*)\b/u);
    expect(compose({ ...usual, language: 'fr', address: 'informal' }).text).not.toMatch(/\bvotre\b/u);
  });
});

test.each([
  ['de-AT', 'de'],
  ['pl', 'pl'],
  ['nl', 'en'],
  [null, 'en'],
])('a letter in %s is answered in %s', (language, expected) => {
  expect(draftLanguageFor(language)).toBe(expected);
});

test('never throws, whatever stands in the fields', () => {
  const free = fc.string({ unit: 'grapheme', maxLength: 200 });
  const input: fc.Arbitrary<DraftInput> = fc.record({
    kind: fc.constantFrom(...requestKinds),
    stage: fc.constantFrom(...draftStages),
    tone: fc.constantFrom(...tones),
    language: fc.constantFrom(...draftLanguages),
    address: fc.constantFrom(...addresses),
    company: free,
    role: free,
    recruiterName: free,
    ownName: free,
    strength: free,
    ownQuestion: free,
    themes: fc.array(free, { maxLength: 3 }),
    phrase: free,
    narrower: fc.constantFrom(null, ...narrowerQuestions),
    taken: free,
    seed: fc.integer(),
    exclude: fc.array(free, { maxLength: 3 }),
  });
  fc.assert(
    fc.property(input, (one) => {
      const { text } = compose(one);
      expect(text.split('\n\n').length).toBeGreaterThan(2);
      expect(text).not.toMatch(/[{}]/);
    }),
    { numRuns: 500 },
  );
});
