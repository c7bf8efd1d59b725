import { readDate, readMachineDate } from './date.ts';
import { tidy } from './dom.ts';

/** A date as a page shows it. */
export interface ShownDate {
  readonly date: string;
  /** Whether it is told in whole: "3 Nov 2025" is the same tomorrow, "Today" is not. */
  readonly isWhole: boolean;
}

/** A date is shorter (characters), and has fewer words of three letters and more: a day, a month, a zone. */
const longestDate = 60;
const mostWords = 4;
const longWord = /\p{L}[\p{L}\p{M}]{2,}/gu;
const withYear = /(?<!\d)(?:19|20)\d{2}(?!\d)/;

/** The date that an element tells: for machines, by its title, by its text. Null where none is sure. */
export function shownDate(element: Element): ShownDate | null {
  const machine = readMachineDate(element.getAttribute('datetime'));
  if (machine) return { date: machine, isWhole: true };
  return dateIn(element.getAttribute('title'), element) ?? dateIn(element.textContent, element);
}

/** The date that a text tells, in the language of this element's page. */
export function dateIn(text: string | null | undefined, { ownerDocument }: Element): ShownDate | null {
  const date = readDate(text, ownerDocument.documentElement?.lang ?? '', new Date());
  return date ? { date, isWhole: withYear.test(text ?? '') } : null;
}

/** The date of the first of these elements that holds nothing but one, with its year. */
export function plainDateIn(elements: readonly Element[]): ShownDate | null {
  for (const each of elements) {
    const text = tidy(each.textContent);
    if (each.childElementCount > 0 || text.length > longestDate) continue;
    if ((text.match(longWord) ?? []).length > mostWords) continue;
    const shown = shownDate(each);
    if (shown?.isWhole) return shown;
  }
  return null;
}
