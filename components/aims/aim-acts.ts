import type { Aim } from '../../utils/core/model/aim.ts';

/** What a person can do with what they are looking for. */
export interface AimActs {
  readonly onAddWords: (text: string) => void;
  readonly onAddPicture: (picture: Blob) => void;
  readonly onWords: (aim: Aim, text: string) => Promise<unknown>;
  readonly onPin: (aim: Aim, pinned: boolean) => void;
  readonly onDelete: (aim: Aim) => void;
}
