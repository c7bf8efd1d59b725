import { nameCased } from './letter-case.ts';
import { isOrganisation } from './organisation.ts';

/** Systems that write for employers, and words of mailboxes. */
const notAPerson =
  /(?:^|[^\p{L}])(?:no-?reply|rrhh|application\p{L}*|workday|greenhouse|lever|personio|via)(?![\p{L}])/iu;
const titles =
  /^(?:mr|mrs|ms|mx|miss|sir|herr|frau|mme|mlle|m|madame|monsieur|sr|sra|srta|don|doña|señora?|pan|pani|dr|prof|mgr|inż|dipl|ing|med|phil)\.?\s+/iu;
const genderMarks =
  /\s*[([]\s*(?:(?:[mwfdxihgk]|div|gn|all|inter\p{L}*|alle)\s*(?:[/|*.,]\s*(?:[mwfdxihgk]|div|gn|all|inter\p{L}*|alle)\s*)+|all genders?|alle geschlechter|gn\*?)\s*[)\]]/giu;
const loose = /\s+(?:[mwfdx]\/[mwfdx](?:\/[mwfdx])?|[hf]\/[hf])\s*$/iu;

/** One line, no marks that our templates or a mail could read as something else. */
export function tidy(value: string): string {
  return value
    .replace(/[{}<>[\]|\p{Cc}\p{Cf}]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** A company's name as a sentence can carry it; empty where it is too long to be one. */
export function companyName(company: string): string {
  return within(tidy(company));
}

/** A role without the advert's gender marks ("(m/w/d)", "H/F") and without "role" after it. */
export function roleName(role: string): string {
  const plain = tidy(role.replace(genderMarks, '').replace(/\[[^[\]]{0,60}\]/gu, ' ')).replace(loose, '');
  return within(plain.replace(/\s+(?:role|position)$/iu, '').replace(/[\s,;:.–-]+$/u, ''));
}

// Ten words or 80 characters: longer ones are whole sentences that got into the field.
function within(value: string): string {
  return value.length <= 80 && value.split(' ').length <= 10 ? value : '';
}

/**
 * The recruiter's first name and full name for a greeting; both empty for a team, a mailbox, an organisation or nonsense.
 * @param company the employer's name, which no person is greeted by; empty where it is not known
 */
export function greetingNames(recruiterName: string, company = ''): { readonly first: string; readonly full: string } {
  const line = tidy(recruiterName.replace(/\([^()]{0,80}\)/gu, ' '))
    .replace(/^hr\.\s+(?=\p{L})/iu, 'Herr ')
    .replace(/^fr\.\s+(?=\p{L})/iu, 'Frau ');
  const nobody = { first: '', full: '' };
  if (line === '' || line.includes('@') || /\p{N}/u.test(line) || notAPerson.test(line)) return nobody;
  const comma = /^([^,]+),\s*([^,]+)$/u.exec(line);
  const [before = '', behind = ''] = comma ? [comma[1], comma[2]] : line.split(',');
  // "Lindqvist, Maria" is one name, "Maria Lindqvist, HR" one with an office behind it.
  const isOffice = comma !== null && before.includes(' ') && isOrganisation(behind, company);
  const full = comma && !isOffice ? `${behind} ${before}` : before;
  if (isOrganisation(full, company)) return nobody;
  const bare = withoutTitles(full);
  const words = nameCased(bare).split(' ').filter(Boolean);
  const first = words[0] ?? '';
  if (words.length === 0 || words.length > 5 || !/^\p{L}/u.test(first)) return nobody;
  // "Mr Smith" keeps the title and gives no first name; neither does an initial.
  const onlySurname = words.length === 1 && bare !== full.trim();
  const hasFirst = !onlySurname && /^\p{L}[\p{L}\p{M}'’-]+$/u.test(first);
  return { first: hasFirst ? first : '', full: onlySurname ? nameCased(full.trim()) : words.join(' ') };
}

function withoutTitles(name: string): string {
  let rest = name.trim();
  for (let i = 0; i < 4 && titles.test(rest); i++) {
    rest = rest.replace(titles, '');
  }
  return rest;
}
