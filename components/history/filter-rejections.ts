import type { Rejection } from '../../utils/core/model/rejection.ts';
import type { Stage } from '../../utils/core/model/stage.ts';

/** What a person looks for in the history. */
export interface HistoryFilter {
  /** Words that all must occur, in any field. */
  readonly words: string;
  readonly stage: Stage | 'all';
  readonly dreamJobsOnly: boolean;
}

export const noFilter: HistoryFilter = { words: '', stage: 'all', dreamJobsOnly: false };

/** The rejections that fit, in the order they came in. Case and accents do not matter. */
export function filterRejections(all: readonly Rejection[], filter: HistoryFilter): readonly Rejection[] {
  const words = plain(filter.words).split(/\s+/).filter(Boolean);
  return all.filter(
    (rejection) =>
      (filter.stage === 'all' || rejection.stage === filter.stage) &&
      (!filter.dreamJobsOnly || rejection.dreamJob) &&
      words.every((word) => textOf(rejection).includes(word)),
  );
}

function textOf({ company, role, requisition, recruiterName, recruiterAddress, quote, note }: Rejection): string {
  return plain([company, role, requisition, recruiterName, recruiterAddress, quote, note].join('\n'));
}

function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
