import type { Found, Recruiter } from '../model/extraction.ts';
import type { Evidence } from '../model/verdict.ts';
import { fold } from '../text/fold.ts';
import { evidenceOf } from '../text/span.ts';
import { companyKey } from './company-key.ts';
import type { Letter, Reading } from './letter.ts';
import { gapBefore } from './part.ts';
import { isPersonName, type Sender } from './sender.ts';
import { isTitleWord } from './title-word.ts';

/** Lines under the closing words in which a name is looked for. */
const mostLines = 4;
const firstName = /^\p{Lu}[\p{Ll}’'-]{1,15}(?: (?:&|and|und|et|y|e|og|och|i) \p{Lu}[\p{Ll}’'-]{1,15})?$/u;

/** Words that sign for nobody in particular, folded. */
const officeWord =
  /(?:team|recruit|talent|human|resources|people|hiring|career|karriere|personal|bewerb|abteilung|department|hr|rh|staff|office|candidat|sourcing|acquisition|manager|ltd|inc|llc|gmbh|ag|group|company|corp|university|the|your|our|ihr|ihre|dein|regards|thank|thanks|best|wishes|service|support|system|sincerely|grusse|mit|freundlichen|kind|warm|luck|and|job|jobs|www|http|com|seleccion|recrutement|rekrut|rekryt|kariera|selezione|equipe|equipo|zespol|ekibi|ekip|holding|software|labs|technologies|sent|unsubscribe|privacy|note|please|linkedin|director|partner|specialist|coordinator|senior)/u;

function isSignedName(line: string, companies: readonly string[], isFirst: boolean): boolean {
  if (
    companies.includes(companyKey(line)) ||
    companies.some((key) => key.length > 3 && companyKey(line).startsWith(key))
  )
    return false;
  const words = fold(line)
    .split(/[^\p{L}]+/u)
    .filter(Boolean);
  if (
    words.some(
      (word) => officeWord.exec(word)?.[0] === word || /^(?:recruit|bewerb|personalab|rekrut|rekryt)/u.test(word),
    )
  )
    return false;
  return isPersonName(line) || (isFirst && firstName.test(line));
}

function evidenceAt(letter: Letter, start: number, text: string): Evidence {
  return evidenceOf('body', letter.message.body, { start, end: start + text.length });
}

/** "Ida Falk, Recruiter" → "Ida Falk"; titles before the name are taken off, too. */
function nameIn(line: string): { name: string; offset: number } {
  const clean = line.replace(/^[\s>*_–—-]+/u, '');
  const lead =
    /^(?:(?:Mag|Dr|Dipl|Ing|Prof|Mr|Ms|Mrs|Frau|Herr|i|V|A)\.?[-.\s]{0,2}(?:\(FH\)\s)?){0,4}(?=\p{Lu}\p{Ll})/u.exec(
      clean,
    )?.[0] ?? '';
  const isTitle = /[.\s]$/u.test(lead);
  const start = isTitle ? lead.length : 0;
  const name = clean.slice(start).split(/\s*[,|(•·–—/]\s*|\s-\s|\s{2,}/u)[0] ?? '';
  return { name: name.replace(/[\s.!*_]+$/u, ''), offset: line.length - clean.length + start };
}

/** The name in the lines under "Kind regards", or behind it where lines were lost. */
function signedName(letter: Letter, companies: readonly string[]): { name: string; evidence: Evidence } | null {
  const text = letter.message.body;
  for (const reading of letter.readings) {
    const { part, hits } = reading;
    if (part.source !== 'body') continue;
    for (const hit of hits.filter(({ tag }) => tag === 'closing').reverse()) {
      const gap = gapBefore(part, hit.last + 1);
      const isClosing =
        /^[\s,.!:–—-]*\n|^[,!]\s/u.test(gap) && (hit.first === 0 || /[\n.!,]/u.test(gapBefore(part, hit.first)));
      if (!isClosing) continue;
      const after = part.words.ends[hit.last] ?? 0;
      const found = /\n/u.test(gap)
        ? nameUnder(letter, after, companies)
        : nameBehind(reading, hit.last + 1, companies, text);
      if (found) return { name: found.name, evidence: evidenceAt(letter, found.start, found.name) };
    }
  }
  return null;
}

function nameUnder(
  letter: Letter,
  after: number,
  companies: readonly string[],
): { name: string; start: number } | null {
  const text = letter.message.body;
  const end = Math.min(letter.bodyEnd, after + 400);
  let start = text.indexOf('\n', after) + 1;
  let seen = 0;
  while (start > 0 && start < end && seen < mostLines) {
    const stop = text.indexOf('\n', start);
    const line = text.slice(start, stop < 0 || stop > end ? end : stop);
    if (line.trim()) {
      seen += 1;
      const { name, offset } = nameIn(line);
      if (isSignedName(name, companies, seen === 1)) return { name, start: start + offset };
    }
    if (stop < 0) break;
    start = stop + 1;
  }
  return null;
}

/** "Kind regards, Ida Falk Lindwurm GmbH": at most two words, and none of them an office's. */
function nameBehind(
  { part, language }: Reading,
  at: number,
  companies: readonly string[],
  text: string,
): { name: string; start: number } | null {
  const start = part.words.starts[at] ?? 0;
  const next = /^(\p{Lu}[\p{Ll}’'-]{1,20})(?: (\p{Lu}[\p{L}’'-]{1,24}))?(?=[\s,.]|$)( \p{Lu}\p{L}{0,20})?/u.exec(
    text.slice(start, start + 80),
  );
  const name = next?.[2] ? `${next[1]} ${next[2]}` : next?.[1];
  if (!next || !name || officeWord.exec(fold(next[3] ?? '').trim())?.[0] === fold(next[3] ?? '').trim()) return null;
  if (
    fold(name)
      .split(' ')
      .some((word) => isTitleWord(word, language) || language.notNames.includes(word))
  )
    return null;
  return isSignedName(name, companies, true) ? { name, start } : null;
}

/**
 * Who signed or sent the letter, and whether answers reach anybody.
 *
 * @param company the employer's name, which no person has
 * @returns null where neither a name nor an address is known
 */
export function findRecruiter(letter: Letter, sender: Sender, company: string | null): Found<Recruiter> | null {
  const companies = [company, sender.organisation].filter((name) => name !== null).map(companyKey);
  const recipients = letter.message.to.map(({ name }) => companyKey(name ?? '')).filter(Boolean);
  const signed = signedName(letter, [...companies, ...recipients]);
  const saysNoReply = letter.readings.some(
    ({ part, hits }) => part.source === 'body' && hits.some(({ tag }) => tag === 'noReply'),
  );
  const noReply = sender.noReply || saysNoReply;
  const name = signed?.name ?? sender.person;
  if (name === null && sender.address === null && !noReply) return null;
  const isSame =
    signed !== null && sender.person !== null && fold(sender.person).includes(fold(signed.name).split(' ')[0] ?? ' ');
  const value = isSame ? longer(signed.name, sender.person) : name;
  return {
    value: { name: value, address: sender.address, noReply },
    confidence: isSame ? 0.95 : signed ? 0.8 : sender.person ? 0.75 : 0.6,
    evidence: signed?.evidence ?? null,
  };
}

const longer = (signed: string, sent: string | null): string => (sent && sent.length > signed.length ? sent : signed);
