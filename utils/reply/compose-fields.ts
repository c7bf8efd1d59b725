import type { Editor } from './editor-text.ts';
import { namesOf } from './field-names.ts';
import { recipientNames, subjectNames } from './reply-words.ts';
import { isWithin } from './within.ts';

/** Attributes that a program gives names in, beside those for people. */
const programNames = ['name', 'id', 'data-testid', 'data-test-id'];
const notWrittenIn =
  'input[type="checkbox"], input[type="radio"], input[type="search"], input[type="button"], input[type="submit"], [role="search"] *';
/** What webmails put recipients in once they are known: an address in an attribute of its own. */
const chips = '[email*="@"], [data-email*="@"], [data-hovercard-id*="@"]';
const addressNames = ['value', 'title', 'email', 'data-email', 'data-hovercard-id', 'data-address', 'aria-label'];
/** Elements that are looked at in one field: a list of recipients has few. */
const mostParts = 300;

/** The subject written in a part of a page, beside an editor; null where there is no field for one, or nothing in it. */
export function subjectIn(part: Element, editor: Editor): string | null {
  for (const field of part.querySelectorAll<HTMLInputElement>('input, textarea')) {
    if (field === editor || field.matches(notWrittenIn) || !isForSubject(field)) continue;
    const subject = field.value.trim();
    if (subject !== '') return subject;
  }
  return null;
}

function isForSubject(field: Element): boolean {
  return [...namesOf(field), ...namesOf(field, programNames)].some((name) => subjectNames.test(name));
}

/** The addresses a letter goes to, as a part of a page shows them beside an editor; null where it shows none. */
export function recipientsIn(part: Element, editor: Editor): string[] | null {
  const named = [...part.querySelectorAll(fieldLike)].filter(isForRecipients);
  const shown = addressesIn(named, editor);
  const found = shown.length > 0 ? shown : addressesIn([...part.querySelectorAll(chips)], editor);
  return found.length > 0 ? [...new Set(found)] : null;
}

function addressesIn(fields: readonly Element[], editor: Editor): string[] {
  return fields
    .filter((each) => !isWithin(each, editor) && !isWithin(editor, each))
    .flatMap((field) => [field, ...[...field.querySelectorAll('*')].slice(0, mostParts)])
    .flatMap(addressesOf);
}

/** What can be named for those a letter goes to; a look at all elements of a page would be felt. */
const fieldLike =
  'input, textarea, [contenteditable], [role="textbox"], [role="combobox"], [role="listbox"], [role="list"], [role="group"], [aria-label], [name="to" i], [id="to" i], [data-testid*="to" i], [data-test-id*="to" i], [class*="recipient" i], [id*="recipient" i], [data-testid*="recipient" i]';

function isForRecipients(element: Element): boolean {
  if (element.matches(notWrittenIn)) return false;
  if (/(?:^|[\s_-])recipients?(?:$|[\s_-])/i.test(element.getAttribute('class') ?? '')) return true;
  if (namesOf(element).some((name) => recipientNames.has(name) || /^(?:to\b|recipients?$)/.test(name))) return true;
  return namesOf(element, programNames).some((name) => /(?:^|\s)to$|recipients?/.test(name));
}

/** The addresses that one element shows itself: in its own text, its value or its attributes. */
function addressesOf(element: Element): string[] {
  const own = [...element.childNodes].map((node) => (node.nodeType === 3 ? (node.nodeValue ?? '') : ''));
  const value = (element as Partial<HTMLInputElement>).value;
  const attributes = addressNames.map((name) => element.getAttribute(name) ?? '');
  const said = [...own, typeof value === 'string' ? value : '', ...attributes].join(' ').slice(0, 5000).toLowerCase();
  return said.match(/[^\s<>"'(),;:]{1,64}@[^\s<>"'(),;:]{1,200}/g) ?? [];
}
