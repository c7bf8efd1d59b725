import type { RecordBase } from '../core/model/record.ts';

/** A new record's id and times. */
export function newRecord(now = Date.now()): RecordBase {
  return { id: crypto.randomUUID(), createdAt: now, updatedAt: now };
}

/** The day of a moment in the person's own time zone, YYYY-MM-DD. */
export function dayOf(moment: number | Date): string {
  const date = new Date(moment);
  const part = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${part(date.getMonth() + 1)}-${part(date.getDate())}`;
}
