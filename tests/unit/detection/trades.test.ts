import { describe, expect, test } from 'vitest';
import { judge } from '../../../utils/core/detection/judge.ts';

const kindOf = (subject: string, body: string) => judge({ subject, body }).kind;

describe('letters of every trade', () => {
  test.each([
    [
      'a school',
      'Application for teaching assistant',
      'We received very many applications and I am sorry to say that yours was not among those put forward for interview.',
    ],
    [
      'a hospital',
      'Nurse Band 5',
      'Your application has been unsuccessful for the above post. We are unable to provide feedback.',
    ],
    [
      'a council',
      'Application',
      'After much deliberation the panel felt other applicants better met the person specification.',
    ],
    [
      'a nursery',
      'Bewerbung als Erzieherin',
      'Nach reiflicher Überlegung haben wir uns entschieden, Ihre Bewerbung nicht weiter zu verfolgen.',
    ],
    ['a small office', 'Your job application', 'We ended up going with someone who has done this exact job before.'],
  ])('a no of %s is one', (_, subject, body) => {
    expect(kindOf(subject, body)).toBe('rejection');
  });

  test.each([
    ['a paper', 'Paper 231', 'We regret to inform you that your submission has not been accepted for presentation.'],
    [
      'a flat',
      'Flat viewing',
      'Thank you for your application for the flat. Unfortunately we have decided on another tenant.',
    ],
    ['a loan', 'Loan', 'Unfortunately we are unable to approve your loan application at this time.'],
    ['a course', 'College', 'We regret that we are unable to offer you a place on the course for September.'],
    ['an order', 'Your order', 'Unfortunately your order could not be fulfilled and was cancelled.'],
  ])('a refusal of %s is none', (_, subject, body) => {
    expect(kindOf(subject, body)).not.toBe('rejection');
  });
});
