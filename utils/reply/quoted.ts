/** Elements in which webmails and mail programs put what is quoted. */
const quotes = 'blockquote, .gmail_quote, .yahoo_quoted, .protonmail_quote, #divRplyFwdMsg';

/** Whether the first thing in an editor (a text, or a line to write in) is quoted. */
export function startsInQuote(editor: Element): boolean {
  return isQuoted(firstLeaf(editor, /^(?:#text|br|img|hr|table)$/), editor);
}

/** Whether the first words in an editor are quoted ones. */
export function areFirstWordsQuoted(editor: Element): boolean {
  return isQuoted(firstLeaf(editor, /^#text$/), editor);
}

/** The first piece of text in an element that is not blank; "" where there is none. */
export function firstWords(element: Element): string {
  return firstLeaf(element, /^#text$/)?.nodeValue ?? '';
}

function isQuoted(leaf: Node | null, editor: Element): boolean {
  const quote = leaf?.parentElement?.closest(quotes);
  return quote !== null && quote !== undefined && quote !== editor && editor.contains(quote);
}

function firstLeaf(editor: Element, names: RegExp): Node | null {
  const walker = editor.ownerDocument.createTreeWalker(editor, 5); // elements and texts
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const isBlank = node.nodeType === 3 && (node.nodeValue ?? '').trim() === '';
    if (!isBlank && names.test(node.nodeName.toLowerCase())) return node;
  }
  return null;
}
