import { ownAttributes, ownNames, roles, tags } from './censor-words.ts';
import { frameDocument } from './dom.ts';
import { isShown } from './visible.ts';

/** A report holds so many lines at most, and goes so deep. */
const mostLines = 1500;
const mostDepth = 60;
const skipped = new Set(['head', 'script', 'style', 'svg', 'noscript', 'template', 'br', 'path']);

/**
 * The structure of a page for a report on an adapter that can no longer read it: tags, roles, attribute names, and of
 * ids, classes and other values only those that stand in our own source. No text, no address, no value that could
 * carry a word of the person's; names of unknown data attributes only where they share no word with the page.
 */
export function censoredStructure(document: Document): string {
  const words = wordsOf(document);
  const lines: string[] = [];

  function walk(element: Element, depth: number): void {
    if (skipped.has(element.localName) || depth > mostDepth) return;
    let last = '';
    let times = 0;
    const describeChildren = (children: Iterable<Element>): void => {
      for (const child of children) {
        if (lines.length >= mostLines) return;
        const line = describe(child, words);
        // Rows of a list look alike: one stands for all that follow it.
        times = line === last ? times + 1 : 1;
        last = line;
        if (times <= 2) walk(child, depth + 1);
        else if (times === 3) lines.push(`${' '.repeat(depth + 1)}… (more like it)`);
      }
    };
    lines.push(`${' '.repeat(depth)}${describe(element, words)}`);
    describeChildren(element.children);
    if (element.shadowRoot) {
      lines.push(`${' '.repeat(depth + 1)}#shadow-root`);
      describeChildren(element.shadowRoot.children);
    }
    const inside = /^i?frame$/.test(element.localName) ? frameDocument(element)?.body : null;
    if (inside) {
      lines.push(`${' '.repeat(depth + 1)}#document`);
      walk(inside, depth + 2);
    }
  }

  if (document.body) walk(document.body, 0);
  if (lines.length >= mostLines) lines.push('… (cut)');
  return lines.join('\n');
}

function describe(element: Element, words: string): string {
  const tag = tags.has(element.localName) ? element.localName : 'other';
  const names = ['id', 'class', 'data-testid', 'data-test-id']
    .flatMap((name) => (element.getAttribute(name) ?? '').split(/\s+/))
    .filter((value) => ownNames.has(value));
  const role = element.getAttribute('role') ?? '';
  const attributes = element.getAttributeNames().filter((name) => ownAttributes.has(name) || isSafeName(name, words));
  const marks = [
    ...(roles.has(role) ? [`role=${role}`] : []),
    ...attributes.filter((name) => name !== 'role').sort(),
    ...(isShown(element) ? [] : ['(not shown)']),
    lengthOf(element),
  ].filter(Boolean);
  return [[tag, ...names].join('.'), ...marks].join(' ');
}

/** How much text is in an element, in rough steps, so that an empty body can be told from a full one. */
function lengthOf(element: Element): string {
  const own = [...element.childNodes]
    .filter((node) => node.nodeType === 3)
    .reduce((sum, node) => sum + (node.nodeValue ?? '').trim().length, 0);
  return own === 0 ? '' : own < 20 ? 'text<20' : own < 200 ? 'text<200' : 'text';
}

function isSafeName(name: string, words: string): boolean {
  if (!/^data-[a-z]+(?:-[a-z]+){0,3}$/.test(name) || name.length > 32) return false;
  return name
    .slice(5)
    .split('-')
    .every((part) => !words.includes(part));
}

/** Everything that the page's texts and its attributes' values say, in lower case: what a name must not be part of. */
function wordsOf(document: Document): string {
  const said: string[] = [];
  const add = (text: string | null): void => {
    if (text) said.push(text.slice(0, 100_000).toLowerCase());
  };
  const roots: ParentNode[] = [document];
  for (let at = 0; at < roots.length && at < 100; at += 1) {
    for (const element of roots[at]?.querySelectorAll('*') ?? []) {
      for (const node of element.childNodes) if (node.nodeType === 3) add(node.nodeValue);
      for (const name of element.getAttributeNames()) add(element.getAttribute(name));
      if (element.shadowRoot) roots.push(element.shadowRoot);
      const inside = /^i?frame$/.test(element.localName) ? frameDocument(element) : null;
      if (inside) roots.push(inside);
    }
  }
  return said.join(' ');
}
