import { useState } from 'preact/hooks';
import { PinnedAims } from '../../components/aims/pinned-aims.tsx';
import { CareQuestion } from '../../components/care/care-question.tsx';
import { CheckInCard } from '../../components/care/check-in-card.tsx';
import { SoftNoteCard } from '../../components/care/soft-note-card.tsx';
import { useAims } from '../../components/hooks/use-aims.ts';
import { useCare, useCareActs } from '../../components/hooks/use-care.ts';
import type { Done } from '../../components/ui/toast.tsx';
import { t } from '../../utils/i18n/t.ts';
import type { Settings } from '../../utils/storage/settings.ts';

interface QuietCornerProps {
  readonly settings: Settings | null;
  readonly onDone: (done: Done) => void;
}

/** What the person pinned, and a check-in where it is turned on and may be offered; once the question whether to. */
export function QuietCorner({ settings, onDone }: QuietCornerProps) {
  const care = useCare(settings);
  const acts = useCareActs(onDone);
  const aims = useAims();
  const [isClosed, setClosed] = useState(false);
  const pinned = aims.status === 'ready' ? aims.value.aims.filter((aim) => aim.pinned) : [];
  return (
    <>
      {pinned.length > 0 && <PinnedAims aims={pinned} />}
      {care?.note && <SoftNoteCard note={care.note} onLighterWeek={acts.onLighterWeek} onClose={acts.onCloseNote} />}
      {care && !isClosed && (
        <CheckInCard
          mayAsk={care.mayAsk && !care.note}
          today={care.today}
          onCheckIn={acts.onCheckIn}
          onTakeBack={acts.onTakeBack}
          onClose={() => setClosed(true)}
        />
      )}
      {care?.mayAskFirst && (
        <CareQuestion
          onAnswer={(isOn) => {
            acts.onTurn(isOn);
            if (!isOn) onDone({ text: t('care.stays_off'), undo: null });
          }}
        />
      )}
    </>
  );
}
