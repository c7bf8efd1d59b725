import { isShown } from '../webmail/visible.ts';
import type { Editor } from './editor-text.ts';
import { isNamedForLetter, isNamedForOther } from './field-names.ts';
import { around, isWithin } from './within.ts';

/**
 * Whether pressing a control may send what is written beside it: it hands over a form with a field that a letter may be
 * written in, shown or not, or an editor stands in a box with it that does not hold the message itself. Under a quick
 * reply "Reply" means "Send". Whether anything is written yet does not matter: a draft that was put away comes back.
 *
 * @param editors all editors that the person sees in the page, but those in letters
 */
export function mayEndLetter(control: Element, editors: readonly Editor[], letters: readonly Element[]): boolean {
  const form = submittedForm(control);
  if (form && hasFieldForLetter(form, editors)) return true;
  if (control.parentElement && editors.some((each) => isBeside(control, each))) return true;
  for (const box of around(control)) {
    if (letters.some((letter) => isWithin(box, letter))) break;
    if (editors.some((editor) => isWithin(box, editor))) return true;
  }
  return false;
}

/** The form that a press hands over, however far away it stands; null where only a script knows. */
function submittedForm(control: Element): Element | null {
  const button = control.closest<HTMLButtonElement | HTMLInputElement>('button, input');
  const submits = button?.localName === 'button' ? /^(?!button$|reset$)/i : /^(?:submit|image)$/i;
  if (!button || !submits.test(button.getAttribute('type') ?? '')) return null;
  const named = button.getAttribute('form');
  const root = button.getRootNode() as Document | ShadowRoot;
  return named === null ? button.closest('form') : root.querySelector(`form[id="${CSS.escape(named)}"]`);
}

function hasFieldForLetter(form: Element, editors: readonly Editor[]): boolean {
  const root = form.getRootNode() as Document | ShadowRoot;
  const away = form.id === '' ? [] : root.querySelectorAll(`textarea[form="${CSS.escape(form.id)}"]`);
  const rich = [...form.querySelectorAll('textarea, [contenteditable]'), ...away];
  const lines = [...form.querySelectorAll('input:not([type]), input[type="text"]')];
  return (
    rich.some((field) => field.getAttribute('contenteditable') !== 'false' && !isNamedForOther(field)) ||
    lines.some((field) => isNamedForLetter(field) && !isNamedForOther(field)) ||
    editors.some((editor) => isWithin(form, editor))
  );
}

/** Whether an editor, or its frame, stands in the very same box as a control. */
function isBeside(control: Element, editor: Editor): boolean {
  const frame = editor.ownerDocument.defaultView?.frameElement ?? null;
  const places = [editor, ...(frame && isShown(frame) ? [frame] : [])];
  return places.some((each) => each.parentElement === control.parentElement);
}
