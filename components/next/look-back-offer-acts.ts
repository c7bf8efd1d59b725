import type { Rejection } from '../../utils/core/model/rejection.ts';

/** What a person can say to the offer of a look back. Both can be taken back. */
export interface LookBackOfferActs {
  /** Another day. */
  readonly onNotToday: (rejection: Rejection) => void;
  /** No more; what is written stays. */
  readonly onLeave: (rejection: Rejection) => void;
}
