import type { SoftNote } from '../../utils/core/care/soft-note.ts';
import type { CheckIn, Feeling } from '../../utils/core/model/check-in.ts';

/** What the care screens show. */
export interface CareData {
  readonly isOn: boolean;
  /** Whether the one question was answered. */
  readonly isAsked: boolean;
  /** Whether the one question may be asked by itself: not answered yet, something is kept, and it is a calm day. */
  readonly mayAskFirst: boolean;
  /** Whether a check-in may be offered now. */
  readonly mayAsk: boolean;
  /** What was noted today; null for nothing. */
  readonly today: CheckIn | null;
  /** A gentle note to show; null for none. */
  readonly note: SoftNote | null;
  /** The latest first. */
  readonly checkIns: readonly CheckIn[];
  /** End of a lighter week, ms since 1970 UTC; null where there is none now. */
  readonly lighterUntil: number | null;
}

/** What a person can do in the care screens. */
export interface CareActs {
  readonly onCheckIn: (feeling: Feeling) => void;
  /** Takes today's word back to what it was before; null for nothing. */
  readonly onTakeBack: (today: CheckIn, before: CheckIn | null) => void;
  readonly onChange: (checkIn: CheckIn, feeling: Feeling) => void;
  readonly onDelete: (checkIn: CheckIn) => void;
  readonly onLighterWeek: () => void;
  readonly onEndLighterWeek: () => void;
  /** A note was closed: none for a week. */
  readonly onCloseNote: () => void;
  readonly onTurn: (isOn: boolean) => void;
}
