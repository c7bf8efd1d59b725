import { foldLabel, letterFields, otherFieldNames, otherFieldWords } from './reply-words.ts';

const nameAttributes = ['aria-label', 'placeholder', 'data-placeholder', 'title', 'name', 'id'];

/** The names that a page gives a field, each ready to be looked up; the empty ones left out. */
export function namesOf(field: Element, attributes: readonly string[] = nameAttributes): string[] {
  const root = field.getRootNode() as Document | ShadowRoot;
  const labelledBy = (field.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter((id) => id !== '');
  const labels = labelledBy.map((id) => root.querySelector(`[id="${CSS.escape(id)}"]`)?.textContent ?? '');
  const named = attributes.map((name) => field.getAttribute(name) ?? '');
  return [...labels, ...named].map((name) => foldLabel(name.replace(/[_:.-]/g, ' '))).filter((name) => name !== '');
}

/** Whether a field's names say that a letter is written in it. */
export function isNamedForLetter(field: Element): boolean {
  return namesOf(field).some((name) => letterFields.test(name));
}

/** Whether a field's names say that something else than a letter is written in it: a recipient, a subject, a search. */
export function isNamedForOther(field: Element): boolean {
  const isOther = (name: string) => otherFieldNames.has(name) || otherFieldWords.test(name);
  return !isNamedForLetter(field) && namesOf(field).some(isOther);
}
