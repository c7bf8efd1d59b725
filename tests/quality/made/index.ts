import { de } from './de.ts';
import { en } from './en.ts';
import type { Wording } from './wording.ts';

/** Every language that there are made-up letters in. */
export const wordings: readonly Wording[] = [de, en];
