import { describe, expect, test } from 'vitest';
import { checkDraft } from '../../../utils/core/drafts/check.ts';
import { type DraftLanguage, draftLanguages } from '../../../utils/core/drafts/draft.ts';
import * as de from '../../fixtures/drafts/de.ts';
import * as en from '../../fixtures/drafts/en.ts';
import * as es from '../../fixtures/drafts/es.ts';
import * as fr from '../../fixtures/drafts/fr.ts';
import * as pl from '../../fixtures/drafts/pl.ts';
import { contextOf, usual } from './draft-input.ts';

const drafts = { en, de, fr, es, pl };
const unknown = { company: '', role: '', recruiterName: '', ownName: '' } as const;

const keysOf = (language: DraftLanguage, text: string): readonly string[] =>
  checkDraft(text, contextOf({ ...usual, ...unknown, language })).map(({ key }) => key);

/** The lines of a language's drafts, as [what should be said, the words]. */
function linesOf(language: DraftLanguage): readonly (readonly [string, string])[] {
  const lines = `${drafts[language].before}\n${drafts[language].after}\n${drafts[language].last}`
    .split('\n')
    .filter(Boolean);
  return lines.map((line) => {
    const [key = '', ...rest] = line.split(': ');
    return [key === 'protected' ? 'protected_topic' : key, rest.join(': ')];
  });
}

describe.each(draftLanguages)('words of drafts in %s', (language) => {
  const lines = linesOf(language);

  test('are tried on forty that should be named and forty that should not', () => {
    const silent = lines.filter(([key]) => key === '-').length;
    expect(silent).toBeGreaterThanOrEqual(40);
    expect(lines.length - silent).toBeGreaterThanOrEqual(40);
  });

  test('are named where a reader would take them as anger, a plea, a comparison or a protected topic', () => {
    const missed = lines.filter(([key, text]) => key !== '-' && !keysOf(language, text).includes(key));
    expect(missed).toEqual([]);
  });

  test('are let be where they are about the job', () => {
    const alarms = lines.filter(([key, text]) => key === '-' && keysOf(language, text).length > 0);
    expect(alarms).toEqual([]);
  });
});

test.each<[DraftLanguage, string]>([
  ['de', 'Fuck you, das war nichts.'],
  ['en', 'Sie Arschloch.'],
  ['fr', 'Bonjour, merde alors, trois entretiens.'],
  ['pl', 'Mierda de proceso.'],
  ['es', 'Kurwa, serio.'],
])('swearing is named in a draft in %s, whatever its own language: %s', (language, text) => {
  expect(keysOf(language, text)).toEqual(['anger']);
});

test.each<[DraftLanguage, string, string]>([
  ['de', 'anger', 'Ich bin sauer.'],
  ['de', 'anger', 'Ich wurde angelogen.'],
  ['de', 'anger', 'Ich bin enttäuscht von Ihrer Firma.'],
  ['de', 'anger', 'Das übergebe ich meinem Rechtsanwalt.'],
  ['de', 'anger', 'Wieso haben Sie mich nicht genommen?'],
  ['de', 'comparison', 'Ich bin besser als alle anderen.'],
  ['de', 'protected_topic', 'Lag es an meinen Kindern?'],
  ['en', 'anger', 'Why didn’t I get the job?'],
  ['en', 'anger', 'I feel cheated.'],
  ['fr', 'anger', 'Je suis outré.'],
  ['fr', 'anger', 'Vous vous moquez de moi.'],
  ['fr', 'comparison', 'Qui avez-vous pris à ma place ?'],
  ['es', 'anger', '¿Por qué me han rechazado?'],
  ['es', 'anger', 'Voy a demandarles.'],
  ['es', 'protected_topic', '¿Es porque soy extranjera?'],
  ['pl', 'anger', 'To żenujące.'],
  ['pl', 'anger', 'Dlaczego mnie Państwo odrzucili?'],
  ['pl', 'pleading', 'Proszę jeszcze raz przemyśleć decyzję.'],
  ['pl', 'protected_topic', 'Czy jestem za stara?'],
])('in %s finds %s in "%s"', (language, key, text) => {
  expect(keysOf(language, text)).toContain(key);
});

test.each<[DraftLanguage, string]>([
  ['es', 'Trabajé en la judicatura con procesos judiciales.'],
  ['de', 'Ich bin Anwältin und habe mit der Gewerkschaft verhandelt.'],
  ['de', 'Mein alter Chef hat die Elternzeit im Team geplant.'],
  ['fr', 'Je suis avocat et j’ai honte de ma réponse.'],
  ['pl', 'Dziękuję za staranność i za rozpatrzenie mojej kandydatury.'],
  ['pl', 'opieka nad dziećmi z niepełnosprawnością'],
  ['en', 'caring for cancer patients'],
  ['en', 'I planned the rota around religious holidays.'],
  ['en', 'I do not ask you to reconsider the decision.'],
  ['de', 'Ich möchte Sie nicht umstimmen.'],
  ['fr', 'Je ne demande pas de revoir la décision.'],
  ['es', 'No pretendo que reconsideren la decisión.'],
  ['es', 'Gracias por revisar mi candidatura. Lo que sea más útil me ayuda.'],
])('in %s is silent on "%s"', (language, text) => {
  expect(keysOf(language, text)).toEqual([]);
});
