import { beforeAll, describe, expect, test } from 'vitest';
import { checkDraft } from '../../../utils/core/drafts/check.ts';
import { compose, draftLength, isShortKind } from '../../../utils/core/drafts/compose.ts';
import { countWords } from '../../../utils/core/drafts/count.ts';
import {
  addresses,
  type Draft,
  type DraftInput,
  type DraftLanguage,
  type DraftStage,
  draftLanguages,
  draftStages,
} from '../../../utils/core/drafts/draft.ts';
import { takenStrengths, takenToWorkOn } from '../../../utils/core/drafts/languages/taken-themes.ts';
import {
  narrowerQuestions,
  type RequestKind,
  requestKinds,
  tones,
} from '../../../utils/core/model/feedback-request.ts';
import { themeKeys } from '../../../utils/core/themes/taxonomy.ts';
import { contextOf, usual } from './draft-input.ts';
import { everyWording, extremes, fillers, type Written, wordingsIn, wordingTexts } from './every-wording.ts';

type Fields = Partial<DraftInput>;

const strengths: Record<DraftLanguage, readonly string[]> = {
  en: ['keeping calm with a full waiting room', 'What I would keep?'],
  de: ['Ruhe bewahren, wenn das Wartezimmer voll ist', 'Wie plant man so etwas?'],
  fr: ['garder mon calme quand la salle d’attente est pleine', 'Comment organiser cela ?'],
  es: ['mantener la calma cuando la sala de espera está llena', '¿Cómo se organiza esto?'],
  pl: ['spokój, gdy poczekalnia jest pełna', 'Jak to zaplanować?'],
};

const nothing: Fields = { company: '', role: '', recruiterName: '', ownName: '' };

/** Facts with which every wording is tried. */
function thoroughFields(language: DraftLanguage): readonly Fields[] {
  const [strength = '', ownQuestion = ''] = strengths[language];
  return [
    {},
    nothing,
    { strength, ownQuestion, themes: [...themeKeys], taken: strength, phrase: 'a closer match to the brief' },
    ...narrowerQuestions.map((narrower) => ({ narrower, phrase: narrower === 'area' ? '' : 'a closer match' })),
    ...[takenToWorkOn[language].depth, takenStrengths[language].structure, '“calm”'].map((taken) => {
      return { ...nothing, taken };
    }),
  ];
}

/** Facts that are tried at two seeds. */
function fieldsFor(language: DraftLanguage): readonly Fields[] {
  const [strength = '', ownQuestion = ''] = strengths[language];
  return [
    { ...nothing, company: 'Żółta Łódź sp. z o.o.', ownName: 'Ağnès Ďurišová-Núñez' },
    { ...nothing, role: 'Pflegefachkraft (m/w/d)', recruiterName: 'Øystein Grønnevåg' },
    ...themeKeys.flatMap((key) => [{ taken: takenToWorkOn[language][key] }, { taken: takenStrengths[language][key] }]),
    { taken: '“your answers to the other candidates’ questions were unfair!”' },
    {
      company: 'The Bright Health and Family Foundation of Greater Manchester Ltd.',
      role: 'Senior Regional Manager for Occupational Health and Age Care Services',
      recruiterName: 'Dr. Anne-Sophie de la Rochefoucauld, HR',
      ownName: 'María del Carmen Fernández-Ortiz y Santamaría',
      strength,
      ownQuestion,
      themes: [...themeKeys],
      taken: strength,
      phrase: 'why we chose other candidates: they had {more} experience?',
    },
    { company: 'Who? GmbH & Co. KG', recruiterName: 'Talent Acquisition Team', role: 'Yahoo! Specialist [remote]' },
  ];
}

/** What only one kind of draft takes up is tried in that kind alone; what is taken is said alike at all stages. */
function isOfKind(fields: Fields, kind: RequestKind, stage: DraftStage): boolean {
  if (fields.narrower) return kind === 'specific';
  return fields.taken === undefined || fields.strength !== undefined || (kind === 'thanks' && stage === 'interview');
}

/** What a draft may be made of at all, before the facts of one record. */
function frames(language: DraftLanguage): readonly DraftInput[] {
  return requestKinds.flatMap((kind) =>
    draftStages.flatMap((stage) =>
      tones.flatMap((tone) =>
        addresses.map((address): DraftInput => ({ ...usual, kind, stage, tone, language, address })),
      ),
    ),
  );
}

/** Every wording in every frame, and other facts at the first two seeds, which the product begins to count at 0. */
function everyDraft(language: DraftLanguage): readonly Written[] {
  return frames(language).flatMap((frame) => {
    const isTried = (fields: Fields) => isOfKind(fields, frame.kind, frame.stage);
    const thorough = thoroughFields(language).filter(isTried);
    const others = fieldsFor(language).filter(isTried);
    return [
      ...thorough.flatMap((fields) => {
        const written = everyWording({ ...frame, ...fields });
        return fields.narrower ? written : [...written, ...extremes(written, language)];
      }),
      ...others.flatMap((fields) =>
        [0, 1].map((seed): Written => {
          const input = { ...frame, ...fields, seed };
          return { input, draft: compose(input) };
        }),
      ),
    ];
  });
}

function sentencesOf(text: string): readonly string[] {
  return text
    .split(/(?<=[.?:])\s+|\n+/u)
    .map((sentence) => sentence.replace(/^(?:\d\.|-)\s+/u, '').trim())
    .filter((sentence) => countWords(sentence) > 2);
}

/** "que il", "te irait": but "devrais-je apporter" is none, nor is what stands before a name. */
const unelided = /(?<![-\p{L}])(?:que|ne|je|me|te|se|le|la|de|ce|jusque|lorsque|puisque) [aeiouéèêàâîôûœ]\p{Ll}/iu;

/** What is wrong with a draft, in words; empty for a good one. */
function faultsOf(input: DraftInput, draft: Draft): readonly string[] {
  const { text } = draft;
  const words = countWords(text);
  const [least, most] = isShortKind(input.kind) ? [14, 75] : [draftLength.least, draftLength.most];
  const sentences = sentencesOf(text);
  const findings = checkDraft(text, contextOf(input)).map(({ key, text: span }) => `${key}: ${span}`);
  const faults: readonly (readonly [boolean, string])[] = [
    [words < least || words > most, `${words} words`],
    [draft.questions.length > 3, 'too many questions'],
    [/[{}[\]<>|~]/u.test(text), 'signs of a template'],
    [/ {2}|[ \u00a0][.,]|\.\.|\n{3}|,[.;]|\(\)|“”|„”|«\s?»/u.test(text.replace('Who?', 'Who')), 'broken marks'],
    [new Set(sentences).size !== sentences.length, 'a sentence twice'],
    [(text.match(/!/gu)?.length ?? 0) > (input.role.match(/!/gu)?.length ?? 0) * 3, 'an exclamation mark'],
    [/undefined|null|NaN/u.test(text), 'a value of the machine'],
    [input.language === 'fr' && unelided.test(text), 'a missing elision'],
    [!text.includes(input.ownName), 'the own name is missing'],
    [isShortKind(input.kind) && text.split('\n\n')[1]?.split('\n').length !== 2, 'not two lines'],
  ];
  return [...findings, ...faults.flatMap(([is, name]) => (is ? [name] : []))];
}

describe.each(draftLanguages)('every draft in %s', (language) => {
  let all: readonly Written[] = [];

  beforeAll(() => {
    const once = new Map(everyDraft(language).map((one) => [`${one.input.kind} ${one.draft.text}`, one]));
    all = [...once.values()];
  }, 60_000);

  test('is looked at: no wording stands in none of them', () => {
    const used = wordingsIn(all);
    const unused = [...wordingTexts(language)].filter(([key]) => !used.has(key)).map(([, text]) => text);
    expect(unused.filter((text) => !fillers(language).includes(text))).toEqual([]);
  });

  test('passes its own check, keeps its length and reads whole', () => {
    const wrong = all.flatMap(({ input, draft }) =>
      faultsOf(input, draft).map(
        (fault) =>
          `${fault} in ${input.kind}/${input.stage}/${input.tone}/${input.address}/${input.seed}: ${draft.text}`,
      ),
    );
    expect(all.length).toBeGreaterThan(2000);
    expect(wrong.slice(0, 5)).toEqual([]);
  }, 60_000);

  test('names the company and the role in the first lines where they are known', () => {
    const silent = all.filter(({ input, draft }) => {
      const head = draft.text.split('\n\n').slice(0, 2).join(' ');
      const isKnown = input.company === usual.company && input.stage !== 'internal';
      return isKnown && !(head.includes('Northwind Bakery') && head.includes('Head Baker'));
    });
    expect(silent.map(({ draft }) => draft.text).slice(0, 2)).toEqual([]);
  });
});
