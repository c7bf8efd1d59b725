/** Elements in a control that are looked at: it has a picture and a word or two. */
const mostParts = 20;
/** Longer values are data, not names (characters). */
const longestValue = 300;

/** "replyAll", "reply_to_all", "replyallbtn", "answer-list", as code writes them; "replyAllowed" is another word. */
const replyToMore =
  /\b(?:reply|respond|answer|antworten|repondre|responder|rispondi) ?(?:to |an |a )?(?:all(?:btn|button|link|icon|action)?|every(?:one|body)|list|alle|tous|todos|tutti)\b/;
const moreReply = /\b(?:all|list|allen?) ?(?:reply|answer|antworten)\b/;
/** What people read, in words of their own: told by the labels. */
const label = /^(?:aria-label|aria-description|title|alt|value|data-tooltip|data-original-title)$/;
/** "forward" and "all" as words of their own. */
const otherAct = /\b(?:forward|fwd|redirect|bounce|resend)/;
const alone = /^(?:all|list|everyone)$/;

/**
 * Whether what a page's code calls a control says that it answers to all or passes on, whatever its label says: classes,
 * ids, data and names, also of its icon, and of boxes that hold nothing but this control.
 */
export function codeSaysOther(control: Element): boolean {
  const parts = [control, ...[...control.querySelectorAll('*')].slice(0, mostParts)];
  return parts.some(saysMore) || boxesOf(control).some(saysMore) || parts.some(namesOther);
}

/** Whether any attribute says "reply to all". */
function saysMore(element: Element): boolean {
  return [...element.attributes].some(({ name, value }) => {
    if (label.test(name)) return false;
    const said = `${words(name)} ${value.length <= longestValue ? words(value) : ''}`;
    return replyToMore.test(said) || moreReply.test(said);
  });
}

/** Whether its names say "forward", or "all" beside "reply". Not its address: folders are called so as well. */
function namesOther(element: Element): boolean {
  const named = [...element.attributes].filter(({ name }) => /^(?:class|id|name|data-.*)$/.test(name));
  const values = named.filter(({ value }) => value.length <= longestValue).flatMap(({ value }) => value.split(/\s+/));
  return values.some((value) => alone.test(value.toLowerCase()) || otherAct.test(words(value)));
}

/** The boxes around a control in which nothing else stands. */
function boxesOf(control: Element): Element[] {
  const boxes: Element[] = [];
  for (let at = control.parentElement; at && at.childElementCount === 1 && boxes.length < 3; at = at.parentElement)
    boxes.push(at);
  return boxes;
}

/** The words of a name in code, lower case: "ArrowReplyAllRegular" and "arrow-reply_all" alike. */
function words(name: string): string {
  return name
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/[^\p{L}]+/gu, ' ')
    .toLowerCase()
    .trim();
}
