import type { ExpectedMessage, StoredPage } from './pages.ts';

/** A page with one thing taken out of its markup. */
export interface Mutation {
  readonly name: string;
  readonly html: string;
}

const tag = /<[a-z][^>]*>/gi;
const attribute = /\s([a-z][\w:-]*)(="([^"]*)")?/gi;
/**
 * Not taken out: what hides a view (without it the view is really shown, and reading it is right), and what makes a
 * frame or a link what it is.
 */
const needed = new Set(['style', 'hidden', 'src', 'srcdoc', 'href', 'lang', 'charset', 'colspan', 'rowspan']);

function mapTags(html: string, change: (tag: string) => string): string {
  return html.replace(tag, (each) => (/^<(?:html|head|meta|title)\b/i.test(each) ? each : change(each)));
}

function attributesOf(html: string): { readonly name: string; readonly value: string }[] {
  const found: { name: string; value: string }[] = [];
  mapTags(html, (each) => {
    for (const match of each.matchAll(attribute)) found.push({ name: match[1] ?? '', value: match[3] ?? '' });
    return each;
  });
  return found;
}

/** One mutation for each class name and one for each attribute of the page. */
export function singleRemovals(html: string): Mutation[] {
  const attributes = attributesOf(html);
  const classes = new Set(
    attributes.filter(({ name }) => name === 'class').flatMap(({ value }) => value.split(/\s+/).filter(Boolean)),
  );
  const names = new Set(attributes.map(({ name }) => name).filter((name) => !needed.has(name)));
  return [
    ...[...classes].map((name) => ({
      name: `class ${name}`,
      html: mapClasses(html, (each) => (each === name ? '' : each)),
    })),
    ...[...names].map((name) => ({ name: `attribute ${name}`, html: withoutAttribute(html, name) })),
  ];
}

/** The page with each class name that looks made by a build (capitals, digits, no words) called something else. */
export function withGeneratedClassesRenamed(html: string): Mutation {
  const isGenerated = (name: string): boolean => name.length <= 12 && !/^[a-z]{2,}(?:-[a-z]+)+$/.test(name);
  return {
    name: 'generated classes renamed',
    html: mapClasses(html, (name) => (isGenerated(name) ? `z${[...name].reverse().join('')}9` : name)),
  };
}

function mapClasses(html: string, change: (name: string) => string): string {
  return mapTags(html, (each) =>
    each.replace(
      /\sclass="([^"]*)"/i,
      (_, value: string) => ` class="${value.split(/\s+/).map(change).filter(Boolean).join(' ')}"`,
    ),
  );
}

function withoutAttribute(html: string, gone: string): string {
  return mapTags(html, (each) => each.replace(attribute, (all, name: string) => (name === gone ? '' : all)));
}

interface ReadMessage {
  readonly subject: string;
  readonly from: { readonly address: string | null; readonly name: string | null } | null;
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
function isTold(expected: ExpectedMessage, message: ReadMessage): boolean {
  return (
    message.body.includes(expected.body) &&
    (message.subject === '' || message.subject === expected.subject) &&
    (message.from === null ||
      message.from.address === null ||
      message.from.address === (expected.from?.address ?? null))
  );
}

function isWhole(expected: ExpectedMessage, message: ReadMessage): boolean {
  return message.subject === expected.subject && (message.from?.address ?? null) === (expected.from?.address ?? null);
}
