import type { FeedbackRequest } from '../model/feedback-request.ts';
import type { Message } from '../model/message.ts';
import type { Rejection } from '../model/rejection.ts';
import { openAsk } from '../requests/open-ask.ts';
import { stripReplyPrefixes } from '../sameness/subject.ts';
import { fold } from '../text/fold.ts';
import { domainOf, nameWords } from './join-facts.ts';

/** A kept rejection with what is known of its mails and requests. */
export interface KeptLoop {
  readonly rejection: Pick<Rejection, 'id' | 'company' | 'role' | 'recruiterName' | 'recruiterAddress' | 'decidedOn'>;
  readonly messages: readonly Pick<Message, 'key' | 'webmail' | 'threadKey' | 'subject' | 'from' | 'date'>[];
  readonly requests: readonly Pick<FeedbackRequest, 'id' | 'kind' | 'state' | 'askedAt'>[];
}

/** A rejection that a message may answer. */
export interface Match {
  readonly rejectionId: string;
  /** The open request it answers; null where nothing was asked. */
  readonly requestId: string | null;
  /** What it was matched by, the strongest first. */
  readonly by: readonly ('thread' | 'subject' | 'recruiter' | 'company' | 'role')[];
  readonly weight: number;
}

/** One rejection for sure, several to choose from (the likeliest first), or none. */
export type Joined =
  | { readonly kind: 'one'; readonly match: Match }
  | { readonly kind: 'choice'; readonly matches: readonly Match[] }
  | { readonly kind: 'none' };

const weights = { thread: 6, subject: 3, recruiter: 4, company: 2, role: 1 } as const;
const asked = 1;
// A match by company alone is a guess; so is one that leads another by less.
const leastForSure = 4;
const leastLead = 2;
const mostDays = 180;
const day = 86_400_000;
/**
 * Which kept rejection an opened message answers: by thread, subject, recruiter, company and time. A message that was
 * kept itself, that the person wrote, or that is older than the decision answers none.
 */
export function joinAnswer(message: Message, loops: readonly KeptLoop[]): Joined {
  if (message.outgoing === true || loops.some(({ messages }) => messages.some(({ key }) => key === message.key))) {
    return { kind: 'none' };
  }
  const matches = loops.flatMap((loop) => matchOf(message, loop)).toSorted((a, b) => b.weight - a.weight);
  const [first, second] = matches;
  if (!first) return { kind: 'none' };
  const isSure = first.weight >= leastForSure && first.weight - (second?.weight ?? 0) >= leastLead;
  return isSure ? { kind: 'one', match: first } : { kind: 'choice', matches: matches.slice(0, 5) };
}

/** Whether a rejection's own fields alone make it one that a message may answer; its letters may do so besides. */
export function mayAnswer(message: Message, rejection: KeptLoop['rejection']): boolean {
  return matchOf(message, { rejection, messages: [], requests: [] }).length > 0;
}

function matchOf(message: Message, { rejection, messages, requests }: KeptLoop): Match[] {
  const at = message.date === null ? Number.NaN : Date.parse(message.date);
  const decided = Date.parse(rejection.decidedOn);
  // A day of grace: the letter's day is in the sender's zone.
  if (at < decided - day || at > decided + mostDays * day) return [];
  const sender = message.from?.address?.toLowerCase() ?? '';
  const subject = fold(stripReplyPrefixes(message.subject));
  const text = fold(`${message.subject}\n${message.body.slice(0, 5000)}`);
  const isIn = {
    thread: messages.some(
      ({ webmail, threadKey }) => threadKey !== null && webmail === message.webmail && threadKey === message.threadKey,
    ),
    subject: subject.length > 8 && messages.some((kept) => fold(stripReplyPrefixes(kept.subject)) === subject),
    recruiter:
      (sender !== '' && sender === rejection.recruiterAddress.toLowerCase()) ||
      isSameName(message.from?.name ?? '', rejection.recruiterName),
    company: isFromCompany(sender, rejection.company, messages) || hasWords(text, rejection.company),
    role: hasWords(text, rejection.role),
  };
  const by = (Object.keys(weights) as (keyof typeof weights)[]).filter((key) => isIn[key]);
  if (by.length === 0 || (by.length === 1 && by[0] === 'role')) return [];
  const ask = openAsk(requests);
  // One that was given up is answered only where it was asked: not by whatever the company writes later.
  const open = ask?.state === 'asked' || isIn.thread || isIn.subject ? ask : undefined;
  const weight = by.reduce((sum, key) => sum + weights[key], open?.state === 'asked' ? asked : 0);
  return [{ rejectionId: rejection.id, requestId: open?.id ?? null, by, weight }];
}

function isSameName(one: string, other: string): boolean {
  return nameWords(one).includes(' ') && nameWords(one) === nameWords(other);
}

function isFromCompany(sender: string, company: string, messages: KeptLoop['messages']): boolean {
  const domain = domainOf(sender);
  if (domain === '') return false;
  const isKnown = messages.some(({ from }) => domainOf(from?.address ?? '') === domain);
  const name = fold(company).replace(/[^a-z0-9]/g, '');
  return isKnown || (name.length > 3 && domain.replace(/[^a-z0-9]/g, '').includes(name));
}

function hasWords(text: string, words: string): boolean {
  const wanted = fold(words.trim());
  const at = wanted.length > 2 ? text.indexOf(wanted) : -1;
  return at >= 0 && !/[a-z0-9]/.test(text.charAt(at - 1) + text.charAt(at + wanted.length));
}
