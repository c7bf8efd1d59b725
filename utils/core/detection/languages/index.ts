import type { LanguageRules } from '../rule.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';

/** Every language detection has rules for. */
export const languageRules: readonly LanguageRules[] = [en, de, fr];
