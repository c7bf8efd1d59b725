import { isShown } from '../webmail/visible.ts';
import { foldLabel } from './reply-words.ts';

/** What can be pressed. */
export const pressable =
  'button, a, input[type="button"], input[type="submit"], [role="button"], [role="link"], [role="menuitem"], [onclick]';

/** Parts of a page that hold controls of other messages or of none. */
const apart = '[role="listbox"], [role="grid"], [role="option"], [role="row"], [role="treegrid"]';

const labelNames = ['aria-label', 'title', 'data-tooltip', 'data-original-title', 'value', 'alt'];

/**
 * The labels of a control as the page gives them, each ready to be looked up; the empty ones left out. Where a control
 * has none of its own, those of the picture in it.
 */
export function labelsOf(control: Element): string[] {
  const own = labelsAt(control);
  const picture = own.length > 0 ? null : control.querySelector('img, [role="img"]');
  return picture ? labelsAt(picture) : own;
}

function labelsAt(element: Element): string[] {
  const labels = [element.textContent, ...labelNames.map((name) => element.getAttribute(name))];
  return labels.map((label) => foldLabel((label ?? '').slice(0, 200))).filter((label) => label !== '');
}

/** Whether a person could press a control now. */
export function canBePressed(control: Element): boolean {
  if (control.matches('[disabled], [aria-disabled="true"], .disabled')) return false;
  return isShown(control) && control.closest(apart) === null;
}

/**
 * What a link or a form's button asks of the server; null where only a script knows. Two controls that ask the same
 * are one: webmails repeat their tools above and below a letter.
 */
export function requestOf(control: Element): string | null {
  const link = control.closest('a')?.getAttribute('href')?.trim() ?? '';
  if (link !== '') return link.startsWith('#') || /^javascript:/i.test(link) ? null : link;
  if (!control.matches('input[type="submit"], button')) return null;
  const form = control.closest('form');
  if (!form || (control.getAttribute('type') ?? 'submit') !== 'submit') return null;
  const hidden = [...form.querySelectorAll('input[type="hidden"]'), control].map(
    (field) => `${field.getAttribute('name') ?? ''}=${field.getAttribute('value') ?? ''}`,
  );
  return `${form.getAttribute('action') ?? ''} ${hidden.join('&')}`;
}

/** Presses a control as a mouse does: some webmails listen to the button going down, some to the click. */
export function press(control: HTMLElement): void {
  const mouse = { bubbles: true, cancelable: true, composed: true, button: 0, detail: 1 };
  control.dispatchEvent(new PointerEvent('pointerdown', { ...mouse, pointerId: 1, isPrimary: true }));
  control.dispatchEvent(new MouseEvent('mousedown', mouse));
  control.dispatchEvent(new PointerEvent('pointerup', { ...mouse, pointerId: 1, isPrimary: true }));
  control.dispatchEvent(new MouseEvent('mouseup', mouse));
  control.click();
}
