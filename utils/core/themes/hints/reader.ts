import type { ThemeKey } from '../taxonomy.ts';
import { themeKeys } from '../taxonomy.ts';
import { type Cues, compileCues, compilePhrases } from './pattern.ts';
import type { LanguageWords } from './types.ts';

/** The compiled words of one theme. */
export interface ThemeReader {
  readonly key: ThemeKey;
  readonly says: Cues;
  readonly soft: Cues;
  readonly topics: RegExp | null;
  readonly needs: RegExp | null;
  readonly tasks: RegExp | null;
  readonly weak: Cues;
  readonly strong: Cues;
}

type Polar = 'lack' | 'trouble' | 'good';
type General = Exclude<keyof LanguageWords, 'concepts' | 'themes' | 'negative' | Polar>;

/** A language's words, compiled. */
export interface Reader extends Readonly<Record<General, RegExp | null>>, Readonly<Record<Polar, Cues>> {
  readonly themes: readonly ThemeReader[];
}

/** Compiles a language's words; throws where a phrase names a concept that is not there. */
export function buildReader(words: LanguageWords): Reader {
  const compile = (phrases: readonly string[] | undefined): RegExp | null =>
    compilePhrases(phrases ?? [], words.concepts);
  const cues = (phrases: readonly string[] | undefined): Cues =>
    compileCues(phrases ?? [], words.concepts, words.negative);
  return {
    negators: compile(words.negators),
    falseNegators: compile(words.falseNegators),
    trailingNegators: compile(words.trailingNegators),
    denials: compile(words.denials),
    wonderings: compile(words.wonderings),
    asked: compile(words.asked),
    turns: compile(words.turns),
    others: compile(words.others),
    self: compile(words.self),
    judging: compile(words.judging),
    stock: compile(words.stock),
    lack: cues(words.lack),
    trouble: cues(words.trouble),
    good: cues(words.good),
    themes: themeKeys.map((key) => {
      const { says, soft, topics, needs, tasks, weak, strong } = words.themes[key];
      return {
        key,
        says: cues(says),
        soft: cues(soft),
        topics: compile(topics),
        needs: compile(needs),
        tasks: compile(tasks),
        weak: cues(weak),
        strong: cues(strong),
      };
    }),
  };
}
