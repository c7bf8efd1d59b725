import { isShown } from '../webmail/visible.ts';
import { foldLabel } from './reply-words.ts';

/** What can be pressed. */
export const pressable =
  'button, a, input[type="button"], input[type="submit"], [role="button"], [role="link"], [role="menuitem"], [onclick]';

/** Parts of a page that hold controls of other messages or of none. */
const apart = '[role="listbox"], [role="grid"], [role="option"], [role="row"], [role="treegrid"]';

/** The labels of a control as the page gives them, each ready to be looked up; the empty ones left out. */
export function labelsOf(control: Element): string[] {
  const names = ['aria-label', 'title', 'data-tooltip', 'data-original-title', 'value', 'alt'];
  const labels = [control.textContent, ...names.map((name) => control.getAttribute(name))];
  return labels.map((label) => foldLabel((label ?? '').slice(0, 200))).filter((label) => label !== '');
}

/** Whether a person could press a control now. */
export function canBePressed(control: Element): boolean {
  if (control.matches('[disabled], [aria-disabled="true"], .disabled')) return false;
  return isShown(control) && control.closest(apart) === null;
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
