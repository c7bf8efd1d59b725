import { describe, expect, test } from 'vitest';
import { judge } from '../../../utils/core/detection/judge.ts';

const decision = 'We have decided to go ahead with another candidate for this position';
const about = (body: string) => judge({ subject: 'Your application', body });

describe('a decision in quotation marks', () => {
  test.each([
    ['straight', `"${decision}": what it really means for your application`],
    ['curly', `What to do when they write “${decision}.” Three templates for your application`],
    ['German', `„Wir haben uns für einen anderen Bewerber entschieden“: was das für Ihre Bewerbung heißt`],
    ['French', `« Malheureusement, nous ne donnons pas suite à votre candidature » : que répondre ?`],
  ])('is told of, not said (%s)', (_, body) => {
    expect(about(body).kind).toBe('other');
  });

  test('does not hide one that is said beside it', () => {
    expect(about(`As our motto "people first, whatever may come their way" says: ${decision}.`).kind).toBe('rejection');
  });

  test('that is only a status is still one', () => {
    expect(
      about('Thank you for applying. Unfortunately, your application was "not selected" for the position.').kind,
    ).toBe('rejection');
  });
});
