import { sortLessons } from '../lessons/states.ts';
import type { Lesson } from '../model/lesson.ts';
import type { Reflection } from '../model/reflection.ts';
import type { Theme, ThemeMention } from '../model/theme.ts';
import { answerTo, hasOwnWords } from '../reflection/progress.ts';
import { countThemes, type Note } from '../themes/recurring.ts';
import { isThemeKey } from '../themes/taxonomy.ts';

/** Something in a brief: the person's own words, and where they come from. */
export interface OwnWords {
  readonly text: string;
  /** Id of the rejection whose notes hold the words; null where there is none. */
  readonly rejectionId: string | null;
}

/** A strength: words of the person or of a recruiter, or a theme's label where no words are kept. */
export interface BriefStrength extends OwnWords {
  /** Stored key of the strength; null for an answer to "what went well". */
  readonly key: string | null;
}

/** What to have in mind before the next interview. Empty places stay empty: nothing is made up. */
export interface Brief {
  readonly strengths: readonly BriefStrength[];
  readonly lines: readonly Lesson[];
  /** Key of a question to ask, its words at `lessons.ask.<key>`. */
  readonly ask: string;
  readonly letGo: OwnWords | null;
}

/** What a brief is made of: all of the person's own notes. */
export interface BriefSources {
  readonly reflections: readonly Reflection[];
  readonly lessons: readonly Lesson[];
  readonly themes: readonly Theme[];
  readonly mentions: readonly ThemeMention[];
}

const most = 2;

function fromAnswers(reflections: readonly Reflection[], question: string): readonly OwnWords[] {
  return [...reflections]
    .sort((one, other) => other.updatedAt - one.updatedAt)
    .map((one) => ({ text: answerTo(one.answers, question).trim(), rejectionId: one.rejectionId }))
    .filter((one) => one.text !== '');
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
  const noted = counted.map((one): BriefStrength => {
    const mention = sources.mentions.findLast((other) => other.themeKey === one.key && other.quote !== '');
    return { key: one.key, text: mention?.quote.trim() ?? '', rejectionId: mention?.rejectionId ?? null };
  });
  const wentWell = ['went_well', 'application_strength'].flatMap((key) => fromAnswers(sources.reflections, key));
  const said = wentWell.map((one): BriefStrength => ({ ...one, key: null }));
  const all = [...noted.slice(0, 1), ...said, ...noted.slice(1)];
  return all.filter((one, at) => all.findIndex((other) => other.text === one.text && other.key === one.key) === at);
}

/** The question that fits what the person works on; a good one for any interview where nothing is known. */
function askFor(sources: BriefSources): string {
  const first = countThemes(sources.themes, sources.mentions, notesOf(sources)).find(
    (one) => one.side === 'work_on' && isThemeKey(one.key),
  );
  return first?.key ?? 'any';
}

/**
 * The brief for the next interview from the person's own notes: two strengths, two if-then lines (practised ones
 * first), one question to ask and one thing to let go.
 */
export function makeBrief(sources: BriefSources): Brief {
  const lines = sortLessons(sources.lessons).filter((one) => one.state === 'practising' || one.state === 'open');
  return {
    strengths: strengthsOf(sources).slice(0, most),
    lines: lines.slice(0, most),
    ask: askFor(sources),
    letGo: fromAnswers(sources.reflections, 'let_go')[0] ?? null,
  };
}
