/** A week in which reminders rest and counts are hidden. */
export interface LighterWeek {
  /** Milliseconds since 1970 UTC. */
  readonly startedAt: number;
  readonly endsAt: number;
}

const week = 7 * 24 * 60 * 60 * 1000;

/** A lighter week from now on. It ends by itself and is never counted against anybody. */
export function startLighterWeek(now: number): LighterWeek {
  return { startedAt: now, endsAt: now + week };
}

/** Whether reminders rest and counts are hidden now. */
export function isLighter(lighter: LighterWeek | null, now: number): boolean {
  return lighter !== null && now >= lighter.startedAt && now < lighter.endsAt;
}

/** When something due is shown: after the lighter week where it falls into one. Times in ms since 1970 UTC. */
export function dueAfterRest(dueAt: number, lighter: LighterWeek | null): number {
  return lighter !== null && dueAt >= lighter.startedAt && dueAt < lighter.endsAt ? lighter.endsAt : dueAt;
}
