import type { Mailbox } from '../model/message.ts';

/** What addresses and display names of those who hire are made of, in the languages detection reads. */
const hiring =
  /recruit|rekryter|rekrutt|rekrut|recrut|reclut|talent|career|karriere|carriere|carreras|carreira|kariyer|\bjobs?\b|hiring|applicant|candidate|bewerb|personal(?:abteilung|wesen)|human ?resources|people ?(?:team|ops|operations)|\bhr\b|\brh\b|selezione|seleccion|sele[cç][aã]o|vacature|greenhouse|lever\.co|workday|icims|smartrecruiters|ashby|teamtailor|personio|workable|bamboohr|taleo|successfactors|jobvite|breezy|softgarden|rexx|recruitee|jazzhr|applytojob|governmentjobs|pinpoint/iu;

/** Longer names and addresses are no names and addresses. */
const longest = 320;

/** True where the sender's name or address says that hiring is what they do. */
export function isHiringSender(from: Mailbox | null | undefined): boolean {
  if (!from) return false;
  return hiring.test(`${from.name ?? ''} ${from.address ?? ''}`.slice(0, longest));
}
