import { textLanguage } from './language.ts';
import { type TextKey, template } from './t.ts';

type Plural<K extends string> = K extends `${infer Base}.other` ? Base : never;

/** A text with one form for each plural category of its language ("one", "few", "other", …). */
export type PluralKey = Plural<TextKey>;

/** The form of a text that fits a count (an integer, 0 or more), with {count} and other {names} replaced. */
export function plural(key: PluralKey, count: number, values: Readonly<Record<string, string>> = {}): string {
  const category = new Intl.PluralRules(textLanguage()).select(count);
  const text = template(`${key}.${category}` as TextKey) || template(`${key}.other` as TextKey);
  const given: Readonly<Record<string, string>> = {
    ...values,
    count: new Intl.NumberFormat(textLanguage()).format(count),
  };
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => given[name] ?? whole);
}
