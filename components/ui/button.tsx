import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon.tsx';

/** How loud: one `primary` a view, `plain` for its equals, `quiet` for the ways out. */
export type ButtonKind = 'primary' | 'plain' | 'quiet';

interface ButtonProps {
  readonly kind?: ButtonKind;
  readonly icon?: IconName;
  readonly expanded?: boolean;
  readonly controls?: string;
  readonly pressed?: boolean;
  readonly disabled?: boolean;
  /** More than the visible words where several buttons say the same ("Delete" in a list). Starts with those words. */
  readonly label?: string;
  readonly onClick: () => void;
  readonly children: ComponentChildren;
}

/** A button with words; an icon only beside them. */
export function Button({
  kind = 'plain',
  icon,
  expanded,
  controls,
  pressed,
  disabled,
  label,
  onClick,
  children,
}: ButtonProps) {
  return (
    <button
      type="button"
      class={`aw-button aw-button-${kind}`}
      aria-expanded={expanded}
      aria-controls={controls}
      aria-pressed={pressed}
      aria-label={label}
      disabled={disabled}
      onClick={onClick}
    >
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}
