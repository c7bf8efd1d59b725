const dated = /^\d{4}-(?:0[1-9]|1[0-2])/;

/** So many months at most, fifty years: what lies before is left out. */
const most = 600;

/** The month (YYYY-MM) of a day (YYYY-MM-DD); null where it is none. */
export function monthOf(day: string): string | null {
  return dated.test(day) ? day.slice(0, 7) : null;
}

/** Every month (YYYY-MM) from the earliest to the latest of these, also those without events, oldest first. */
export function monthsThrough(months: readonly string[]): readonly string[] {
  const sorted = [...months].sort();
  const [first] = sorted;
  const last = sorted.at(-1);
  if (first === undefined || last === undefined) return [];
  const all: string[] = [];
  let year = Number(last.slice(0, 4));
  let month = Number(last.slice(5, 7));
  while (all.length < most) {
    const name = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
    if (name < first) break;
    all.push(name);
    month -= 1;
    if (month < 1) {
      month = 12;
      year -= 1;
    }
  }
  return all.reverse();
}

/** One row a month from the first to the last; `add` counts each thing into the row of its month. */
export function groupByMonth<Thing, Row>(
  things: readonly Thing[],
  dayOf: (thing: Thing) => string,
  empty: (month: string) => Row,
  add: (row: Row, thing: Thing) => void,
): readonly Row[] {
  const months = new Set<string>();
  for (const thing of things) {
    const month = monthOf(dayOf(thing));
    if (month !== null) months.add(month);
  }
  const rows = new Map(monthsThrough([...months]).map((month) => [month, empty(month)]));
  for (const thing of things) {
    const row = rows.get(dayOf(thing).slice(0, 7));
    if (row) add(row, thing);
  }
  return [...rows.values()];
}
