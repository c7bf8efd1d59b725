import { template } from './t.ts';

const rightToLeft = ['ar', 'fa', 'he'];

/** The language that our words are in, as BCP 47; may differ from the browser's where we have no words in that. */
export function textLanguage(): string {
  return template('language');
}

/** The direction that our words run in. */
export function textDirection(): 'ltr' | 'rtl' {
  return rightToLeft.includes(textLanguage()) ? 'rtl' : 'ltr';
}

/** The locale for dates and numbers: the person's own region where they share our words' language. */
export function formatLocale(wished: readonly string[] = globalThis.navigator?.languages ?? []): string {
  const language = textLanguage();
  return wished.find((tag) => tag === language || tag.startsWith(`${language}-`)) ?? language;
}

/** The name of a language (ISO 639-1) in the language of our words: "German" for "de". */
export function languageName(code: string): string {
  return new Intl.DisplayNames([textLanguage()], { type: 'language', fallback: 'code' }).of(code) ?? code;
}
