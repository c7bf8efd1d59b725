import type { LanguageRules } from '../rule.ts';
import { de } from './de.ts';
import { en } from './en.ts';

/** The languages every mail page begins with. */
export const firstLanguages: readonly LanguageRules[] = [en, de];
