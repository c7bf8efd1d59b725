import { htmlText, textBudget } from '../mail/html-text.ts';

const known = new WeakMap<Node, { readonly raw: string; readonly text: string }>();

/**
 * The text of a body, walked anew only when its characters have changed: pages are read several times a second, and a
 * comparison of strings costs next to nothing beside a walk.
 */
export function bodyText(root: Element | DocumentFragment): string {
  const raw = root.textContent ?? '';
  const last = known.get(root);
  if (last && last.raw === raw) return last.text;
  const text = htmlText(root);
  if (raw.length <= textBudget) known.set(root, { raw, text });
  return text;
}

/** The text of several parts of one message, one after the other. */
export function partsText(parts: readonly (Element | DocumentFragment)[]): string {
  return parts
    .map(bodyText)
    .filter((text) => text !== '')
    .join('\n\n');
}
