import { greetingNames } from '../drafts/names.ts';
import { isNoReplyAddress } from '../drafts/no-reply.ts';
import type { Feedback } from '../model/feedback.ts';
import type { Message } from '../model/message.ts';
import type { Rejection } from '../model/rejection.ts';
import { fold } from '../text/fold.ts';
import { routeOf } from './route-of.ts';

/** Somebody who can be asked, and how we know of them. */
export interface Contact {
  readonly name: string;
  readonly address: string;
  readonly from: 'answer' | 'earlier_in_thread' | 'letter' | 'sender';
}

/** What to do where no address is read by anybody, in this order. */
export type OtherWay = 'named_recruiter' | 'agency' | 'network' | 'let_rest';

export interface WhomToAsk {
  /** The best first: a person spoken with before the system's sender. */
  readonly contacts: readonly Contact[];
  /** True where the letter came from an address that nobody reads; to be said plainly. */
  readonly senderNoReply: boolean;
  /** Ways that need no address; empty where there is a contact. */
  readonly otherWays: readonly OtherWay[];
  /** True where the first offer is to skip the ask: an automatic no right after applying. */
  readonly offerSkip: boolean;
}

/**
 * Whom to ask about a rejection.
 * @param rejection as kept
 * @param messages the messages of its thread that were read, any order; the person's own are passed over
 * @param answers what came back, oldest first: who answered is the one to write to from then on
 */
export function whomToAsk(
  rejection: Pick<
    Rejection,
    'recruiterName' | 'recruiterAddress' | 'recruiterNoReply' | 'stage' | 'reasons' | 'company' | 'route'
  >,
  messages: readonly Pick<Message, 'from' | 'date' | 'outgoing'>[],
  answers: readonly Pick<Feedback, 'from' | 'fromAddress'>[] = [],
): WhomToAsk {
  const senders = messages
    .filter(({ outgoing }) => outgoing !== true)
    .toSorted((a, b) => Date.parse(b.date ?? '') - Date.parse(a.date ?? '') || 0)
    .map(({ from }) => ({ name: from?.name ?? '', address: from?.address ?? '' }));
  const isPerson = (one: Sender): boolean => isPersonAt(one, rejection.company);
  const people = senders.filter((one) => isPerson(one) && canReceive(one.address));
  const letter = { name: rejection.recruiterName, address: rejection.recruiterAddress };
  const isLetterRead = canReceive(letter.address) && !rejection.recruiterNoReply;
  const known = [letter, ...people].filter(({ address }) => canReceive(address));
  const found: Contact[] = [
    ...answers.toReversed().flatMap((answer) => answererOf(answer, known, rejection.company)),
    ...(isLetterRead && isPerson(letter) ? [{ ...letter, from: 'letter' as const }] : []),
    ...people.map((person) => ({ ...person, from: 'earlier_in_thread' as const })),
    ...(isLetterRead && !isPerson(letter) ? [{ ...letter, from: 'sender' as const }] : []),
  ];
  const contacts = found.filter(
    ({ address }, at) => found.findIndex((one) => one.address.toLowerCase() === address.toLowerCase()) === at,
  );
  const senderNoReply =
    rejection.recruiterNoReply || (letter.address !== '' && isNoReplyAddress(letter.address)) || isNoReplyOnly(senders);
  const isAgency = routeOf(rejection) === 'agency';
  const isAutomatic = senderNoReply || rejection.reasons.some(({ reason }) => reason === 'automated');
  return {
    contacts,
    senderNoReply,
    otherWays: contacts.length > 0 ? [] : otherWays(isPerson(letter), isAgency),
    offerSkip: rejection.stage === 'application' && (isAutomatic || !contacts.some(({ from }) => from !== 'sender')),
  };
}

/** Who gave an answer, where that is a person; of a pasted answer or a call often no address is known. */
function answererOf(
  { from, fromAddress }: Pick<Feedback, 'from' | 'fromAddress'>,
  known: readonly Pick<Contact, 'name' | 'address'>[],
  company: string,
): readonly Contact[] {
  const { full, first } = greetingNames(from, company);
  if (!isPersonAt({ name: from, address: fromAddress ?? '' }, company)) return [];
  const same = known.find(({ name }) => {
    const other = greetingNames(name, company);
    return other.full === full || (full === first && other.first === first);
  });
  const address = fromAddress && canReceive(fromAddress) ? fromAddress : same?.address;
  return address ? [{ name: from, address, from: 'answer' }] : [];
}

function otherWays(isNamed: boolean, isAgency: boolean): readonly OtherWay[] {
  return [
    ...(isNamed ? (['named_recruiter'] as const) : []),
    ...(isAgency ? (['agency'] as const) : []),
    'network',
    'let_rest',
  ];
}

const canReceive = (address: string): boolean => /^[^\s@]+@[^\s@]+$/.test(address) && !isNoReplyAddress(address);

interface Sender {
  readonly name: string;
  readonly address: string;
}

/** True where the name is a person's, not the employer's and not the one that the address belongs to as a whole. */
function isPersonAt({ name, address }: Sender, company: string): boolean {
  const { full } = greetingNames(name, company);
  const plain = (text: string) => fold(text).replace(/[^\p{L}\p{N}]/gu, '');
  const [local = '', domain = ''] = address.split('@');
  const isOwner =
    domain.split('.').some((label) => plain(label) === plain(full)) && !plain(local).includes(plain(full));
  return full !== '' && !isOwner;
}

function isNoReplyOnly(senders: readonly { readonly address: string }[]): boolean {
  return senders.length > 0 && senders.every(({ address }) => address !== '' && isNoReplyAddress(address));
}
