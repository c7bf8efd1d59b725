import type { Message } from '../model/message.ts';
import { fold } from '../text/fold.ts';
import { atsOfDomain, atsOfName, domainOf } from './ats.ts';
import { isFoldedLegalForm } from './legal-form.ts';
import { isEmployerWord, isOfficeName, isOfficeWord } from './office-words.ts';

/** What the From line tells, before any word of the letter is read. */
export interface Sender {
  readonly person: string | null;
  readonly organisation: string | null;
  readonly address: string | null;
  readonly noReply: boolean;
  /** The name in a company's own domain ("lindwurm" of jobs@mail.lindwurm.co.uk); null for free mail and systems. */
  readonly domainName: string | null;
  /** The employer's name in a system's address ("lindwurm" of lindwurm@myworkday.com); null where it has none. */
  readonly tenant: string | null;
}

/** Mail services that anybody can have an address at. */
const freeMail = new Set(
  `gmail googlemail outlook hotmail live msn yahoo ymail rocketmail aol icloud me mac proton protonmail pm gmx web
  t-online freenet mail fastmail tuta tutanota posteo mailbox yandex zoho orange wanadoo free laposte sfr libero
  tiscali virgilio alice wp onet o2 interia telia bredband home hotmail uol bol terra sapo ziggo kpnmail xs4all planet
  bluewin gmx hey duck hushmail mailfence comcast verizon att sbcglobal btinternet sky virginmedia qq 163 126 naver`.split(
    /\s+/u,
  ),
);

/** Words at either end of a sender's name that are not the employer's. */
const officeEnds =
  /^(?:the\s+|your\s+|dein\s+|ihr\s+|team\s+|careers?(?:\s+(?:at|@|bei))?\s+|jobs?(?:\s+(?:at|@|bei))?\s+|karriere(?:\s+bei)?\s+|bewerbung(?:en)?(?:\s+(?:bei|at))?\s+|personalabteilung(?:\s+(?:der|bei))?\s+|recruiting(?:\s+team)?(?:\s+(?:at|@|bei))?\s+|recruitment\s+|recrutement\s+|hr\s+|rh\s+|talent(?:\s+acquisition)?(?:\s+team)?\s+(?:at|@)\s+|notifications?\s+from\s+|no-?reply\s+)+|(?:[\s|:_–—-]+(?:the\s+)?(?:global|university|campus|early|technical|corporate|people|human|talents?|hiring|recruiting|recruitment|recruiters?|recrutement|careers?|karriere|career|jobs?|hr|rh|team|teams|acquisition|resources|operations|ops|notifications?|no-?reply|do\s?not\s?reply|bewerbermanagement|bewerbung(?:en)?|personalabteilung|personal|candidates?|experience|services?|applications?|workday|kariera|rekrutacja|rekrytering|rekruttering|carreiras|kariyer|insan|kaynaklari|kaynakları|seleccion|selección|departement|department|culture|office|mailer|updates?|mail))+$/giu;

const noReplyAddress =
  /^(?:no[-_.]?repl(?:y|ies)|do[-_.]?not[-_.]?(?:reply|respond)|not[-_.]?reply|nicht[-_.]?antworten|keine[-_.]?antwort|ne[-_.]?pas[-_.]?repondre|no[-_.]?responder|non[-_.]?rispondere|nao[-_.]?responda|niet[-_.]?beantwoorden|noreply[-_.+].*|.*[-_.+]no[-_.]?reply|bounces?|mailer(?:[-_.]daemon)?|notifications?|notify|automated|auto[-_.]?(?:mail|reply)|system|alerts?)(?:[-_.+\d].*)?$/iu;

/** Labels of a host name that are not its owner's. */
const hostParts = new Set(
  'mail email e m candidates candidate hire app eu us jobs job careers career karriere recruiting recruitment hr talent apply hire hiring notify notification notifications news info smtp mx reply bounce talentacquisition people us eu uk de www app my'.split(
    ' ',
  ),
);
/** Second-level names under a country ("co.uk"). */
const secondLevel = new Set('co com org net ac gov edu or gv ne go'.split(' '));

/** Second-level names that nobody owns (RFC 2606): what stands before them does. */
const reserved = new Set(['example', 'invalid', 'test']);

/** @returns the label that the owner of a host chose ("lindwurm" of jobs.lindwurm.co.uk); null for a lone label */
export function ownerOf(domain: string): string | null {
  const labels = domain.split('.').filter(Boolean);
  if (labels.length < 2) return null;
  labels.pop();
  if (labels.length > 1 && secondLevel.has(labels.at(-1) ?? '')) labels.pop();
  if (reserved.has(labels.at(-1) ?? '')) labels.pop();
  return labels.at(-1) ?? null;
}

function tenantOf(address: string, domain: string, atsDomains: readonly string[]): string | null {
  const base =
    [...atsDomains]
      .sort((a, b) => b.length - a.length)
      .find((known) => domain === known || domain.endsWith(`.${known}`)) ?? domain;
  const label = domain
    .slice(0, Math.max(0, domain.length - base.length))
    .split('.')
    .filter((part) => part && !hostParts.has(part))
    .at(-1);
  if (label && label.length > 2) return label;
  if (base !== 'myworkday.com') return null;
  const local = (address.split('@')[0] ?? '').replace(/[-_.+](?:no-?reply|jobs|hr|careers?|recruiting)\b.*$/iu, '');
  return local.length > 2 && !noReplyAddress.test(local) && !hostParts.has(local) && !/[.\d]/u.test(local)
    ? local
    : null;
}

/** @returns true where the words can be a person's first and last name */
export function isPersonName(name: string): boolean {
  const words = name.trim().split(/\s+/u);
  if (words.length < 2 || words.length > 5 || name.length > 50 || /[@\d|/:&]/u.test(name)) return false;
  const isName = (word: string): boolean =>
    /^["'(]?\p{Lu}[\p{L}.'’-]*\)?$/u.test(word) ||
    /^(?:van|von|de|der|den|del|da|di|dos|zu|la|le|el|bin|al)$/u.test(word);
  if (isEmployerWord(fold(words.at(-1) ?? '')) || isFoldedLegalForm(fold(words.at(-1) ?? '').replace(/\W/gu, '')))
    return false;
  return words.every(isName) && words.every((word) => !isOfficeWord(fold(word).replace(/[^\p{L}]/gu, '')));
}

/** "Ida Falk at Lindwurm", "Ida (Lindwurm)", "Ida from Lindwurm via Lever" → both names. */
function splitName(name: string): { person: string | null; organisation: string | null } {
  const plain = name
    .replace(/^["'\s]+|["'\s]+$/gu, '')
    .replace(/\s+(?:via|durch|über|por|through)\s+[^|]{2,40}$/iu, '');
  const lastFirst = /^(\p{Lu}[\p{L}'’-]+), (\p{Lu}[\p{L}'’-]+)$/u.exec(plain);
  if (lastFirst?.[1] && lastFirst[2] && isPersonName(`${lastFirst[2]} ${lastFirst[1]}`)) {
    return { person: `${lastFirst[2]} ${lastFirst[1]}`, organisation: null };
  }
  const both =
    /^([^|,(@–—]{2,40}?)(?:\s+(?:at|from|@|bei|von|chez|de chez|presso|bij|hos|från|fra|w|z)\s+|\s*[|(,–—]\s*|\s+-\s+)([^)]{2,50})\)?$/iu.exec(
      plain,
    );
  if (both?.[1] && both[2]) {
    const [left, right] = [both[1].trim(), both[2].trim()];
    if (isPersonName(left) || /^\p{Lu}\p{Ll}+$/u.test(left)) {
      const isOffice = isOfficeName(left);
      if (!isOffice && !/^(?:team|recruiting|hr|jobs|careers?)$/iu.test(right))
        return { person: left, organisation: stripOffice(right) };
    }
  }
  const letters = plain.replace(/[\d_]+/gu, '').trim();
  if (isPersonName(letters)) return { person: letters, organisation: null };
  return { person: null, organisation: stripOffice(plain) };
}

function stripOffice(name: string): string | null {
  const rest = name
    .replace(officeEnds, '')
    .replace(officeEnds, '')
    .replace(/^[\s"'@|:–—-]+|[\s"'@|:–—-]+$/gu, '')
    .trim();
  if (rest.length < 2 || /@|^\d+$/u.test(rest) || isOfficeName(rest) || atsOfName(rest)) return null;
  return rest;
}

/**
 * @param from the From line; null where the page does not tell
 * @returns who it names, every part null where it does not say
 */
export function readSender(from: Message['from']): Sender {
  const address = from?.address?.trim().slice(0, 320) || null;
  const name = (from?.name ?? '').trim().slice(0, 120);
  const domain = domainOf(address);
  const local = (address ?? '').split('@')[0] ?? '';
  const owner = ownerOf(domain);
  const ats = atsOfDomain(domain);
  const isFree = owner !== null && freeMail.has(owner);
  const names = name && !name.includes('@') ? splitName(name) : { person: null, organisation: null };
  const isLone = names.person !== null && names.organisation === null;
  const isSystem = ats !== undefined && !/^(?:linkedin|indeed|xing)$/u.test(ats.key) && noReplyAddress.test(local);
  const isOwnName = isLone && (isSystem || sharesName(names.person ?? '', owner ?? '', local));
  return {
    person: isOwnName ? null : names.person,
    organisation: isOwnName ? names.person : names.organisation,
    address,
    noReply: noReplyAddress.test(local),
    domainName: ats || isFree ? null : owner,
    tenant: ats && address ? tenantOf(address.toLowerCase(), domain, ats.domains) : null,
  };
}

/** True where a name of two words is the domain's ("Blue Harbor" of blueharbor.example) and nobody's address. */
function sharesName(name: string, owner: string, local: string): boolean {
  const plain = fold(name).replace(/[^\p{L}\p{N}]/gu, '');
  if (!owner || !plain.startsWith(owner.replace(/-/gu, ''))) return false;
  return !fold(name)
    .split(/\s+/u)
    .some((word) => word.length > 2 && fold(local).includes(word));
}
