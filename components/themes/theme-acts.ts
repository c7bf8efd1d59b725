import type { ThemeMention } from '../../utils/core/model/theme.ts';

/** What a person can do with their themes and strengths; themes are named by their stored keys. */
export interface ThemeActs {
  readonly onRename: (key: string, label: string) => Promise<unknown>;
  readonly onMerge: (key: string, into: string) => void;
  readonly onSplit: (key: string) => void;
  readonly onDismiss: (key: string) => void;
  /** Takes away that a theme was mentioned on one letter. */
  readonly onTakeAway: (mention: ThemeMention) => void;
  readonly onRestore: (key: string) => void;
}
