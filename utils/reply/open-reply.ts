import { canBePressed, labelsOf, pressable, requestOf } from './control.ts';
import { codeSaysOther } from './control-code.ts';
import type { Editor } from './editor-text.ts';
import { rootsIn } from './editors-in.ts';
import { allEditorsIn } from './letter-editors.ts';
import { mayEndLetter } from './may-end-letter.ts';
import { type Answered, containerOf, documentsAround, lettersOf } from './message-parts.ts';
import { otherThanReply, replyLabels } from './reply-words.ts';
import { isInAny } from './within.ts';

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
 * all or forwards, none in the letter itself, none of another message, none that may send what the person has written.
 */
export function findReplyControl(answered: Answered): HTMLElement | null {
  const container = containerOf(answered);
  const editors = allEditorsIn(container.ownerDocument, lettersOf(answered));
  const inside = controlsIn([container], answered, editors);
  if (inside.length > 0) return only(inside);
  if (answered.others.length > 0) return null;
  for (const document of documentsAround(container.ownerDocument)) {
    const found = controlsIn(rootsIn(document), answered, editors);
    if (found.length > 0) return only(found);
  }
  return null;
}

function controlsIn(roots: readonly ParentNode[], answered: Answered, editors: readonly Editor[]): HTMLElement[] {
  const letters = lettersOf(answered);
  const find = (selector: string, holds: (control: Element) => boolean) =>
    roots
      .flatMap((root) => [...root.querySelectorAll<HTMLElement>(selector)])
      .filter((each) => canBePressed(each) && !isInAny(letters, each) && holds(each))
      .filter((each) => !mayEndLetter(each, editors, letters));
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

/** Whether its labels, or the names its page gives it, say that a control does something else than a plain reply. */
function saysOther(control: Element): boolean {
  const isOther = (label: string) => !replyLabels.has(label) && otherThanReply.test(label);
  return labelsOf(control).some(isOther) || codeSaysOther(control);
}

/** The only control, or the first of several that ask the very same. */
function only(found: readonly HTMLElement[]): HTMLElement | null {
  const [first] = found;
  if (!first) return null;
  const request = found.length > 1 ? requestOf(first) : null;
  return found.length === 1 || (request && found.every((each) => requestOf(each) === request)) ? first : null;
}
