import { ownAttributes, ownNames, roles, tags } from './censor-words.ts';
import { frameDocument } from './dom.ts';
import { isShown } from './visible.ts';

/** A report holds so many lines at most, and goes so deep. */
const mostLines = 1500;
const mostDepth = 60;
const skipped = new Set(['head', 'script', 'style', 'svg', 'noscript', 'template', 'br', 'path']);

/**
 * The structure of a page for a report on an adapter that can no longer read it: of tags, roles, attribute names, ids,
 * classes and test ids only those that stand in our own source. No text, no address, and no name that a page made up:
 * any of them could be a word of the person's.
 */
export function censoredStructure(document: Document): string {
  const lines: string[] = [];

  function walk(element: Element, depth: number): void {
    if (skipped.has(element.localName) || depth > mostDepth) return;
    let last = '';
    let times = 0;
    const describeChildren = (children: Iterable<Element>): void => {
      for (const child of children) {
        if (lines.length >= mostLines) return;
        const line = describe(child);
        // Rows of a list look alike: one stands for all that follow it.
        times = line === last ? times + 1 : 1;
        last = line;
        if (times <= 2) walk(child, depth + 1);
        else if (times === 3) lines.push(`${' '.repeat(depth + 1)}… (more like it)`);
      }
    };
    lines.push(`${' '.repeat(depth)}${describe(element)}`);
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

function describe(element: Element): string {
  const tag = tags.has(element.localName) ? element.localName : 'other';
  const names = ['id', 'class', 'data-testid', 'data-test-id']
    .flatMap((name) => (element.getAttribute(name) ?? '').split(/\s+/))
    .filter((value) => ownNames.has(value));
  const role = element.getAttribute('role') ?? '';
  const attributes = element.getAttributeNames().filter((name) => ownAttributes.has(name));
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
