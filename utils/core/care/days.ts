const msPerDay = 86_400_000;

/** Number of the day since 1970 for YYYY-MM-DD; null where it is no date. */
export function dayNumber(day: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return null;
  const at = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(at) ? null : Math.round(at / msPerDay);
}

/** Days from one YYYY-MM-DD to another; null where one is no date. */
export function daysBetween(from: string, to: string): number | null {
  const start = dayNumber(from);
  const end = dayNumber(to);
  return start === null || end === null ? null : end - start;
}
