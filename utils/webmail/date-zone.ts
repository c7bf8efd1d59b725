/** The zone that stands right after a time. */
export interface TakenZone {
  /** "Z" or "±HH:MM"; "" where the text names none. */
  readonly zone: string;
  /** False where a zone is named by its letters: "CST" is one in Chicago and one in Shanghai. */
  readonly isSure: boolean;
  /** Characters of the text that it is. */
  readonly taken: number;
}

const offset =
  /^\s?[([]?\s?(?:(?:utc|gmt|z)(?![a-z])\s?(?:([+-])(\d{1,2})(?::?(\d{2}))?(?!\d))?|([+-])(0\d|1[0-4]):?(\d{2})(?!\d))/;
/** "CET", "MESZ", or written out as in "Pacific Standard Time": nobody can tell from the person's own. */
const named =
  /^\s?[([]?\s?(?:[a-z]{1,2}(?:[des]|es)t|mes?z|msk)(?![a-z.])|^[^\d,;]*(?<![a-z])(?:time|heure|hora|ora|czas|tijd|[a-z]*(?:zeit|tid)|время)(?![a-z])/;

/** Reads the zone at the start of what follows a time: "UTC", "GMT+1", "+0100", "(UTC-03:30)". */
export function takeZone(after: string): TakenZone {
  const match = offset.exec(after);
  if (!match) return { zone: '', isSure: !named.test(after), taken: 0 };
  const [sign, hour, minute] = [match[1] ?? match[4], match[2] ?? match[5], match[3] ?? match[6] ?? '00'];
  const isSure = sign === undefined || (Number(hour) <= 14 && Number(minute) < 60);
  return { zone: sign ? `${sign}${hour?.padStart(2, '0')}:${minute}` : 'Z', isSure, taken: match[0].length };
}
