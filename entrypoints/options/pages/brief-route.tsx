import { useRef, useState } from 'preact/hooks';
import { type BriefFor, BriefPage } from '../../../components/brief/brief-page.tsx';
import { attempt } from '../../../components/hooks/tell-failure.ts';
import { useBrief } from '../../../components/hooks/use-brief.ts';
import { useSettings } from '../../../components/hooks/use-settings.ts';
import { Loading, Trouble } from '../../../components/ui/states.tsx';
import type { Done } from '../../../components/ui/toast.tsx';
import { t } from '../../../utils/i18n/t.ts';
import { dayOf } from '../../../utils/storage/clock.ts';

const nextOne: BriefFor = { name: '', day: '' };

interface BriefRouteProps {
  /** Names the interview that a letter invites to; "" for the person's own. */
  readonly about: string;
  readonly onDone: (done: Done) => void;
}

/** The brief before an interview, live. */
export function BriefRoute({ about, onDone }: BriefRouteProps) {
  const { settings, change } = useSettings();
  const passed = settings?.briefPassed ?? [];
  const leftOut = settings?.briefLeftOut ?? [];
  const data = useBrief({ passed, leftOut });
  // What was written here stands, whatever the address named and whatever was stored before.
  const [written, setWritten] = useState<BriefFor | null>(null);
  const past = useRef<BriefFor | null | undefined>(undefined);
  if (data.status === 'failed') return <Trouble text={t('ui.unreadable')} onTryAgain={() => location.reload()} />;
  if (data.status === 'loading' || !settings) return <Loading />;
  const { briefFor: name, briefDay: day } = settings;
  // Looked at once, as the page opens: while a day is typed it may be one long ago for a moment.
  if (past.current === undefined) past.current = day !== '' && day < dayOf(Date.now()) ? { name, day } : null;
  const isOver = past.current?.name === name && past.current.day === day;
  const own = isOver ? nextOne : { name, day };
  const isInvited = about !== '' && about !== own.name;
  const interview = written ?? (isInvited ? { name: about, day: '' } : own);
  // Nothing of the person's own is replaced until they write here; then it is theirs.
  const write = async (edit: Partial<BriefFor>) => {
    const next = { ...interview, ...edit };
    const isTheirs = written !== null || (!isOver && !isInvited);
    setWritten(next);
    const changed = isTheirs ? edit : next;
    await change({
      ...(changed.name !== undefined && { briefFor: changed.name }),
      ...(changed.day !== undefined && { briefDay: changed.day }),
    });
    // The address alone: going to another page would take the field away under the person's hands.
    if (about !== '') history.replaceState(null, '', '#/brief');
  };
  const choose = (choice: Parameters<typeof change>[0]) => attempt('brief, choice', onDone, () => change(choice));
  return (
    <BriefPage
      {...data.value}
      interview={interview}
      now={Date.now()}
      onInterview={write}
      onPrint={() => print()}
      isChosen={passed.length + leftOut.length > 0}
      onAnother={(id) => choose({ briefPassed: [...passed, id] })}
      onLeaveOut={(id) => choose({ briefLeftOut: [...leftOut, id] })}
      onShowAll={() => choose({ briefPassed: [], briefLeftOut: [] })}
    />
  );
}
