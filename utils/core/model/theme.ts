import type { RecordBase } from './record.ts';

/** A recurring thing to work on, or a strength: a stable key with the person's own label. */
export interface Theme extends RecordBase {
  readonly key: string;
  readonly label: string;
  readonly side: 'work_on' | 'strength';
  /** Key of the theme this one was merged into; null while it stands alone. */
  readonly mergedInto: string | null;
  readonly dismissed: boolean;
}

/** One place where a theme was mentioned, always with its words. */
export interface ThemeMention extends RecordBase {
  readonly themeKey: string;
  readonly rejectionId: string;
  readonly source: 'reflection' | 'feedback' | 'person';
  /** Verbatim words it rests on; empty where the person chose it by itself. */
  readonly quote: string;
}
