import type { SoftNote } from '../../utils/core/care/soft-note.ts';
import type { CheckIn, Feeling } from '../../utils/core/model/check-in.ts';

/** What the care screens show. */
export interface CareData {
  readonly isOn: boolean;
  /** Whether a check-in may be offered now. */
  readonly mayAsk: boolean;
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
  readonly onLighterWeek: () => void;
  readonly onEndLighterWeek: () => void;
  /** A note was closed: none for a week. */
  readonly onCloseNote: () => void;
  readonly onTurn: (isOn: boolean) => void;
}
