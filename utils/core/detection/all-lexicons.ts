import { languageRules } from './languages/index.ts';
import { lexiconsOf } from './lexicons.ts';

/** The rules of every language there is. */
export const allLexicons = lexiconsOf(languageRules);
