import type { ComponentChild } from 'preact';
import { type TextKey, template, type Values } from '../../utils/i18n/t.ts';

type RichTextProps<K extends TextKey> = { readonly of: K } & (Values<K, ComponentChild> extends [infer Given]
  ? { readonly values: Given }
  : { readonly values?: undefined });

/**
 * A text whose {names} are filled with elements. Each stands in a <bdi>, so that a name written from right to left
 * does not turn the sentence around.
 */
export function RichText<K extends TextKey>({ of, values }: RichTextProps<K>) {
  const given = (values ?? {}) as Readonly<Record<string, ComponentChild>>;
  const parts = template(of).split(/\{(\w+)\}/);
  return <>{parts.map((part, index) => (index % 2 === 1 ? <bdi key={part}>{given[part]}</bdi> : part))}</>;
}
