/** Names that webmails give the box of a letter's text, and names that look alike and are something else (2026-07). */
const bodyName =
  /(?:message|mail|msg)[-_ ]?(?:body|content|text|part|html|source)|^(?:body|content)[-_](?:message|mail)|^b-text-part$|uniquemessagebody|rcmbody|mailbody|mailer_\w*content/i;
const otherName =
  /list|row|item|snippet|short|excerpt|teaser|summary|truncat|preview[-_]?text|toolbar|menu|header|subject|compos|editor|draft|reply|placeholder|tooltip|toast|alert|notice|notification|warning|error|empty|loading|count|button|label|title/i;
const named = ['id', 'class', 'data-testid', 'data-test-id'];

/** Finds all elements that may have such a name, and some more. */
export const likelyBodies = [
  '[role="document"]',
  '[itemtype*="EmailMessage" i] [itemprop="text"], [itemtype*="EmailMessage" i] [itemprop="articleBody"]',
  '.b-text-part',
  ...named.flatMap((name) => ['message', 'mail', 'msg'].map((word) => `[${name}*="${word}" i]`)),
].join(', ');

/** Whether an element's own names say that it holds a letter's text. */
export function isNamedLikeBody(element: Element): boolean {
  if (element.getAttribute('role') === 'document' || element.matches('[itemtype*="EmailMessage" i] [itemprop]'))
    return true;
  return hasBodyName(element);
}

function hasBodyName(element: Element): boolean {
  return named.some((name) => {
    const value = element.getAttribute(name);
    return value?.split(/\s+/).some((word) => bodyName.test(word) && !otherName.test(word)) === true;
  });
}

/** Whether a name says that an element is something else than a letter: a notice, a tool, a row. */
export function isNamedOtherwise(element: Element): boolean {
  return named.some((name) => otherName.test(element.getAttribute(name) ?? ''));
}

/**
 * Whether an element stands in a box that is named like a letter's: what it calls itself there is the letter's word.
 *
 * @param except boxes that are named so and hold more than a letter
 */
export function isInNamedBody(element: Element, except = ''): boolean {
  for (let at = element.parentElement; at; at = at.parentElement)
    if (hasBodyName(at) && !(except && at.matches(except))) return true;
  return false;
}
