import type { LanguageRules } from '../rule.ts';
import { firstLanguages } from './first.ts';
import { otherLanguages } from './others.ts';

/** Every language detection has rules for. */
export const languageRules: readonly LanguageRules[] = [...firstLanguages, ...otherLanguages];
