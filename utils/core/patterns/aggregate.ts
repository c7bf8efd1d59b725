import type { Feedback } from '../model/feedback.ts';
import type { FeedbackRequest } from '../model/feedback-request.ts';
import { type Attribution, attributions } from '../model/reason.ts';
import type { Reflection } from '../model/reflection.ts';
import type { Rejection } from '../model/rejection.ts';
import { type Stage, stages } from '../model/stage.ts';
import type { Theme, ThemeMention } from '../model/theme.ts';
import {
  countThemes,
  type Note,
  rejectionsByTheme,
  type ThemeCount,
  type Trend,
  trendOf,
} from '../themes/recurring.ts';

/** Everything the Patterns page is drawn from. */
export interface PatternSources {
  readonly rejections: readonly Rejection[];
  readonly reflections: readonly Reflection[];
  readonly feedback: readonly Feedback[];
  readonly requests: readonly FeedbackRequest[];
  readonly themes: readonly Theme[];
  readonly mentions: readonly ThemeMention[];
}

/** One picture's numbers: `n` events, and whether they are enough to say anything. */
export interface Picture<Rows> {
  readonly n: number;
  /** False under five events: show the rows, claim nothing. */
  readonly enough: boolean;
  readonly rows: Rows;
}

export interface MonthRow {
  /** YYYY-MM. */
  readonly month: string;
  readonly total: number;
  readonly byStage: Readonly<Record<Stage, number>>;
}

export interface AttributionRow {
  readonly month: string;
  readonly counts: Readonly<Record<Attribution, number>>;
}

export interface ThemeRow extends ThemeCount {
  /** Against the person's own earlier notes; null while there are too few. */
  readonly trend: Trend | null;
}

export interface Asked {
  readonly asked: number;
  readonly answered: number;
  readonly declined: number;
  readonly noAnswer: number;
  readonly waiting: number;
}

export interface Patterns {
  readonly byMonth: Picture<readonly MonthRow[]>;
  /** Where things end, in the order of the process. */
  readonly byStage: Picture<readonly { readonly stage: Stage; readonly count: number }[]>;
  /** Our reasons by key, the person's own by label; the most frequent first. */
  readonly reasons: Picture<readonly { readonly reason: string; readonly own: boolean; readonly count: number }[]>;
  readonly attributions: Picture<readonly AttributionRow[]>;
  readonly themes: Picture<readonly ThemeRow[]>;
  readonly strengths: Picture<readonly ThemeRow[]>;
  readonly asked: Picture<Asked>;
}

/** No pattern is claimed from fewer events than this. */
export const fewestEvents = 5;

const picture = <Rows>(n: number, rows: Rows): Picture<Rows> => ({ n, enough: n >= fewestEvents, rows });

const zeroes = <Key extends string>(keys: readonly Key[]): Record<Key, number> =>
  Object.fromEntries(keys.map((key) => [key, 0])) as Record<Key, number>;

/** Every month from the first to the last, also those without events; at most fifty years of them. */
function monthsThrough(months: readonly string[]): readonly string[] {
  const sorted = [...months].sort();
  const [first] = sorted;
  const last = sorted.at(-1);
  if (first === undefined || last === undefined) return [];
  const all: string[] = [];
  let year = Number(first.slice(0, 4));
  let month = Number(first.slice(5, 7));
  while (all.length < 600) {
    const name = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
    if (name > last) break;
    all.push(name);
    month += 1;
    if (month > 12) {
      month = 1;
      year += 1;
    }
  }
  return all;
}

const dated = /^\d{4}-(?:0[1-9]|1[0-2])/;

function groupByMonth<Row>(
  rejections: readonly Rejection[],
  empty: (month: string) => Row,
  add: (row: Row, rejection: Rejection) => void,
): readonly Row[] {
  const known = rejections.filter((one) => dated.test(one.decidedOn));
  const rows = new Map(
    monthsThrough([...new Set(known.map((one) => one.decidedOn.slice(0, 7)))]).map((month) => [month, empty(month)]),
  );
  for (const rejection of known) {
    const row = rows.get(rejection.decidedOn.slice(0, 7));
    if (row) add(row, rejection);
  }
  return [...rows.values()];
}

function byMonth(rejections: readonly Rejection[]): readonly MonthRow[] {
  return groupByMonth(
    rejections,
    (month) => ({ month, total: 0, byStage: zeroes(stages) }),
    (row, { stage }) => {
      row.total += 1;
      row.byStage[stage] += 1;
    },
  );
}

function reasonsOf(rejections: readonly Rejection[]): Patterns['reasons'] {
  const counts = new Map<string, { reason: string; own: boolean; count: number }>();
  let n = 0;
  for (const rejection of rejections) {
    if (rejection.reasons.length > 0) n += 1;
    for (const kept of rejection.reasons) {
      const own = kept.reason === 'own';
      const reason = own ? (kept.label ?? '').trim() : kept.reason;
      const id = `${own ? 'own' : 'ours'} ${reason.toLowerCase()}`;
      const row = counts.get(id) ?? { reason, own, count: 0 };
      row.count += 1;
      counts.set(id, row);
    }
  }
  return picture(
    n,
    [...counts.values()].sort((one, other) => other.count - one.count || one.reason.localeCompare(other.reason)),
  );
}

function attributionsOf(rejections: readonly Rejection[]): Patterns['attributions'] {
  let n = 0;
  const rows = groupByMonth(
    rejections,
    (month) => ({ month, counts: zeroes(attributions) }),
    (row, { reasons }) => {
      for (const { attribution } of reasons) {
        if (attribution === null) continue;
        row.counts[attribution] += 1;
        n += 1;
      }
    },
  );
  return picture(n, rows);
}

function askedOf(requests: readonly FeedbackRequest[]): Patterns['asked'] {
  const sent = requests.filter((one) => one.state !== 'planned' && (one.kind === 'first' || one.kind === 'specific'));
  const count = (state: FeedbackRequest['state']): number => sent.filter((one) => one.state === state).length;
  const rows = {
    asked: sent.length,
    answered: count('answered'),
    declined: count('declined'),
    noAnswer: count('no_answer'),
    waiting: count('asked'),
  };
  return picture(sent.length, rows);
}

function themeRows(sources: PatternSources, notes: readonly Note[]): readonly ThemeRow[] {
  const ids = rejectionsByTheme(sources.themes, sources.mentions);
  return countThemes(sources.themes, sources.mentions, notes).map((row) => ({
    ...row,
    trend: trendOf(ids.get(row.key) ?? new Set(), notes),
  }));
}

/** Turns the records into what the Patterns page shows. Records of the sample inbox are left out. */
export function aggregatePatterns(all: PatternSources): Patterns {
  const samples = new Set(all.rejections.filter((one) => one.sample).map((one) => one.id));
  const real = <One extends { readonly rejectionId: string }>(list: readonly One[]): readonly One[] =>
    samples.size === 0 ? list : list.filter((one) => !samples.has(one.rejectionId));
  const rejections = all.rejections.filter((one) => !one.sample);
  const mentions = real(all.mentions);
  const noted = [...real(all.reflections), ...real(all.feedback), ...mentions];
  const notes = noted.map((one): Note => ({ rejectionId: one.rejectionId, at: one.createdAt }));
  const rows = themeRows({ ...all, mentions }, notes);
  const n = new Set(notes.map((note) => note.rejectionId)).size;
  const stageCounts = zeroes(stages);
  for (const { stage } of rejections) stageCounts[stage] += 1;
  return {
    byMonth: picture(rejections.length, byMonth(rejections)),
    byStage: picture(
      rejections.length,
      stages.map((stage) => ({ stage, count: stageCounts[stage] })),
    ),
    reasons: reasonsOf(rejections),
    attributions: attributionsOf(rejections),
    themes: picture(
      n,
      rows.filter((row) => row.side === 'work_on'),
    ),
    strengths: picture(
      n,
      rows.filter((row) => row.side === 'strength'),
    ),
    asked: askedOf(real(all.requests)),
  };
}
