import type { Theme, ThemeMention } from '../model/theme.ts';
import { currentKey } from './manage.ts';

/** A look back or a feedback with words: something that could have mentioned a theme. */
export interface Note {
  readonly rejectionId: string;
  /** Milliseconds since 1970 UTC. */
  readonly at: number;
}

/** How often a theme was mentioned, always with what it is out of. */
export interface ThemeCount {
  readonly key: string;
  readonly side: Theme['side'];
  /** Among the last notes (at most five). */
  readonly recent: number;
  readonly recentOf: number;
  /** The same last notes one by one, the oldest first: whether each mentions it. */
  readonly marks: readonly boolean[];
  /** Among all notes. */
  readonly count: number;
  readonly of: number;
  /** At least three of the last five; never from fewer than five. */
  readonly recurring: boolean;
}

const window = 5;
const needed = 3;

const ordered = new WeakMap<readonly Note[], readonly string[]>();

/** Rejections by their latest note; kept with the notes, as every theme asks for the same order. */
function inOrder(notes: readonly Note[]): readonly string[] {
  const known = ordered.get(notes);
  if (known) return known;
  const latest = new Map<string, number>();
  for (const note of notes) latest.set(note.rejectionId, Math.max(note.at, latest.get(note.rejectionId) ?? 0));
  const order = [...latest].sort((one, other) => one[1] - other[1]).map(([id]) => id);
  ordered.set(notes, order);
  return order;
}

/** For each theme the rejections whose notes mention it; merged themes together, dismissed ones left out. */
export function rejectionsByTheme(
  themes: readonly Theme[],
  mentions: readonly ThemeMention[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const dismissed = new Set(themes.filter((theme) => theme.dismissed).map((theme) => theme.key));
  const found = new Map<string, Set<string>>();
  for (const mention of mentions) {
    const key = currentKey(themes, mention.themeKey);
    if (dismissed.has(key)) continue;
    const ids = found.get(key) ?? new Set<string>();
    ids.add(mention.rejectionId);
    found.set(key, ids);
  }
  return found;
}

/**
 * Counts themes and strengths over the notes: "recurring" is at least three of the last five, and is not said while
 * there are fewer than five. Several mentions in the notes of one rejection count once. The most frequent first.
 */
export function countThemes(
  themes: readonly Theme[],
  mentions: readonly ThemeMention[],
  notes: readonly Note[],
): readonly ThemeCount[] {
  const order = inOrder(notes);
  const last = order.slice(-window);
  const known = new Set(order);
  const sides = new Map(themes.map((theme) => [theme.key, theme.side]));
  return [...rejectionsByTheme(themes, mentions)]
    .map(([key, ids]): ThemeCount => {
      const marks = last.map((id) => ids.has(id));
      const recent = marks.filter(Boolean).length;
      const recurring = last.length === window && recent >= needed;
      const count = [...ids].filter((id) => known.has(id)).length;
      const side = sides.get(key) ?? 'work_on';
      return { key, side, recent, recentOf: last.length, marks, count, of: order.length, recurring };
    })
    .filter((one) => one.count > 0)
    .sort((one, other) => other.recent - one.recent || other.count - one.count || one.key.localeCompare(other.key));
}

/** A theme now and before, against the person's own earlier notes. */
export interface Trend {
  readonly before: number;
  readonly now: number;
  /** How many notes each of the two numbers is out of. */
  readonly of: number;
  readonly direction: 'less' | 'same' | 'more';
}

/** Compares the last five notes with the five before them; null while there are fewer than ten. */
export function trendOf(ids: ReadonlySet<string>, notes: readonly Note[]): Trend | null {
  const order = inOrder(notes);
  if (order.length < window * 2) return null;
  const count = (part: readonly string[]): number => part.filter((id) => ids.has(id)).length;
  const now = count(order.slice(-window));
  const before = count(order.slice(-window * 2, -window));
  const direction = now < before ? 'less' : now > before ? 'more' : 'same';
  return { before, now, of: window, direction };
}
