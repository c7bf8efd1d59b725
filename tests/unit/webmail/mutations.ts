import type { ExpectedMessage, StoredPage } from './pages.ts';

/** One thing taken out of a page that is shown, or called something else. */
export interface Mutation {
  readonly name: string;
  apply(document: Document): void;
}

/**
 * Not taken out: what hides a view (without it the view is really shown, and reading it is right), and what makes a
 * frame or a link what it is.
 */
const needed = new Set([
  'style',
  'hidden',
  'src',
  'srcdoc',
  'href',
  'lang',
  'charset',
  'colspan',
  'rowspan',
  'sandbox',
]);

/** One mutation for each class name and one for each attribute that stands in the page's body. */
export function singleRemovals(page: Document): Mutation[] {
  const elements = [page.body, ...page.body.querySelectorAll('*')];
  const classes = new Set(elements.flatMap((each) => [...each.classList]));
  const names = new Set(elements.flatMap((each) => each.getAttributeNames()).filter((name) => !needed.has(name)));
  return [
    ...[...classes].map((name) => ({
      name: `class ${name}`,
      apply: mapClasses((each) => (each === name ? '' : each)),
    })),
    ...[...names].map((name) => ({
      name: `attribute ${name}`,
      apply: (document: Document) => {
        for (const each of document.querySelectorAll(`[${name.replace(':', '\\:')}]`)) each.removeAttribute(name);
      },
    })),
  ];
}

/** Each class name that looks made by a build (short, and no hyphened words) called something else. */
export const generatedClassesRenamed: Mutation = {
  name: 'generated classes renamed',
  apply: mapClasses((name) =>
    name.length > 12 || /^[a-z]{2,}(?:-[a-z]+)+$/.test(name) ? name : `z${[...name].reverse().join('')}9`,
  ),
};

function mapClasses(change: (name: string) => string): (document: Document) => void {
  return (document) => {
    for (const each of document.querySelectorAll('[class]'))
      each.setAttribute('class', [...each.classList].map(change).filter(Boolean).join(' '));
  };
}

interface ReadMessage {
  readonly subject: string;
  readonly from: { readonly address: string | null; readonly name: string | null } | null;
  readonly date: string | null;
  readonly body: string;
}

/** "right": every message with subject, sender and text; "silent": less than that and nothing false; "wrong": anything false. */
export function judge(page: StoredPage, messages: readonly ReadMessage[]): 'right' | 'silent' | 'wrong' {
  const isTrue = messages.every((message) => page.messages.some((expected) => isTold(expected, message)));
  const hasDecoy = messages.some(({ subject, from, body }) =>
    page.decoys.some((decoy) => [subject, from?.address, from?.name, body].join('\n').includes(decoy)),
  );
  if (!isTrue || hasDecoy) return 'wrong';
  const all = page.messages.every((expected) =>
    messages.some((message) => isTold(expected, message) && isWhole(expected, message)),
  );
  return all && messages.length === page.messages.length ? 'right' : 'silent';
}

/** Nothing that was read says something else than what is there; facts may be missing. */
function isTold(expected: ExpectedMessage, { subject, from, date, body }: ReadMessage): boolean {
  return (
    body.includes(expected.body) &&
    (subject === '' || subject === expected.subject) &&
    (from?.address ?? expected.from?.address ?? null) === (expected.from?.address ?? null) &&
    (from?.name ?? expected.from?.name ?? null) === (expected.from?.name ?? null) &&
    (date === null || isSameTime(date, expected.date))
  );
}

/** The same moment, told as exactly or less: a page that loses its machine's date still shows the day, or the minute. */
function isSameTime(date: string, expected: string | null): boolean {
  return expected?.startsWith(date) === true;
}

function isWhole(expected: ExpectedMessage, message: ReadMessage): boolean {
  return message.subject === expected.subject && (message.from?.address ?? null) === (expected.from?.address ?? null);
}
