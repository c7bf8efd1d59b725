import { decentMoment } from '../../utils/core/requests/schedule.ts';

const day = 86_400_000; // ms

/** When to ask: at once, or in so many days. */
export const whens = ['now', '1', '3', '7'] as const;
export type When = (typeof whens)[number];

/** The moment of a choice, ms since 1970 UTC, at a decent hour where the person is; null for now. */
export function momentOfWhen(when: When, now: number, timeZone: string): number | null {
  return when === 'now' ? null : decentMoment(now + Number(when) * day, timeZone);
}

/** The person's own time zone, as the browser tells it. */
export function ownTimeZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}
