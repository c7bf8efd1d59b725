import { describe, expect, it } from 'vitest';
import { addressOf } from '../../../utils/core/drafts/address-of.ts';

describe('the address of a draft', () => {
  it.each([
    ['de', 'Hallo Robin, vielen Dank, dass du dich beworben hast. Leider können wir dir keine Zusage geben.'],
    ['fr', 'Salut Robin, merci pour ton temps. Nous ne pouvons pas te proposer le poste, mais tu nous as plu.'],
    ['es', 'Hola, Robin: gracias por tu tiempo. No podemos ofrecerte el puesto, pero te deseamos suerte.'],
    ['pl', 'Cześć Robin, dziękujemy za Twoje zgłoszenie. Nie możemy Ci zaproponować tej roli.'],
  ])('is the familiar one where the letter says so plainly: %s', (language, text) => {
    expect(addressOf(text, language)).toBe('informal');
  });

  it.each([
    ['de', 'Sehr geehrte Frau Rowe, vielen Dank, dass Sie sich beworben haben. Leider können wir Ihnen nicht zusagen.'],
    ['de', 'Guten Tag, wir haben Ihre Unterlagen geprüft. Lassen Sie uns wissen, ob Sie im Verteiler bleiben möchten.'],
    ['fr', 'Bonjour, nous avons étudié votre candidature et ne pouvons pas vous proposer le poste.'],
    ['es', 'Estimada Sra. Rowe: le agradecemos su interés. No podemos ofrecerle el puesto.'],
    ['pl', 'Szanowna Pani, dziękujemy za Pani zgłoszenie. Nie możemy zaproponować Pani tej roli.'],
    ['de', 'Sie haben sich beworben. „Du bist bei uns richtig“ steht auf unserer Seite, wir danken Ihnen.'],
    ['de', ''],
    ['en', 'You were great.'],
    [null, 'Du du du du'],
  ])('is the formal one where it does not: %s', (language, text) => {
    expect(addressOf(text, language)).toBe('formal');
  });
});
