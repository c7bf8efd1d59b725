import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface MadeWhenOpenedProps {
  readonly summary: ComponentChildren;
  /** What is inside. */
  readonly children: () => ComponentChildren;
}

/** A part that unfolds and is made only then: many closed ones with much inside cost the page its first moment. */
export function MadeWhenOpened({ summary, children }: MadeWhenOpenedProps) {
  const [wasOpened, setOpened] = useState(false);
  return (
    <details onToggle={(event) => event.currentTarget.open && setOpened(true)}>
      <summary>{summary}</summary>
      {wasOpened && children()}
    </details>
  );
}
