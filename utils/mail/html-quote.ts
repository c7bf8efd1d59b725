/**
 * Marks that mail programs leave around the history they quote (2026-07). Webmails put something of their own in front
 * of the classes and ids of a letter (Roundcube "v1", Yahoo "yiv…", Outlook "x_", Gmail "m_…"), so the beginning of the
 * name is left open.
 */
const quoteClass =
  /(?:^|[\s_\d-]|yiv\d*|v1|x_)(?:gmail_quote|gmail_quote_container|gmail_extra|gmail_attr|yahoo_quoted|protonmail_quote|zmail_extra|moz-cite-prefix|tutanota_quote|msg-quote|mail_quote|ms-outlook-mobile-reference-message)(?=\s|$)/i;
const quoteId = /(?:isReplyContent|origbody|yahoo_quoted_\w*|mail-editor-reference-message-container)$/i;
/** From here to the end of the block that holds it, everything is history. */
const historyStart = /(?:^|[_\d-]|yiv\d*|v1|x_)(?:divRplyFwdMsg|appendonsend|stopSpelling|OLK_SRC_BODY_SECTION)$/i;
/** The hairline that Outlook's desktop program draws over "From: … Sent: …". */
const historyLine =
  /border-top\s*:\s*(?:1(?:\.0)?pt\s+)?solid\s+(?:#(?:e1e1e1|b5c4df)|rgb\((?:225, ?225, ?225|181, ?196, ?223)\))/i;
/** Gmail's "indent more": a block quote that is no quote. */
const indentation = /border(?:-left)?(?:-width)?\s*:\s*(?:none|0(?:px)?)\b/i;

/** What an element says about quoted history: none of it, it holds history, or history begins here. */
export type QuoteMark = 'none' | 'quote' | 'start';

/** Tells what one element says about quoted history, by its own attributes alone. */
export function quoteMark(element: Element): QuoteMark {
  if (element.localName === 'blockquote') {
    const style = element.getAttribute('style');
    const indents = style !== null && indentation.test(style) && !element.hasAttribute('type');
    return indents ? 'none' : 'quote';
  }
  if (!element.hasAttributes()) return 'none';
  const id = element.getAttribute('id');
  if (id) {
    if (historyStart.test(id)) return 'start';
    if (quoteId.test(id)) return 'quote';
  }
  const name = element.getAttribute('class');
  if (name && quoteClass.test(name)) return 'quote';
  if (element.getAttribute('name') === 'quote') return 'quote';
  const style = element.getAttribute('style');
  return style?.includes('border-top') && historyLine.test(style) ? 'start' : 'none';
}
