import type { Extraction } from '../model/extraction.ts';
import { atsOf } from './ats.ts';
import { findCompany } from './company.ts';
import { type Letter, readLetter } from './letter.ts';
import { findReasons } from './reasons.ts';
import { findRecruiter } from './recruiter.ts';
import { findRequisitionOf } from './requisition.ts';
import { findRole, readRoles } from './role.ts';
import { readSender } from './sender.ts';
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
  const sender = readSender(message.from);
  const roles = readRoles(letter);
  const company = findCompany(letter, sender, roles);
  const role = findRole(roles, company?.value ?? null);
  return {
    company,
    role,
    requisition: findRequisitionOf(letter, roles),
    recruiter: findRecruiter(letter, sender, company?.value ?? null),
    stage: findStage(letter, role !== null),
    reasons: findReasons(letter),
    ats: atsOf(message),
  };
}
