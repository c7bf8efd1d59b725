import type { Message } from '../model/message.ts';
import type { Rejection } from '../model/rejection.ts';
import { stripReplyPrefixes } from '../sameness/subject.ts';
import { fold } from '../text/fold.ts';
import { domainOf, nameWords } from './join-facts.ts';

/*
 * Keys by which a kept rejection is found for an opened letter without reading all that is kept: whatever joinAnswer
 * matches shares at least one. They may be shared by more, so what is found is still to be joined.
 */

/** Letters of a company's name in its key: the more, the fewer share it, and the more keys are to be looked for. */
const companyLetters = 5;
/** Shorter names are not looked for in domains. */
const fewestInDomain = 4;
/** Longest part of a subject that is looked at, in UTF-16 code units. */
const longestSubject = 300;

/** The keys of a rejection's own fields. */
export function keysOfRejection(
  rejection: Pick<Rejection, 'company' | 'recruiterName' | 'recruiterAddress'>,
): readonly string[] {
  const address = rejection.recruiterAddress.toLowerCase();
  const names = nameWords(rejection.recruiterName);
  const folded = fold(rejection.company.trim());
  return unique([
    ...(address ? [`address:${address}`] : []),
    ...(names.includes(' ') ? [`name:${names}`] : []),
    ...[/[^\p{L}\p{N}]/gu, /[^a-z0-9]/g].map((other) => companyStart(folded.replace(other, ''))),
  ]);
}

/** The keys of a letter that was kept with a rejection. */
export function keysOfMessage({
  webmail,
  threadKey,
  subject,
  from,
}: Pick<Message, 'webmail' | 'threadKey' | 'subject' | 'from'>): readonly string[] {
  const domain = domainOf(from?.address ?? '');
  return unique([
    ...(threadKey === null ? [] : [`thread:${webmail} ${threadKey}`]),
    `subject:${fold(stripReplyPrefixes(subject)).slice(0, longestSubject)}`,
    ...(domain ? [`domain:${domain}`] : []),
  ]);
}

/** The keys to look for among rejections, for the header of an opened letter. */
export function rejectionKeysFor({ subject, from }: Pick<Message, 'subject' | 'from'>): readonly string[] {
  const address = (from?.address ?? '').toLowerCase();
  const names = nameWords(from?.name ?? '');
  return unique([
    ...(address ? [`address:${address}`] : []),
    ...(names.includes(' ') ? [`name:${names}`] : []),
    ...startsIn(domainOf(address).replace(/[^a-z0-9]/g, '')),
    ...wordStartsIn(fold(subject).slice(0, longestSubject)),
  ]);
}

function companyStart(letters: string): string {
  return letters === '' ? '' : `company:${letters.slice(0, companyLetters)}`;
}

/** A company's name may begin anywhere in a domain. */
function startsIn(letters: string): string[] {
  return Array.from(letters, (_, at) => letters.slice(at, at + companyLetters))
    .filter((start) => start.length >= fewestInDomain)
    .flatMap((start) => [companyStart(start), companyStart(start.slice(0, fewestInDomain))]);
}

/** A company's name begins and ends with a word of the subject, and may be shorter than its key. */
function wordStartsIn(text: string): string[] {
  const letters = Array.from(text.matchAll(/[\p{L}\p{N}]/gu), ({ 0: letter, index }) => ({ letter, index }));
  const isInWord = (at: number): boolean => /[a-z0-9]/.test(text.charAt(at));
  return letters.flatMap(({ index: start }, at) => {
    if (isInWord(start - 1)) return [];
    const own = letters.slice(at, at + companyLetters);
    const starts = own.map((_, last) => own.slice(0, last + 1));
    return starts
      .filter((part) => part.length === companyLetters || !isInWord((part.at(-1)?.index ?? 0) + 1))
      .map((part) => companyStart(part.map(({ letter }) => letter).join('')));
  });
}

function unique(keys: readonly string[]): readonly string[] {
  return [...new Set(keys.filter((key) => key !== ''))];
}
