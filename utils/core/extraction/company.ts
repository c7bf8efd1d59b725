import type { Found } from '../model/extraction.ts';
import { fold } from '../text/fold.ts';
import { evidenceOf } from '../text/span.ts';
import { bestCompany, type CompanyClue } from './company-clues.ts';
import { companyKey } from './company-key.ts';
import { companyText, readCompanyName } from './company-name.ts';
import type { Letter, Reading } from './letter.ts';
import { gapBefore, rawWord, type WordSpan } from './part.ts';
import type { PhraseHit } from './phrases.ts';
import type { RoleClue } from './role.ts';
import type { Sender } from './sender.ts';
import { companyOfSignature } from './signature-company.ts';
import { companyOfSite } from './site-company.ts';
import { companyOfSubject } from './subject-company.ts';
import { companyOfTeam, startOfName } from './team-name.ts';
import { isTitleWord } from './title-word.ts';

/** How sure each kind of place is, from the corpus of letters: 0 to 1. */
const sureness = {
  afterRole: 0.9,
  afterCue: 0.85,
  afterEither: 0.72,
  before: 0.72,
  team: 0.7,
  subject: 0.5,
  sender: 0.66,
  tenant: 0.35,
  domain: 0.25,
} as const;

const isUnnamed = (letter: Letter, text: string): boolean =>
  letter.message.to.some(({ name }) => name !== null && name.length > 1 && companyKey(name) === companyKey(text));

function clueAt(reading: Reading, at: number, sure: number, known: readonly string[]): CompanyClue | null {
  const { part, language } = reading;
  const span = readCompanyName(part, at, language, known);
  if (!span) return null;
  const { text, start, end } = companyText(part, span);
  return { text, sure, evidence: evidenceOf(part.source, part.text, { start, end }), words: span, part };
}

/** A role stands there rather than an employer: a job title in it, or the word "position" right behind. */
export function looksLikeRole(reading: Reading, span: WordSpan): boolean {
  const { part, language, hits } = reading;
  for (let at = span.first; at <= span.last; at += 1) {
    if (isTitleWord(part.words.values[at] ?? '', language)) return true;
  }
  return hits.some((hit) => hit.tag === 'roleNoun' && hit.first === span.last + 1);
}

/** True where the phrase names the role's noun and a preposition ("position at"), the surest place of all. */
function isAfterNoun({ hits }: Reading, hit: PhraseHit): boolean {
  return hits.some((noun) => noun.tag === 'roleNoun' && noun.last + 1 === hit.first);
}

function cluesOfReading(reading: Reading, known: readonly string[]): CompanyClue[] {
  const clues: CompanyClue[] = [];
  for (const hit of reading.hits) {
    const isSure =
      hit.tag === 'beforeCompany' ||
      (hit.tag === 'at' && !isPlaceWord(reading, hit.first) && isAfterNoun(reading, hit));
    if (!isSure && hit.tag !== 'beforeEither') continue;
    const clue = clueAt(reading, hit.last + 1, isSure ? sureness.afterCue : sureness.afterEither, known);
    if (!clue?.words) continue;
    if (looksLikeRole(reading, clue.words) && !(hit.tag === 'at' && !isTitled(reading, clue.words))) continue;
    clues.push(hit.tag === 'at' ? { ...clue, sure: sureness.afterRole } : clue);
  }
  return clues;
}

/** A Turkish case ending follows an apostrophe; any other word a space. */
function standsBehind({ part, language }: Reading, at: number): boolean {
  const isEnding = language.language === 'tr' && rawWord(part, at).length <= 4;
  return (isEnding ? /^['’]$/u : /^\]?\s$/u).test(gapBefore(part, at));
}

/** "Lindwurm has decided not to …". */
function cluesBefore(reading: Reading): CompanyClue[] {
  const { part } = reading;
  return reading.hits.flatMap((hit) => {
    if (hit.tag !== 'afterCompany' || !standsBehind(reading, hit.first)) return [];
    const first = startOfName(reading, hit.first);
    const span = { first, last: hit.first - 1 };
    if (first >= hit.first || looksLikeRole(reading, span)) return [];
    const { text, start, end } = companyText(part, span);
    return [
      { text, sure: sureness.before, evidence: evidenceOf(part.source, part.text, { start, end }), words: span, part },
    ];
  });
}

function isTitled({ part, language }: Reading, span: WordSpan): boolean {
  return isTitleWord(part.words.values[span.last] ?? '', language);
}

/** Behind "em", "à" and "in" stands a town rather than an employer. */
const isPlaceWord = ({ part }: Reading, at: number): boolean => /^(?:em|in|a)$/u.test(part.words.values[at] ?? '');

/** Clues behind a role that was read: "Senior Editor at Lindwurm", "Editor (Lindwurm)". */
function cluesAfterRole(
  readings: readonly Reading[],
  roles: readonly { reading: Reading; span: WordSpan }[],
  known: readonly string[],
): CompanyClue[] {
  return roles.flatMap(({ reading, span }) => {
    if (!readings.includes(reading)) return [];
    const near = reading.hits.find(
      (hit) =>
        hit.tag === 'at' && !isPlaceWord(reading, hit.first) && hit.first > span.last && hit.first - span.last <= 4,
    );
    if (!near || !staysInSentence(reading, span.last + 1, near.first)) return [];
    const clue = clueAt(reading, near.last + 1, sureness.afterRole, known);
    return clue?.words && !looksLikeRole(reading, clue.words) ? [clue] : [];
  });
}

function staysInSentence({ part }: Reading, from: number, to: number): boolean {
  for (let at = from; at <= to; at += 1) if (/[.!?;]\s|\n\s*\n/u.test(gapBefore(part, at))) return false;
  return true;
}

function cluesOfSender(sender: Sender): CompanyClue[] {
  const clues: CompanyClue[] = [];
  const add = (text: string | null, sure: number): void => {
    if (text) clues.push({ text, sure, evidence: null, words: null, part: null });
  };
  add(sender.organisation, sureness.sender);
  add(sender.tenant && capitalise(sender.tenant), sureness.tenant);
  add(sender.domainName && capitalise(sender.domainName), sureness.domain);
  return clues;
}

const capitalise = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/**
 * The employer, from the letter's words, its signature, the sender's name and last the sender's domain; never the
 * name of an applicant tracking system.
 *
 * @param roles roles read from the letter, for what stands behind them
 * @returns null where nothing names it
 */
export function findCompany(letter: Letter, sender: Sender, roles: readonly RoleClue[]): Found<string> | null {
  const known = [sender.domainName, sender.tenant, fold(sender.organisation ?? '')].filter(
    (name): name is string => !!name,
  );
  const roleKeys = roles.map(({ value }) => companyKey(value));
  const isKnown = (name: string): boolean =>
    letter.message.body.slice(0, letter.bodyEnd).includes(name) ||
    known.some((other) => other.startsWith(companyKey(name)) || companyKey(name).startsWith(other));
  const clues = [
    ...cluesAfterRole(letter.readings, roles, known),
    ...letter.readings.flatMap((reading) => cluesOfReading(reading, known)),
    ...letter.readings.flatMap(cluesBefore),
    ...letter.readings.filter(({ part }) => part.source === 'body').flatMap(companyOfSignature),
    ...companyOfSite(letter),
    ...letter.readings.flatMap((reading) => companyOfTeam(reading, sureness.team)),
    ...letter.readings
      .flatMap((reading) => companyOfSubject(reading, sureness.subject, isKnown))
      .filter(({ text }) => !roleKeys.some((key) => key.includes(companyKey(text)))),
    ...cluesOfSender(sender),
  ].filter((clue) => !isUnnamed(letter, clue.text));
  // The first word is a greeting, or a name in it, unless the sender's own address says it is a letterhead.
  const first = rawWord(letter.body, 0);
  return bestCompany(clues, known.includes(companyKey(first)) ? [] : [first]);
}
