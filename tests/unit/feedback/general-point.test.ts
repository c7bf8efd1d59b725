import { describe, expect, test } from 'vitest';
import { generalPointOf } from '../../../utils/core/feedback/general-point.ts';

describe('the question that follows a general answer', () => {
  test.each([
    ['en', 'Thank you. We went with somebody who has more experience.', 'level'],
    ['en', 'Other applicants were a closer match for what we need.', 'requirement'],
    ['en', 'It was a pleasure; the interviews were good all round.', 'example'],
    ['en', 'We had many strong people to choose from.', 'area'],
    ['de', 'Andere Bewerber brachten mehr Berufserfahrung mit.', 'level'],
    ['de', 'Andere Profile passten besser zu unseren Anforderungen.', 'requirement'],
    ['de', 'Das Gespräch mit Ihnen war sehr angenehm.', 'example'],
    ['de', 'Die Auswahl ist uns schwergefallen.', 'area'],
    ['fr', 'Un autre candidat avait davantage d’expérience.', 'level'],
    ['fr', 'D’autres profils correspondaient mieux à nos attentes.', 'requirement'],
    ['fr', 'Nous avons apprécié notre entretien avec vous.', 'example'],
    ['es', 'Otra persona aportaba más experiencia.', 'level'],
    ['es', 'Otros candidatos encajaban mejor con lo que buscamos.', 'requirement'],
    ['es', 'La entrevista nos dejó muy buena impresión.', 'example'],
    ['pl', 'Wybraliśmy osobę z większym doświadczeniem.', 'level'],
    ['pl', 'Inni kandydaci lepiej spełniali nasze oczekiwania.', 'requirement'],
    ['pl', 'Rozmowa z Panią była bardzo miła.', 'example'],
  ])('in %s fits what it speaks of: %s', (language, text, narrower) => {
    expect(generalPointOf(text, language, 'interview').narrower).toBe(narrower);
  });

  test('asks for no example where nobody was spoken with', () => {
    const text = 'The interview process was very competitive this time.';
    expect(generalPointOf(text, 'en', 'application').narrower).toBe('area');
  });
});

describe('the words that are quoted', () => {
  const phraseOf = (text: string) => generalPointOf(text, 'en', 'interview').phrase;

  test('are the sentence that says it, on one line', () => {
    const text = 'Hi Alex,\n\nthank you. Another\ncandidate was a closer match. All the best\nMaria';
    expect(phraseOf(text)).toBe('Another candidate was a closer match');
  });

  test('are the part of a long sentence that says it', () => {
    const text =
      'We would like to thank you for all the time that you gave us over these weeks, others were a better fit, and we hope that you will stay in touch with all of us here.';
    expect(phraseOf(text)).toBe('others were a better fit');
  });

  test('are never from the person’s own quoted mail, and none at all where nothing can be quoted', () => {
    expect(phraseOf('Thank you.\n\n> I know that others were a closer match.\n')).toBe('');
    expect(phraseOf('')).toBe('');
  });

  test('are not the refusal to say more', () => {
    expect(phraseOf('We cannot provide individual feedback on how you met our requirements.')).toBe('');
  });
});
