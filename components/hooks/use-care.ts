import { mayOfferCheckIn } from '../../utils/core/care/check-in.ts';
import { isLighter, startLighterWeek } from '../../utils/core/care/lighter-week.ts';
import { softNoteFor } from '../../utils/core/care/soft-note.ts';
import { checkIn, listCheckIns } from '../../utils/storage/check-ins.ts';
import { dayOf } from '../../utils/storage/clock.ts';
import { latestRejections } from '../../utils/storage/rejections.ts';
import { changeSettings, type Settings } from '../../utils/storage/settings.ts';
import type { CareActs, CareData } from '../care/care-data.ts';
import { useLiveQuery } from './use-live-query.ts';

const week = 7 * 86_400_000;

/** What the care screens show, live; null while it is read. Never asks right after a no. */
export function useCare(settings: Settings | null): CareData | null {
  const read = useLiveQuery(async () => {
    const [checkIns, [latest]] = await Promise.all([listCheckIns(), latestRejections(1)]);
    return { checkIns, lastNoAt: latest?.createdAt ?? null };
  });
  if (!settings || read.status !== 'ready') return null;
  const now = Date.now();
  const { lighterUntil, careOn: on } = settings;
  const moment = { today: dayOf(now), now, on, ...read.value };
  const lighter = lighterUntil === 0 ? null : { startedAt: lighterUntil - week, endsAt: lighterUntil };
  const isRestful = isLighter(lighter, now);
  return {
    isOn: on,
    mayAsk: mayOfferCheckIn(moment),
    note: isRestful ? null : softNoteFor({ ...moment, lastNoteOn: settings.lastNoteOn || null }),
    checkIns: read.value.checkIns.toReversed(),
    lighterUntil: isRestful ? lighterUntil : null,
  };
}

/** Writes what the person does in the care screens. */
export function useCareActs(): CareActs {
  const closeNote = () => changeSettings({ lastNoteOn: dayOf(Date.now()) });
  return {
    onCheckIn: (feeling) => void checkIn(feeling, ''),
    onLighterWeek: () =>
      void closeNote().then(() => changeSettings({ lighterUntil: startLighterWeek(Date.now()).endsAt })),
    onEndLighterWeek: () => void changeSettings({ lighterUntil: 0 }),
    onCloseNote: () => void closeNote(),
    // Its page goes with it, and with the page the way to end a lighter week.
    onTurn: (careOn) => void changeSettings({ careOn, careAsked: true, ...(!careOn && { lighterUntil: 0 }) }),
  };
}
