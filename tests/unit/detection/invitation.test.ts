import { describe, expect, it } from 'vitest';
import { isInvitation } from '../../../utils/core/detection/invitation.ts';
import { judge } from '../../../utils/core/detection/judge.ts';

const says = (body: string, subject = 'Your application') =>
  isInvitation(judge({ subject, body, from: { name: 'Helen', address: 'helen@merrow.example' } }));

describe('an invitation to an interview', () => {
  it.each([
    [
      'en',
      'Hi Robin,\n\nThank you for applying. We would like to invite you to an interview on Thursday at 14:00.\n\nHelen',
    ],
    [
      'de',
      'Guten Tag Robin,\n\nvielen Dank für Ihre Bewerbung. Gerne laden wir Sie zu einem Vorstellungsgespräch am Dienstag um 10 Uhr ein.\n\nHelen',
    ],
    [
      'fr',
      'Bonjour,\n\nMerci pour votre candidature. Nous souhaitons vous inviter à un entretien mardi à 10 h.\n\nHélène',
    ],
    [
      'es',
      'Hola Robin:\n\nGracias por tu candidatura. Nos gustaría invitarte a una entrevista el martes a las 10.\n\nElena',
    ],
    [
      'pl',
      'Dzień dobry,\n\ndziękujemy za aplikację. Zapraszamy Pana na rozmowę kwalifikacyjną we wtorek o 10.\n\nHelena',
    ],
  ])('is known as one (%s)', (_, body) => {
    expect(says(body)).toBe(true);
  });

  it.each([
    [
      'a receipt that speaks of what may follow',
      'Thank you for applying. Next steps may include an invitation to an interview.',
    ],
    [
      'a promise to write later',
      'Thanks for your papers. If they suit us, somebody rings you in June to agree a day for an interview.',
    ],
    [
      'a no that looks back at one',
      'Thank you for the interview on Monday. Unfortunately we have decided to go ahead with another candidate.',
    ],
    [
      'a no after an invitation to talk',
      'We enjoyed your interview. We will not be moving forward with your application, and invite you to a call for feedback.',
    ],
    [
      'a newsletter',
      'Prepare for your upcoming interview with these tips from our blog. Unsubscribe from this newsletter. View in browser.',
    ],
    ['press mail', 'Our director is available for interviews with journalists on this topic.'],
    ['a friend', 'Hi Robin, shall we meet on Thursday and talk about the holidays?'],
  ])('is never taken for one: %s', (_, body) => {
    expect(says(body)).toBe(false);
  });
});
