import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../../utils/i18n/t.ts';
import { Button } from '../ui/button.tsx';
import { HelpLines } from './help-lines.tsx';

const ways = ['talk', 'not_safe'] as const;

interface HelpWaysProps {
  /** False where the page around it shows the way to help already: then it shows only at a press. */
  readonly hasHelp: boolean;
  /** More buttons beside the two. */
  readonly children?: ComponentChildren;
}

/** Two ways to someone to talk to, at once; a second press closes what the first one opened. */
export function HelpWays({ hasHelp, children }: HelpWaysProps) {
  const [open, setOpen] = useState<(typeof ways)[number] | null>(null);
  return (
    <>
      <p class="row-buttons">
        {ways.map((way) => (
          <Button key={way} kind="quiet" expanded={open === way} onClick={() => setOpen(open === way ? null : way)}>
            {t(`care.help.${way}`)}
          </Button>
        ))}
        {children}
      </p>
      <div role="status">{open && <HelpLines first={open} />}</div>
      {!open && hasHelp && <HelpLines />}
    </>
  );
}
