import type { RecordData } from './record-data.ts';

/** One thing that happened with a rejection. */
export interface Happening {
  readonly kind: 'decided' | 'kept' | 'planned' | 'asked' | 'answered' | 'declined' | 'no_answer' | 'looked_back';
  /** Ms since 1970 UTC; for "decided" the start of its day in UTC. */
  readonly at: number;
}

/** What happened with a rejection, oldest first. What is planned comes at the day it is planned for. */
export function timelineOf({ rejection, requests, reflections }: RecordData): readonly Happening[] {
  const happenings: Happening[] = [
    { kind: 'decided', at: Date.parse(`${rejection.decidedOn}T00:00:00Z`) },
    { kind: 'kept', at: rejection.createdAt },
  ];
  for (const { state, dueAt, askedAt, closedAt } of requests) {
    if (askedAt !== null) happenings.push({ kind: 'asked', at: askedAt });
    if (state === 'planned' && dueAt !== null) happenings.push({ kind: 'planned', at: dueAt });
    if (state !== 'planned' && state !== 'asked' && closedAt !== null) happenings.push({ kind: state, at: closedAt });
  }
  for (const { endedAt } of reflections) if (endedAt !== null) happenings.push({ kind: 'looked_back', at: endedAt });
  return happenings.filter(({ at }) => !Number.isNaN(at)).sort((a, b) => a.at - b.at);
}
