import { sortLessons } from '../lessons/states.ts';
import type { Lesson } from '../model/lesson.ts';
import type { Reflection } from '../model/reflection.ts';
import type { Theme, ThemeMention } from '../model/theme.ts';
import { answerTo, hasOwnWords } from '../reflection/progress.ts';
import { countThemes, type Note } from '../themes/recurring.ts';
import { isThemeKey } from '../themes/taxonomy.ts';
import { isDenial } from './denials.ts';
import { type Shortened, shorten } from './shorten.ts';

/** Something in a brief: the person's own words, and where they come from. */
export interface OwnWords extends Shortened {
  /** What the person chooses it by; the same as long as its source is. */
  readonly id: string;
  /** Id of the rejection whose notes hold the words; null where there is none. */
  readonly rejectionId: string | null;
}

/** A strength: words of the person or of a recruiter, or a theme's label where no words are kept. */
export interface BriefStrength extends OwnWords {
  /** Stored key of the strength; null for an answer to "what went well". */
  readonly key: string | null;
}

/** An if-then line, each half as long as fits. */
export interface BriefLine extends Pick<Lesson, 'id' | 'situation' | 'response' | 'rejectionId'> {
  readonly isShort: boolean;
}

/** A question to ask. */
export interface BriefQuestion {
  readonly id: string;
  /** Its words are at `lessons.ask.<key>`. */
  readonly key: string;
}

/** What a place of the brief shows, and whether something else could stand there. */
export interface Place<Item> {
  readonly items: readonly Item[];
  readonly hasMore: boolean;
}

/** What to have in mind before the next interview. Empty places stay empty: nothing is made up. */
export interface Brief {
  readonly strengths: Place<BriefStrength>;
  readonly lines: Place<BriefLine>;
  readonly ask: Place<BriefQuestion>;
  readonly letGo: Place<OwnWords>;
}

/** What a brief is made of: all of the person's own notes. */
export interface BriefSources {
  readonly reflections: readonly Reflection[];
  readonly lessons: readonly Lesson[];
  readonly themes: readonly Theme[];
  readonly mentions: readonly ThemeMention[];
}

/** What the person chose to see otherwise, by ids. */
export interface BriefChoice {
  /** "Another": the next one stands in its place. */
  readonly passed: readonly string[];
  /** "Leave out": its place stays empty. */
  readonly leftOut: readonly string[];
}

/** So many strengths and lines. */
const most = 2;
/** UTF-16 code units: with these lengths it fits on one page, however much was written. */
const longestWords = 240;
const longestHalf = 140;

function fromAnswers(reflections: readonly Reflection[], question: string): readonly OwnWords[] {
  return [...reflections]
    .sort((one, other) => other.updatedAt - one.updatedAt)
    .map(({ id, rejectionId, answers }) => ({
      id: `${id}.${question}`,
      rejectionId,
      text: answerTo(answers, question),
    }))
    .filter(({ text }) => !isDenial(text))
    .map((one) => ({ ...one, ...shorten(one.text, longestWords) }));
}

function notesOf({ reflections, mentions }: BriefSources): readonly Note[] {
  return [...reflections.filter(({ answers }) => hasOwnWords(answers)), ...mentions].map((one) => ({
    rejectionId: one.rejectionId,
    at: one.createdAt,
  }));
}

function strengthsOf(sources: BriefSources): readonly BriefStrength[] {
  const counted = countThemes(sources.themes, sources.mentions, notesOf(sources)).filter(
    (one) => one.side === 'strength',
  );
  const noted = counted.map(({ key }): BriefStrength => {
    const mention = sources.mentions.findLast((other) => other.themeKey === key && other.quote !== '');
    const words = shorten(mention?.quote ?? '', longestWords);
    return { ...words, id: `theme.${key}`, key, rejectionId: mention?.rejectionId ?? null };
  });
  const wentWell = ['went_well', 'application_strength'].flatMap((key) => fromAnswers(sources.reflections, key));
  const said = wentWell.map((one): BriefStrength => ({ ...one, key: null }));
  const all = [...noted.slice(0, 1), ...said, ...noted.slice(1)];
  return all.filter((one, at) => all.findIndex((other) => other.text === one.text && other.key === one.key) === at);
}

function linesOf({ lessons }: BriefSources): readonly BriefLine[] {
  return sortLessons(lessons)
    .filter(({ state }) => state === 'practising' || state === 'open')
    .map(({ id, rejectionId, ...line }) => {
      const [situation, response] = [shorten(line.situation, longestHalf), shorten(line.response, longestHalf)];
      const isShort = situation.isShort || response.isShort;
      return { id, rejectionId, situation: situation.text, response: response.text, isShort };
    });
}

/** Questions that fit what the person works on, then a good one for any interview. */
function questionsOf(sources: BriefSources): readonly BriefQuestion[] {
  const keys = countThemes(sources.themes, sources.mentions, notesOf(sources))
    .filter(({ side, key }) => side === 'work_on' && isThemeKey(key))
    .map(({ key }) => key);
  return [...keys, 'any'].map((key) => ({ id: `ask.${key}`, key }));
}

function placeOf<Item extends { readonly id: string }>(
  candidates: readonly Item[],
  { passed, leftOut }: BriefChoice,
  count: number,
): Place<Item> {
  const left = candidates.filter(({ id }) => !passed.includes(id));
  return {
    items: left.slice(0, count).filter(({ id }) => !leftOut.includes(id)),
    hasMore: left.slice(count).some(({ id }) => !leftOut.includes(id)),
  };
}

/**
 * The brief for the next interview from the person's own notes: two strengths, two if-then lines (practised ones
 * first), one question to ask and one thing to let go; other ones where the person chose so. Answers that only say
 * that there is nothing to say are no words to have in mind.
 */
export function makeBrief(sources: BriefSources, choice: BriefChoice): Brief {
  return {
    strengths: placeOf(strengthsOf(sources), choice, most),
    lines: placeOf(linesOf(sources), choice, most),
    ask: placeOf(questionsOf(sources), choice, 1),
    letGo: placeOf(fromAnswers(sources.reflections, 'let_go'), choice, 1),
  };
}
