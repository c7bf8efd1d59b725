import type { Found } from '../model/extraction.ts';
import { fold } from '../text/fold.ts';
import { evidenceOf } from '../text/span.ts';
import { companyKey } from './company-key.ts';
import type { Letter, Reading } from './letter.ts';
import { gapBefore, isCapitalised, rawWord, type WordSpan } from './part.ts';
import { hasTitle, readRoleLeft, readRoleRight } from './role-reader.ts';
import { roleText } from './role-text.ts';

/** A place that names the role, and how sure that kind of place is. */
export interface RoleClue {
  readonly reading: Reading;
  readonly span: WordSpan;
  readonly value: string;
  readonly sure: number;
}

/** How sure each kind of place is, with a job title in it and without. */
const sureness = {
  left: [0.9, 0.6],
  right: [0.88, 0.55],
  either: [0.8, 0],
  beside: [0.75, 0],
  subject: [0.6, 0],
} as const;

function clueOf(reading: Reading, span: WordSpan | null, kind: keyof typeof sureness): RoleClue | null {
  if (!span) return null;
  const { part } = reading;
  const sure = sureness[kind][hasTitle(reading, span) ? 0 : 1];
  const text = roleText(part.text, part.words.starts[span.first] ?? 0, part.words.ends[span.last] ?? 0);
  return text && sure > 0 ? { reading, span, value: text.value, sure } : null;
}

/** A recruiter's own title in the signature is nobody's application ("Ida Falk, Talent Acquisition Manager"). */
function isSignature({ part }: Reading, at: number, signedAt: number): boolean {
  return part.source === 'body' && (part.words.starts[at] ?? 0) >= signedAt;
}

function cluesOfReading(reading: Reading, signedAt: number): RoleClue[] {
  const clues: (RoleClue | null)[] = [];
  for (const hit of reading.hits) {
    if (isSignature(reading, hit.first, signedAt)) continue;
    if (hit.tag === 'roleNoun') {
      clues.push(clueOf(reading, readRoleLeft(reading, hit.first), 'left'));
      const next = hit.last + 1;
      const isBeside =
        isCapitalised(reading.part, next) &&
        /^(?:\s?["'“„«(–-]{0,2}\s?|:\s{0,4}["“„«•*]?\s?)$/u.test(gapBefore(reading.part, next));
      if (isBeside) clues.push(clueOf(reading, readRoleRight(reading, next), 'beside'));
    } else if (hit.tag === 'applicationNoun') {
      const isQuoted = /^:?\s["“„«]$/u.test(gapBefore(reading.part, hit.last + 1));
      if (isQuoted) clues.push(clueOf(reading, readRoleRight(reading, hit.last + 1), 'right'));
      clues.push(clueOf(reading, withTitleOnly(reading, readRoleLeft(reading, hit.first)), 'either'));
    } else if (hit.tag === 'beforeRole') {
      clues.push(clueOf(reading, readRoleRight(reading, hit.last + 1), 'right'));
    } else if (hit.tag === 'at' && reading.part.source === 'subject') {
      // "Programme Manager at Lindwurm": in a subject nothing else need say that it is a role.
      const role = withTitleOnly(reading, readRoleLeft(reading, hit.first));
      clues.push(clueOf(reading, role && withoutReplyMarks(reading, role), 'subject'));
    } else if (hit.tag === 'beforeEither') {
      clues.push(clueOf(reading, readRoleRight(reading, hit.last + 1), 'either'));
    }
  }
  return clues.filter((clue) => clue !== null);
}

function withTitleOnly(reading: Reading, span: WordSpan | null): WordSpan | null {
  return span && hasTitle(reading, span) ? span : null;
}

const replyMark = /^(?:re|aw|antw|fwd?|wg|sv|vs|rv|odp|pd|ynt|tr)$/iu;

/** "Re: Editor at Lindwurm" is about an editor. */
function withoutReplyMarks({ part }: Reading, { first, last }: WordSpan): WordSpan {
  let from = first;
  while (from < last && replyMark.test(rawWord(part, from)) && gapBefore(part, from + 1).startsWith(':')) from += 1;
  return { first: from, last };
}

/** A piece of the subject between dividers that has a job title in it. */
function cluesOfSubject(reading: Reading): RoleClue[] {
  const { part } = reading;
  if (part.source !== 'subject') return [];
  const clues: RoleClue[] = [];
  let first = 0;
  for (let at = 0; at <= part.words.values.length; at += 1) {
    const isCut = at === part.words.values.length || (at > 0 && /\s[|–—·•-]\s|:\s|\|/u.test(gapBefore(part, at)));
    if (!isCut) continue;
    if (at > first && isCapitalised(part, first)) {
      const span = { first, last: at - 1 };
      const right = readRoleRight(reading, first);
      const clue = right && right.last >= span.last ? clueOf(reading, span, 'subject') : null;
      if (clue) clues.push(clue);
    }
    first = at;
  }
  return clues;
}

/** Where the letter is closed and the signature begins, in UTF-16 code units of the body. */
export function signedAt(letter: Letter): number {
  const { body } = letter;
  let at = Number.POSITIVE_INFINITY;
  const length = letter.bodyEnd - (body.words.starts[0] ?? 0);
  for (const { part, hits } of letter.readings) {
    if (part.source !== 'body') continue;
    for (const hit of hits) {
      if (hit.tag !== 'closing' || !/[\n.!,]/u.test(gapBefore(part, hit.first))) continue;
      const start = part.words.starts[hit.first] ?? 0;
      const isLine =
        /\n/u.test(gapBefore(part, hit.first)) && /^[\s,.!–-]*\n|^,|^$/u.test(gapBefore(part, hit.last + 1));
      if (isLine && start - (body.words.starts[0] ?? 0) > length / 4) at = Math.min(at, start);
    }
  }
  return at;
}

/** @returns every place that names a role, the surest first; a company's name alone is none */
export function readRoles(letter: Letter): RoleClue[] {
  const signed = signedAt(letter);
  const clues = letter.readings.flatMap((reading) => [...cluesOfReading(reading, signed), ...cluesOfSubject(reading)]);
  const keys = clues.map((clue) => fold(clue.value));
  const worth = clues.map((clue, i) => clue.sure + 0.03 * keys.filter((key) => key === keys[i]).length);
  return clues
    .map((clue, i) => ({ clue, worth: worth[i] ?? 0, i }))
    .sort((a, b) => b.worth - a.worth || a.i - b.i)
    .map(({ clue }) => clue);
}

/**
 * The role applied for, without gender notes and requisition numbers.
 *
 * @param roles as `readRoles` gives them
 * @param company the employer's name, which is never the role
 */
export function findRole(roles: readonly RoleClue[], company: string | null): Found<string> | null {
  const best = roles.find(({ value }) => company === null || companyKey(value) !== companyKey(company));
  if (!best) return null;
  const { part } = best.reading;
  const text = roleText(part.text, part.words.starts[best.span.first] ?? 0, part.words.ends[best.span.last] ?? 0);
  if (!text) return null;
  const again = roles.filter(({ value }) => fold(value) === fold(best.value)).length;
  const confidence = Math.round(Math.min(0.97, best.sure + 0.03 * (again - 1)) * 100) / 100;
  return { value: best.value, confidence, evidence: evidenceOf(part.source, part.text, text) };
}
