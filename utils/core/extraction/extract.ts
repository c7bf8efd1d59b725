import type { Extraction } from '../model/extraction.ts';
import { namesOf } from './extract-names.ts';
import { readHints } from './hints.ts';
import { type Letter, readLetter } from './letter.ts';
import { findReasons } from './reasons.ts';
import { findStage } from './stage.ts';

/**
 * Reads the facts of a job letter: employer, role, number of the opening, who signed, how far it went, reasons, system.
 * Each is null where the letter does not say; nothing is guessed from other letters.
 *
 * @param message what an adapter read; any text of any size
 * @returns the facts, each with its words and a confidence from 0 to 1; spans are of the message's body or subject
 */
export function extract(message: Letter['message']): Extraction {
  const letter = readLetter(message);
  const names = namesOf(letter);
  const hints = readHints(letter);
  return { ...names, stage: findStage(hints, names.role !== null), reasons: findReasons(hints) };
}
