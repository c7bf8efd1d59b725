import { compileLexicon, type Lexicon } from './lexicon.ts';
import type { LanguageRules } from './rule.ts';

/** Compiled rules by language code (ISO 639-1). */
export type Lexicons = ReadonlyMap<string, Lexicon>;

/** Compiles the rules of languages. Throws on rules with an unknown class. */
export function lexiconsOf(rules: readonly LanguageRules[]): Lexicons {
  return new Map(rules.map((each) => [each.code, compileLexicon(each)]));
}
