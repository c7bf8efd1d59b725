import { useState } from 'preact/hooks';
import { PinnedAims } from '../../components/aims/pinned-aims.tsx';
import { CheckInCard } from '../../components/care/check-in-card.tsx';
import { SoftNoteCard } from '../../components/care/soft-note-card.tsx';
import { useAims } from '../../components/hooks/use-aims.ts';
import { useCare, useCareActs } from '../../components/hooks/use-care.ts';
import type { Settings } from '../../utils/storage/settings.ts';

/** What the person pinned, and a check-in where it is turned on and may be offered. */
export function QuietCorner({ settings }: { readonly settings: Settings | null }) {
  const care = useCare(settings);
  const acts = useCareActs();
  const aims = useAims();
  const [isClosed, setClosed] = useState(false);
  const pinned = aims.status === 'ready' ? aims.value.aims.filter((aim) => aim.pinned) : [];
  return (
    <>
      {pinned.length > 0 && <PinnedAims aims={pinned} />}
      {care?.note && <SoftNoteCard note={care.note} onLighterWeek={acts.onLighterWeek} onClose={acts.onCloseNote} />}
      {care?.mayAsk && !care.note && !isClosed && (
        <CheckInCard onCheckIn={acts.onCheckIn} onClose={() => setClosed(true)} />
      )}
    </>
  );
}
