import { useEffect, useState } from 'preact/hooks';
import { isCalmDay, mayOfferCheckIn } from '../../utils/core/care/check-in.ts';
import { isLighter, startLighterWeek } from '../../utils/core/care/lighter-week.ts';
import { softNoteFor } from '../../utils/core/care/soft-note.ts';
import { t } from '../../utils/i18n/t.ts';
import { changeCheckIn, checkIn, deleteCheckIn, listCheckIns, restoreCheckIn } from '../../utils/storage/check-ins.ts';
import { dayOf } from '../../utils/storage/clock.ts';
import { lastNoSeen, watchNo } from '../../utils/storage/last-no.ts';
import { latestRejections } from '../../utils/storage/rejections.ts';
import { changeSettings, type Settings } from '../../utils/storage/settings.ts';
import type { CareActs, CareData } from '../care/care-data.ts';
import type { Done } from '../ui/toast.tsx';
import { attempt } from './tell-failure.ts';
import { useLiveQuery } from './use-live-query.ts';

const week = 7 * 86_400_000;

/** What the care screens show, live; null while it is read. Never asks right after a no. */
export function useCare(settings: Settings | null): CareData | null {
  const read = useLiveQuery(async () => {
    const [checkIns, [latest]] = await Promise.all([listCheckIns(), latestRejections(1)]);
    return { checkIns, keptAt: latest?.createdAt ?? null };
  });
  const seenAt = useLastNo();
  if (!settings || read.status !== 'ready' || seenAt === undefined) return null;
  const now = Date.now();
  const { lighterUntil, careOn: on, careAsked: isAsked } = settings;
  const { checkIns, keptAt } = read.value;
  const lastNoAt = seenAt === null && keptAt === null ? null : Math.max(seenAt ?? 0, keptAt ?? 0);
  const moment = { today: dayOf(now), now, on, checkIns, lastNoAt };
  const lighter = lighterUntil === 0 ? null : { startedAt: lighterUntil - week, endsAt: lighterUntil };
  const isRestful = isLighter(lighter, now);
  return {
    isOn: on,
    isAsked,
    mayAskFirst: !on && !isAsked && keptAt !== null && isCalmDay(lastNoAt, now),
    today: checkIns.find(({ day }) => day === moment.today) ?? null,
    mayAsk: mayOfferCheckIn(moment),
    note: isRestful ? null : softNoteFor({ ...moment, lastNoteOn: settings.lastNoteOn || null }),
    checkIns: checkIns.toReversed(),
    lighterUntil: isRestful ? lighterUntil : null,
  };
}

/** When a no was last in front of the person, live; undefined until it is read. */
function useLastNo(): number | null | undefined {
  const [seenAt, setSeenAt] = useState<number | null | undefined>(undefined);
  useEffect(() => {
    const ended = new AbortController();
    watchNo(setSeenAt, ended.signal);
    lastNoSeen().then(setSeenAt, () => setSeenAt(Date.now())); // not known: nothing is asked
    return () => ended.abort();
  }, []);
  return seenAt;
}

/** Writes what the person does in the care screens, and tells `onDone` how to take it back, or that it failed. */
export function useCareActs(onDone: (done: Done) => void): CareActs {
  const doIt = (what: string, work: () => Promise<unknown>) => attempt(`care, ${what}`, onDone, work);
  const closeNote = () => changeSettings({ lastNoteOn: dayOf(Date.now()) });
  return {
    onCheckIn: (feeling) => doIt('check-in', () => checkIn(feeling, '')),
    onTakeBack: (today, before) => doIt('take back', () => (before ? restoreCheckIn(before) : deleteCheckIn(today.id))),
    onChange: (before, feeling) =>
      doIt('change', async () => {
        if (!(await changeCheckIn(before.id, feeling))) return;
        onDone({ text: t('care.changed'), undo: () => restoreCheckIn(before) });
      }),
    onDelete: (before) =>
      doIt('delete', async () => {
        await deleteCheckIn(before.id);
        onDone({ text: t('care.deleted'), undo: () => restoreCheckIn(before) });
      }),
    onLighterWeek: () =>
      doIt('lighter week', async () => {
        await closeNote();
        await changeSettings({ lighterUntil: startLighterWeek(Date.now()).endsAt });
      }),
    onEndLighterWeek: () => doIt('end of a lighter week', () => changeSettings({ lighterUntil: 0 })),
    onCloseNote: () => doIt('note', closeNote),
    // Its page goes with it, and with the page the way to end a lighter week.
    onTurn: (careOn) =>
      doIt('turn', () => changeSettings({ careOn, careAsked: true, ...(!careOn && { lighterUntil: 0 }) })),
  };
}
