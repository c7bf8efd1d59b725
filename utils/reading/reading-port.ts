import type { Correction } from '../core/model/correction.ts';
import type { MessageName, Payload, Replies } from '../messages/protocol.ts';
import type { ReadingSettings } from '../storage/settings.ts';

/** How reading asks for what it may not do itself: the background's answers, or a stand-in in tests. */
export type Ask = <N extends MessageName>(name: N, payload: Payload<N>) => Promise<Replies[N]>;

/** What reading knows from outside the page. */
export interface ReadingContext {
  readonly settings: ReadingSettings;
  readonly corrections: readonly Correction[];
}
