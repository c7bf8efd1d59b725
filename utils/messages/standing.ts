import type { RequestState } from '../core/model/feedback-request.ts';

/** Where a message stands, as its banner says it. Times in ms since 1970 UTC. */
export type Standing =
  | { readonly state: 'unknown' }
  /** The person said "Not one". */
  | { readonly state: 'not_one' }
  /** The person said "Later" less than half a day ago. */
  | { readonly state: 'resting' }
  | {
      readonly state: 'kept';
      readonly rejectionId: string;
      readonly company: string;
      readonly role: string;
      readonly keptAt: number;
      readonly request: { readonly state: RequestState; readonly at: number | null } | null;
    };
