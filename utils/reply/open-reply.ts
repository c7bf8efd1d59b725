import { canBePressed, labelsOf, pressable, requestOf } from './control.ts';
import { rootsIn } from './editors-in.ts';
import { type Answered, containerOf, documentsAround } from './message-parts.ts';
import { otherThanReply, replyLabels } from './reply-words.ts';

/** The reply controls of webmails that are known, by ids, data and icons; looked for before all labels (2026-11). */
const knownControls: readonly string[] = [
  '.ams.bkH', // Gmail
  'button:has([data-icon-name="ArrowReplyRegular"])', // Outlook
  '[data-testid="message-view:reply"]', // Proton Mail
  '[data-test-id="btn-reply-sender"]', // Yahoo, AOL
  '[data-test-id="toolbar-reply"]',
  'a.reply[data-content-button], a.button.reply:not([id$="-clone"])', // Roundcube
  '#button_reply', // Horde
  '.messageItemHeader .buttonReply, .buttonReply', // SnappyMail
  'a.reply_link', // Cypht
  '[data-action="io.ox/mail/actions/reply"]', // Open-Xchange
];

/**
 * The control that opens a reply to this message: where exactly one is surely it, else null. Never one that answers to
 * all or forwards, none in the letter itself, none of another message.
 */
export function findReplyControl(answered: Answered): HTMLElement | null {
  const container = containerOf(answered);
  const inside = controlsIn([container], answered);
  if (inside.length > 0) return only(inside);
  if (answered.others.length > 0) return null;
  for (const document of documentsAround(container.ownerDocument)) {
    const found = controlsIn(rootsIn(document), answered);
    if (found.length > 0) return only(found);
  }
  return null;
}

function controlsIn(roots: readonly ParentNode[], answered: Answered): HTMLElement[] {
  const find = (selector: string, holds: (control: Element) => boolean) =>
    roots
      .flatMap((root) => [...root.querySelectorAll<HTMLElement>(selector)])
      .filter((each) => canBePressed(each) && !isInLetter(each, answered) && holds(each));
  for (const selector of knownControls) {
    const known = find(selector, (each) => !saysOther(each));
    if (known.length > 0) return known;
  }
  const named = find(pressable, saysReply);
  return named.filter((each) => !named.some((other) => other !== each && each.contains(other)));
}

/** Whether a control's labels say "reply" and nothing else. */
function saysReply(control: Element): boolean {
  const labels = labelsOf(control);
  return labels.some((label) => replyLabels.has(label)) && !saysOther(control);
}

function saysOther(control: Element): boolean {
  return labelsOf(control).some((label) => !replyLabels.has(label) && otherThanReply.test(label));
}

function isInLetter(control: Element, { open, others }: Answered): boolean {
  return [open, ...others].some(({ bodies }) => bodies.some((body) => body.contains(control)));
}

/** The only control, or the first of several that ask the very same. */
function only(found: readonly HTMLElement[]): HTMLElement | null {
  const [first] = found;
  if (!first) return null;
  const request = found.length > 1 ? requestOf(first) : null;
  return found.length === 1 || (request && found.every((each) => requestOf(each) === request)) ? first : null;
}
