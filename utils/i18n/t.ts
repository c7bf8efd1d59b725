import { type GeneratedI18nStructure, i18n } from '#i18n';

/** Name of a text in locales/en.yml, with dots. */
export type TextKey = keyof GeneratedI18nStructure;

// Distributes over several keys: what one of them needs has to be given.
type NamesIn<K extends TextKey> = K extends TextKey
  ? GeneratedI18nStructure[K] extends { namedSubstitutions: infer Names extends readonly string[] }
    ? Names[number]
    : never
  : never;

/** The values that a text needs, by the names in its braces. Nothing for a text without braces. */
export type Values<K extends TextKey, V> = [NamesIn<K>] extends [never] ? [] : [Readonly<Record<NamesIn<K>, V>>];

// After an update the browser refuses getMessage in pages that were open: what was read once must stay readable.
const remembered = new Map<TextKey, string>();

/** The text of a key in the person's language, with its {names} still in braces. */
export function template(key: TextKey): string {
  const known = remembered.get(key);
  if (known !== undefined) return known;
  const text = i18n.t(key as 'extension.name');
  remembered.set(key, text);
  return text;
}

/** Reads texts now that may be needed when the extension can no longer be asked. */
export function rememberTexts(keys: readonly TextKey[]): void {
  for (const key of keys) template(key);
}

/** The text of a key in the person's language, with {names} replaced by the given values. */
export function t<K extends TextKey>(key: K, ...values: Values<K, string | number>): string {
  const given: Readonly<Record<string, string | number>> = values[0] ?? {};
  return template(key).replace(/\{(\w+)\}/g, (whole, name: string) => String(given[name] ?? whole));
}
