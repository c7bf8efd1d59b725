import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CheckContext, checkDraft } from '../../../utils/core/drafts/check.ts';
import { compose } from '../../../utils/core/drafts/compose.ts';
import { draftLanguages } from '../../../utils/core/drafts/draft.ts';
import { isNoReplyAddress } from '../../../utils/core/drafts/no-reply.ts';
import { contextOf, usual } from './draft-input.ts';

const keysOf = (text: string, more: Partial<CheckContext> = {}): string[] =>
  checkDraft(text, contextOf(usual, more)).map(({ key }) => key);
const wordsOf = (text: string, more: Partial<CheckContext> = {}): string[] =>
  checkDraft(text, contextOf(usual, more)).map(({ text: words }) => words);

describe('the check of a draft', () => {
  test.each(['Dear {recruiter},', 'the [Company] role', 'Hello <Name>,', 'XXX', 'for %COMPANY%', 'Dear ____,'])(
    'sees the placeholder in "%s"',
    (text) => {
      expect(keysOf(text)).toEqual(['placeholder_left']);
    },
  );

  test('sees another person’s name in the greeting, with its place', () => {
    const text = 'Dear Martin,\n\nthank you.';
    const [finding] = checkDraft(text, contextOf(usual));
    expect(finding).toMatchObject({ key: 'wrong_name', text: 'Martin', start: 5, end: 11 });
  });

  test.each(['Dear Maria,', 'Hi maria,', 'Dear Ms Lindqvist,', 'Dear Northwind team,', 'Dear hiring team,', 'Hello,'])(
    'is content with "%s"',
    (text) => {
      expect(keysOf(text)).toEqual([]);
    },
  );

  test('takes a name without its accents as the same name', () => {
    expect(keysOf('Hola, Jose:', { recruiterName: 'José Peña', language: 'es' })).toEqual([]);
    expect(keysOf('Cześć, Zdzisławie,', { recruiterName: 'Zdzisław Kot', language: 'pl' })).toEqual([]);
  });

  test('sees the company and the role of another record', () => {
    const more = { otherCompanies: ['Contoso', 'Northwind Bakery Group'], otherRoles: ['Pastry Chef'] };
    expect(wordsOf('Thank you for the Pastry Chef role at Contoso.', more)).toEqual(['Pastry Chef', 'Contoso']);
    expect(keysOf('Thank you for the Head Baker role at Northwind Bakery.', more)).toEqual([]);
  });

  test.each([
    ['en', 'Thank you for the Store Manager role.', 'Store Manager'],
    ['de', 'Danke für die Stelle als Filialleitung.', 'Filialleitung'],
    ['fr', 'Merci pour le poste de vendeuse.', 'vendeuse'],
    ['es', 'Gracias por el puesto de vendedora.', 'vendedora'],
    ['pl', 'Dziękuję za stanowisko „Kierownik sklepu”.', 'Kierownik sklepu'],
  ])('sees another role in %s', (language, text, role) => {
    expect(checkDraft(text, contextOf(usual, { language }))).toContainEqual(
      expect.objectContaining({ key: 'wrong_role', text: role }),
    );
  });

  test('sees what is over the length and over three questions', () => {
    const long = checkDraft(`${'word '.repeat(160)}too much.`, contextOf(usual));
    expect(long.map(({ key, text }) => [key, text])).toEqual([['too_long', 'too much.']]);
    expect(wordsOf('Was it one? Was it two?\nWas it three? Was it four? Five?')).toEqual(['Was it four?']);
  });

  test.each([
    ['en', 'anger', 'This was unfair and a waste of my time.'],
    ['en', 'pleading', 'Please reconsider, I beg you.'],
    ['en', 'comparison', 'I am better qualified than the others.'],
    ['en', 'protected_topic', 'Perhaps it was my age.'],
    ['de', 'anger', 'Das ist eine Frechheit.'],
    ['de', 'pleading', 'Geben Sie mir noch eine Chance.'],
    ['de', 'comparison', 'Die anderen Bewerber waren weniger qualifiziert.'],
    ['de', 'protected_topic', 'Lag es an meiner Herkunft?'],
    ['fr', 'anger', 'C’est une honte.'],
    ['fr', 'pleading', 'Je vous en supplie.'],
    ['fr', 'comparison', 'Les autres candidats étaient moins qualifiés.'],
    ['fr', 'protected_topic', 'Est-ce à cause de ma grossesse ?'],
    ['es', 'anger', 'Es una vergüenza.'],
    ['es', 'pleading', 'Le suplico otra oportunidad.'],
    ['es', 'comparison', 'Los otros candidatos sabían menos.'],
    ['es', 'protected_topic', '¿Fue por mi edad?'],
    ['pl', 'anger', 'To skandal.'],
    ['pl', 'pleading', 'Błagam o drugą szansę.'],
    ['pl', 'comparison', 'Inni kandydaci umieli mniej.'],
    ['pl', 'protected_topic', 'Czy to przez mój wiek?'],
  ])('in %s finds %s in "%s"', (language, key, text) => {
    const found = checkDraft(text, contextOf(usual, { language })).map((finding) => finding.key);
    expect(new Set(found)).toEqual(new Set([key]));
  });

  test('sees shouting, but no acronym', () => {
    expect(keysOf('Please answer me!!')).toEqual(['shouting']);
    expect(keysOf('PLEASE ANSWER ME NOW')).toEqual(['shouting']);
    expect(keysOf('I know HACCP and CNC.')).toEqual([]);
  });

  test('does not hold names or quoted words against anybody', () => {
    const more = { company: 'Bright Health', role: 'Religious Education Teacher' };
    expect(keysOf('Thank you for the Religious Education Teacher role at Bright Health.', more)).toEqual([]);
    expect(keysOf('You wrote: “other candidates had more experience”.\n> this is unfair')).toEqual([]);
  });

  test.each(draftLanguages.flatMap((from) => draftLanguages.filter((to) => to !== from).map((to) => [from, to])))(
    'sees that a draft in %s answers a letter in %s',
    (from, to) => {
      const { text } = compose({ ...usual, language: from as 'en' });
      expect(keysOf(text, { language: to ?? null })).toContain('wrong_language');
    },
  );

  test.each(['noreply@acme.example', 'no-reply+12@x.example', 'do_not_reply@x.example', 'nie-odpowiadaj@x.example'])(
    'says that %s cannot receive',
    (recipient) => {
      expect(keysOf('Hello,', { recipient })).toEqual(['no_reply']);
    },
  );

  test.each(['maria@acme.example', 'jobs@acme.example', 'nora.reply@acme.example', ''])(
    'takes %s as read',
    (address) => {
      expect(isNoReplyAddress(address)).toBe(false);
    },
  );

  test('finds spans that lie in the text, and never throws', () => {
    const words = fc.constantFrom(
      'unfair',
      'Dear',
      'Max,',
      '{x}',
      '?',
      'my age',
      '\n',
      'Stelle als',
      'ﬀ',
      '😀',
      'İ',
      '"',
      '> ',
    );
    const text = fc.array(fc.oneof(words, fc.string({ unit: 'grapheme', maxLength: 20 })), { maxLength: 60 });
    fc.assert(
      fc.property(text, fc.constantFrom(...draftLanguages), (parts, language) => {
        const draft = parts.join(' ');
        for (const { text: found, start, end } of checkDraft(draft, contextOf(usual, { language }))) {
          expect(draft.slice(start, end)).toBe(found);
        }
      }),
      { numRuns: 400 },
    );
  });
});
