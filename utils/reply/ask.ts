import type { send } from '../messages/send.ts';

/** How a reply asks the background; a stand-in in tests. */
export type Ask = typeof send;
