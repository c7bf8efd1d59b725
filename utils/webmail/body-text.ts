import { htmlText, textBudget } from '../mail/html-text.ts';

interface Known {
  readonly length: number;
  /** As much of the characters as is read at all. */
  readonly start: string;
  readonly text: string;
}

const known = new WeakMap<Node, Known>();

/**
 * The text of a body, walked anew only when its characters have changed: pages are read several times a second, and a
 * comparison of strings costs next to nothing beside a walk.
 */
export function bodyText(root: Element | DocumentFragment): string {
  const raw = root.textContent ?? '';
  const start = raw.slice(0, textBudget);
  const last = known.get(root);
  if (last && last.length === raw.length && last.start === start) return last.text;
  const text = htmlText(root);
  known.set(root, { length: raw.length, start, text });
  return text;
}

/** The text of several parts of one message, one after the other. */
export function partsText(parts: readonly (Element | DocumentFragment)[]): string {
  return parts
    .map(bodyText)
    .filter((text) => text !== '')
    .join('\n\n');
}
