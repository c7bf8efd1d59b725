import type { SoftNote } from '../../utils/core/care/soft-note.ts';
import { t } from '../../utils/i18n/t.ts';
import { Button } from '../ui/button.tsx';
import { HelpLines } from './help-lines.tsx';

interface SoftNoteCardProps {
  readonly note: SoftNote;
  readonly onLighterWeek: () => void;
  readonly onClose: () => void;
  /** False where the page around it shows the way to help already. */
  readonly hasHelp?: boolean;
}

/** A gentle note from the person's own check-ins; it may always be closed. */
export function SoftNoteCard({ note, onLighterWeek, onClose, hasHelp = true }: SoftNoteCardProps) {
  return (
    <section class="check-in">
      <h2>{t(`care.notes.${note.key}`, { count: note.count })}</h2>
      <p class="note">{t('care.lighter_week.what')}</p>
      <p class="row-buttons">
        <Button onClick={onLighterWeek}>{t('care.lighter_week.start')}</Button>
        <Button onClick={onClose}>{t('care.close')}</Button>
      </p>
      {hasHelp && <HelpLines />}
    </section>
  );
}
