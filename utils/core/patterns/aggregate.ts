import { type Attribution, attributions } from '../model/reason.ts';
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
import { groupByMonth } from './months.ts';
import type { NoteOutline, RejectionOutline, RequestOutline } from './outlines.ts';
import { type ThemeLine, themeLines } from './theme-lines.ts';

/** Everything the Patterns page is drawn from. */
export interface PatternSources {
  readonly rejections: readonly RejectionOutline[];
  readonly reflections: readonly NoteOutline[];
  readonly feedback: readonly NoteOutline[];
  readonly requests: readonly RequestOutline[];
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
  /** Reasons by month; `n` counts the letters they stand in. */
  readonly attributions: Picture<readonly AttributionRow[]>;
  readonly themes: Picture<readonly ThemeRow[]>;
  readonly strengths: Picture<readonly ThemeRow[]>;
  /** For each theme the notes that mention it, by the month of the letter they are about. */
  readonly themesOverTime: Picture<readonly ThemeLine[]>;
  readonly strengthsOverTime: Picture<readonly ThemeLine[]>;
  readonly asked: Picture<Asked>;
}

/** No pattern is claimed from fewer events than this. */
export const fewestEvents = 5;

const picture = <Rows>(n: number, rows: Rows): Picture<Rows> => ({ n, enough: n >= fewestEvents, rows });

const zeroes = <Key extends string>(keys: readonly Key[]): Record<Key, number> =>
  Object.fromEntries(keys.map((key) => [key, 0])) as Record<Key, number>;

const decisionDay = (rejection: RejectionOutline): string => rejection.decidedOn;

function byMonth(rejections: readonly RejectionOutline[]): readonly MonthRow[] {
  return groupByMonth(
    rejections,
    decisionDay,
    (month) => ({ month, total: 0, byStage: zeroes(stages) }),
    (row, { stage }) => {
      row.total += 1;
      row.byStage[stage] += 1;
    },
  );
}

function reasonsOf(rejections: readonly RejectionOutline[]): Patterns['reasons'] {
  const counts = new Map<string, { reason: string; own: boolean; count: number }>();
  let n = 0;
  for (const rejection of rejections) {
    if (rejection.reasons.length > 0) n += 1;
    const counted = new Set<string>();
    for (const kept of rejection.reasons) {
      const own = kept.reason === 'own';
      const reason = own ? (kept.label ?? '').trim() : kept.reason;
      const id = `${own ? 'own' : 'ours'} ${reason.toLowerCase()}`;
      if (counted.has(id)) continue; // the same twice in one letter is one letter
      counted.add(id);
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

function attributionsOf(rejections: readonly RejectionOutline[]): Patterns['attributions'] {
  const rows = groupByMonth(
    rejections,
    decisionDay,
    (month) => ({ month, counts: zeroes(attributions) }),
    (row, { reasons }) => {
      for (const { attribution } of reasons) if (attribution !== null) row.counts[attribution] += 1;
    },
  );
  // One letter with many reasons is one event: `n` counts letters.
  const decided = rejections.filter(({ reasons }) => reasons.some(({ attribution }) => attribution !== null));
  return picture(decided.length, rows);
}

function askedOf(requests: readonly RequestOutline[]): Patterns['asked'] {
  const sent = requests.filter((one) => one.state !== 'planned' && (one.kind === 'first' || one.kind === 'specific'));
  const count = (state: RequestOutline['state']): number => sent.filter((one) => one.state === state).length;
  const rows = {
    asked: sent.length,
    answered: count('answered'),
    declined: count('declined'),
    noAnswer: count('no_answer'),
    waiting: count('asked'),
  };
  return picture(sent.length, rows);
}

/** Themes and strengths: how often, how lately, and over the months. */
function themesOf(
  sources: PatternSources,
  notes: readonly Note[],
): Pick<Patterns, 'themes' | 'strengths' | 'themesOverTime' | 'strengthsOverTime'> {
  const noted = new Set(notes.map((note) => note.rejectionId));
  const ids = rejectionsByTheme(sources.themes, sources.mentions);
  const rows = countThemes(sources.themes, sources.mentions, notes).map(
    (row): ThemeRow => ({ ...row, trend: trendOf(ids.get(row.key) ?? new Set(), notes) }),
  );
  const of = (side: ThemeRow['side']) =>
    picture(
      noted.size,
      rows.filter((row) => row.side === side),
    );
  const overTime = ({ rows: some }: Patterns['themes']) => {
    const { n, lines } = themeLines(
      sources.rejections,
      noted,
      ids,
      some.map((row) => row.key),
    );
    return picture(n, lines);
  };
  const [themes, strengths] = [of('work_on'), of('strength')];
  return { themes, strengths, themesOverTime: overTime(themes), strengthsOverTime: overTime(strengths) };
}

/** Turns the records into what the Patterns page shows. Records of the sample inbox are left out. */
export function aggregatePatterns(all: PatternSources): Patterns {
  const samples = new Set(all.rejections.filter((one) => one.sample).map((one) => one.id));
  const real = <One extends { readonly rejectionId: string }>(list: readonly One[]): readonly One[] =>
    samples.size === 0 ? list : list.filter((one) => !samples.has(one.rejectionId));
  const rejections = all.rejections.filter((one) => !one.sample);
  const mentions = real(all.mentions);
  const written = [...real(all.reflections), ...real(all.feedback)].filter((one) => one.hasWords);
  const noted = [...written, ...mentions];
  const notes = noted.map((one): Note => ({ rejectionId: one.rejectionId, at: one.createdAt }));
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
    ...themesOf({ ...all, rejections, mentions }, notes),
    asked: askedOf(real(all.requests)),
  };
}
