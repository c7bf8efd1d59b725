import { describe, expect, test } from 'vitest';
import { type CheckContext, checkDraft } from '../../../utils/core/drafts/check.ts';
import { isNoReplyAddress } from '../../../utils/core/drafts/no-reply.ts';
import { contextOf, usual } from './draft-input.ts';

const found = (text: string, more: Partial<CheckContext> = {}): readonly (readonly [string, string])[] =>
  checkDraft(text, contextOf({ ...usual, company: 'Lindenhof' }, more)).map(({ key, text: words }) => [key, words]);

describe('a greeting', () => {
  test.each([
    ['Hallo Annalena,', 'Anna-Lena Huber'],
    ['Hallo Anna-Lena,', 'Annalena Huber'],
    ['Sehr geehrte Frau Krueger,', 'Sabine Krüger'],
    ['Sehr geehrte Frau Krüger,', 'Sabine Krueger'],
    ['Sehr geehrter Herr Gross,', 'Timo Groß'],
    ['Dear Soeren,', 'Søren Aagaard'],
    ['Dear Mr Ågård,', 'Søren Aagaard'],
    ['Dzień dobry, Panie Lukaszu,', 'Łukasz Król'],
    ['Cześć Aniu,', 'Anna Nowak'],
    ['Cześć Kasiu,', 'Katarzyna Nowak'],
    ['Hi Bob,', 'Robert Hale'],
    ['Hola Pepe:', 'José Peña'],
    ['Szanowny Panie Kierowniku,', 'Jan Nowak'],
    ['Sehr geehrte Frau Personalleiterin,', 'Maria Lopez'],
    ['Dear Hiring Manager,', 'Maria Lopez'],
    ['Hi Maria Thanks for the talks.', 'Maria Lopez'],
    ['Dear Maria and Tom,', 'Maria Lopez'],
    ['Hi there,', 'Maria Lopez'],
    ['Unfortunately, I was late.', 'Maria Lopez'],
    ['Maria Lopez, thank you for the talks.', 'Maria Lopez'],
  ])('"%s" is taken as one for %s', (text, recruiterName) => {
    expect(found(text, { recruiterName })).toEqual([]);
  });

  test.each([
    ['Hi Maria Smith,', 'Maria Lopez', 'Maria Smith'],
    ['Hi tom,', 'Maria Lopez', 'tom'],
    ['Maria Lopez, thank you for the talks.', 'Tom Hale', 'Maria Lopez'],
    ['Tom,\n\nthank you for the talks.', 'Maria Lopez', 'Tom'],
    ['Cześć Basiu,', 'Anna Nowak', 'Basiu'],
    ['Sehr geehrte Frau Kramer,', 'Sabine Krüger', 'Kramer'],
  ])('"%s" is not one for %s', (text, recruiterName, words) => {
    expect(found(text, { recruiterName })).toEqual([['wrong_name', words]]);
  });

  test('may be that of anybody who wrote in the thread', () => {
    const text = 'Dear Maria Lopez,\n\nthank you for the talks.';
    const recruiterName = 'Tom Weiss';
    expect(found(text, { recruiterName, alsoWrote: ['Northwind Careers', 'Maria Lopez'] })).toEqual([]);
    expect(found(text, { recruiterName, alsoWrote: ['Northwind Careers', 'Lena Koch'] })).toHaveLength(1);
  });

  test('is asked of no company that an old record took for a person', () => {
    expect(found('Hello Maria,\n\nthank you for the talks.', { recruiterName: 'Stripe', company: 'Stripe' })).toEqual(
      [],
    );
  });
});

describe('a role', () => {
  test.each([
    ['de', 'Danke für die Stelle als Filialleitung, ich habe viel gelernt.', 'Filialleitung'],
    ['es', 'Gracias por el puesto de vendedora en su tienda.', 'vendedora'],
    ['fr', 'Merci pour le poste de vendeuse chez vous.', 'vendeuse'],
    ['de', 'Danke für Ihre Nachricht zu meiner Bewerbung als Köchin.', 'Köchin'],
  ])('in %s that is another ends where its words end: %s', (language, text, words) => {
    expect(found(text, { language })).toEqual([['wrong_role', words]]);
  });

  test.each([
    ['de', 'In meiner letzten Stelle als Teamleiterin habe ich viel gelernt.'],
    ['es', 'Mi anterior puesto de camarera me enseñó mucho.'],
    ['fr', 'Mon dernier poste de serveuse m’a beaucoup appris.'],
    ['en', 'At my last Store Manager job I learnt a lot.'],
    ['pl', 'Na moim poprzednim stanowisku „Kelnerka” dużo się nauczyłam.'],
    ['fr', 'Mon poste de travail était mal rangé.'],
  ])('in %s that the person had is let be: %s', (language, text) => {
    expect(found(text, { language })).toEqual([]);
  });
});

test.each([
  ['Guten Tag Frau ...,', '...'],
  ['for the INSERT ROLE job', 'INSERT ROLE'],
  ['the TBD', 'TBD'],
  ['the role at XX', 'XX'],
  ['Hi [Name],', '[Name]'],
  ['Hi <name>,', '<name>'],
  ['Hi {{first name}},', '{{first name}}'],
  ['Hi ____,', '____'],
])('the placeholder in "%s" is seen', (text, words) => {
  expect(found(text)).toEqual([['placeholder_left', words]]);
});

test('a century is no placeholder, nor are three full stops in a sentence', () => {
  expect(found('I study art of the siglo XX ... and later.')).toEqual([]);
});

test('a short text with few signs of a language is not called a wrong language', () => {
  const text = 'Avocate depuis dix ans, je voudrais savoir si ma réponse était trop technique.';
  expect(found(text, { language: 'fr' })).toEqual([]);
});

test.each(['bounce-123@x.example', 'notifications@greenhouse.io', 'acme@myworkday.com', 'system@successfactors.eu'])(
  '%s cannot receive',
  (address) => {
    expect(isNoReplyAddress(address)).toBe(true);
  },
);

test.each([
  'maria@workday.com',
  'abc123@mail.workable.com',
  'ab12@candidates.workablemail.com',
  'maria@hire.lever.co',
  'systema@x.example',
  'bouncehouse@x.example',
])('%s may be read', (address) => {
  expect(isNoReplyAddress(address)).toBe(false);
});
