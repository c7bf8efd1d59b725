import type { Extraction } from '../model/extraction.ts';
import { atsOf } from './ats.ts';
import { findCompany } from './company.ts';
import { type Letter, readLetter } from './letter.ts';
import { findRecruiter } from './recruiter.ts';
import { findRequisitionOf } from './requisition.ts';
import { findRole, readRoles } from './role.ts';
import { readSender } from './sender.ts';

/** The facts that name somebody or something: all that can be said without the hints at stage and reasons. */
export type Names = Pick<Extraction, 'company' | 'role' | 'requisition' | 'recruiter' | 'ats'>;

/** @returns the names in a letter that was made ready */
export function namesOf(letter: Letter): Names {
  const { message } = letter;
  const sender = readSender(message.from);
  const roles = readRoles(letter);
  const company = findCompany(letter, sender, roles);
  return {
    company,
    role: findRole(roles, company?.value ?? null),
    requisition: findRequisitionOf(letter, roles),
    recruiter: findRecruiter(letter, sender, company?.value ?? null),
    ats: atsOf(message),
  };
}

/**
 * Employer, role, number of the opening, who signed and system; what `extract` says of them, for a page that shows no
 * more and should be small.
 *
 * @param message what an adapter read; any text of any size
 */
export function extractNames(message: Letter['message']): Names {
  return namesOf(readLetter(message));
}
