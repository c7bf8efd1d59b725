import { type Behind, groundOf, watchLooks } from './html-hidden.ts';
import { collectLines } from './html-lines.ts';
import { quoteMark } from './html-quote.ts';

/** A letter's text is read up to here (characters); what decides a letter stands far above it. */
export const textBudget = 200_000;
/** And up to this many nodes, so that 5 MB of empty boxes end as well. */
export const nodeBudget = 10_000;

const skipped = new Set(
  'script style noscript template head title meta link svg canvas video audio object embed iframe frame select textarea input button datalist progress meter'.split(
    ' ',
  ),
);
/** Blocks that stand apart by an empty line, and blocks that only begin a new one. */
const apart = new Set('p h1 h2 h3 h4 h5 h6 ul ol dl table blockquote pre hr figure article section'.split(' '));
const block = new Set(
  'address aside body center dd details dir div dt fieldset figcaption footer form header legend li main menu nav optgroup summary tr caption tbody thead tfoot'.split(
    ' ',
  ),
);

interface Level {
  readonly element: Element | null;
  readonly quoted: boolean;
  readonly behind: Behind;
  readonly keeps: boolean;
  readonly blank: 0 | 1;
  readonly isBlock: boolean;
  /** Number of the next item of an ordered list; 0 elsewhere. */
  item: number;
  /** Set when history begins at one of the children. */
  historyFollows: boolean;
}

/**
 * The text that a reader of this HTML sees: see Message.body for its form. Hidden text, controls and anything that is
 * being edited are left out; quoted history begins with "> " on each line. Works on elements of a page, of a frame, of
 * a shadow root and of a document that is not shown at all (DOMParser). Linear in the number of nodes, and cut off at
 * `textBudget` characters or `nodeBudget` nodes.
 */
export function htmlText(root: Element | DocumentFragment): string {
  const view = root.ownerDocument.defaultView;
  const look = watchLooks(view);
  const lines = collectLines();
  const start = root.nodeType === 1 ? (root as Element) : ((root as Partial<ShadowRoot>).host ?? null);
  const base: Level = {
    element: null,
    quoted: false,
    behind: groundOf(start, view),
    keeps: root.nodeType === 1 && /^pre$/i.test((root as Element).localName),
    blank: 0,
    isBlock: true,
    item: 0,
    historyFollows: false,
  };
  const stack: Level[] = [base];
  let node: Node | null = root.firstChild;
  let seen = 0;

  const leave = (): void => {
    const level = stack.pop();
    if (level?.isBlock) lines.end(level.blank);
    const outer = stack.at(-1);
    lines.prefix(outer && (outer.quoted || outer.historyFollows) ? '> ' : '');
  };

  while (node && seen < nodeBudget && lines.size() < textBudget) {
    seen += 1;
    const top: Level = stack.at(-1) ?? base;
    if (node.nodeType === 3) lines.add(node.nodeValue?.slice(0, textBudget) ?? '', top.keeps);
    else if (node.nodeType === 1) {
      const level = enter(node as Element, top);
      if (level && node.firstChild) {
        stack.push(level);
        node = node.firstChild;
        continue;
      }
      if (level?.isBlock) lines.end(level.blank);
      lines.prefix(top.quoted || top.historyFollows ? '> ' : '');
    }
    while (node && !node.nextSibling && stack.length > 1) {
      node = node.parentNode;
      leave();
    }
    node = node?.nextSibling ?? null;
    if (stack.length === 1 && node?.parentNode !== root) break;
  }
  return lines.text().slice(0, textBudget);

  function enter(element: Element, outer: Level): Level | null {
    const name = element.localName;
    if (name === 'br') {
      lines.break();
      return null;
    }
    if (name === 'img') {
      if (element.hasAttribute('data-emoji')) lines.add(element.getAttribute('alt') ?? '', false);
      return null;
    }
    if (name === 'td' || name === 'th') lines.add(' ', false);
    if (skipped.has(name) || isEdited(element)) return null;
    const seen = look(element, outer.behind);
    if (seen.hidden) return null;
    const mark = quoteMark(element);
    if (mark === 'start') outer.historyFollows = true;
    const quoted = outer.quoted || outer.historyFollows || mark === 'quote';
    const isApart = apart.has(name);
    const isBlock = isApart || block.has(name);
    if (isBlock) lines.end(isApart ? 1 : 0);
    lines.prefix(quoted ? '> ' : '');
    if (name === 'li') {
      outer.item += 1;
      lines.add(outer.element?.localName === 'ol' ? `${outer.item}. ` : '- ', true);
    }
    return {
      element,
      quoted,
      behind: seen.behind,
      keeps: seen.keepsLines ?? (name === 'pre' || outer.keeps),
      blank: isApart ? 1 : 0,
      isBlock,
      item: 0,
      historyFollows: false,
    };
  }
}

function isEdited(element: Element): boolean {
  const editable = element.getAttribute('contenteditable');
  return editable !== null && editable.toLowerCase() !== 'false';
}
