import * as v from 'valibot';
import { verdictKinds } from '../core/model/verdict.ts';

/** Longest body that is kept, in UTF-16 code units: reading cuts off at the same size. */
const longestBody = 200_000;

const text = (longest: number) => v.pipe(v.string(), v.maxLength(longest));
const nullable = <T extends v.GenericSchema>(inner: T) => v.nullable(inner);

export const uuid = v.pipe(v.string(), v.uuid());
export const key = v.pipe(text(1000), v.minLength(1));
const fingerprint = v.pipe(v.string(), v.regex(/^[0-9a-f]{16,64}$/));
const probability = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

/** A company's or a role's name as the letter tells it. */
export const name = nullable(text(200));

/** An address of the web, or nothing: what is opened by "Open the message" later. */
const webAddress = v.pipe(text(4000), v.regex(/^https?:\/\//));

const mailbox = v.object({ name: nullable(text(500)), address: nullable(text(320)) });

const message = v.object({
  key,
  webmail: text(40),
  threadKey: nullable(text(1000)),
  subject: text(2000),
  from: nullable(mailbox),
  to: v.pipe(v.array(mailbox), v.maxLength(200)),
  date: nullable(v.pipe(text(40), v.regex(/^\d{4}-\d{2}-\d{2}/))),
  body: text(longestBody),
  outgoing: nullable(v.boolean()),
  url: nullable(webAddress),
});

const evidence = v.object({
  source: v.picklist(['body', 'subject']),
  text: text(5000),
  start: v.pipe(v.number(), v.integer(), v.minValue(0)),
  end: v.pipe(v.number(), v.integer(), v.minValue(0)),
});

const verdict = v.object({
  kind: v.picklist(verdictKinds),
  probability,
  evidence: v.pipe(v.array(evidence), v.maxLength(50)),
  language: nullable(text(8)),
});

export const messageIdentity = v.object({ key, fingerprint });

/** Ids of messages and conversations that a list shows, as many as fit on a screen. */
const ids = v.pipe(v.array(key), v.maxLength(200));
export const listed = v.object({ keys: ids, threadKeys: ids });

/** The header of an open letter; no word of its body. */
export const letterHeader = v.object({
  webmail: text(40),
  threadKey: nullable(text(1000)),
  subject: text(2000),
  from: nullable(mailbox),
  date: nullable(text(40)),
  outgoing: nullable(v.boolean()),
});

export const keepFeedback = v.object({
  key,
  rejectionId: uuid,
  requestId: nullable(uuid),
  from: text(500),
  fromAddress: text(320),
  text: text(longestBody),
  language: nullable(text(8)),
  date: nullable(text(40)),
});

export const keep = v.object({ message, fingerprint, verdict: nullable(verdict) });

export const correction = v.object({
  messageKey: key,
  says: v.picklist(['not_a_rejection', 'is_a_rejection']),
  sender: nullable(text(320)),
  company: nullable(text(300)),
  features: v.pipe(v.array(v.pipe(v.number(), v.integer())), v.maxLength(2000)),
});

/** Longest draft that is carried, in UTF-16 code units. */
const longestDraft = 20_000;

export const handOver = v.object({
  key,
  marks: v.pipe(v.array(text(600)), v.maxLength(10)),
  subject: text(2000),
  recipient: nullable(text(320)),
  text: v.pipe(text(longestDraft), v.minLength(1)),
});

/** A draft that went into a reply, and which of our wordings are in it. */
export const leftDraft = v.object({
  requestId: uuid,
  text: v.pipe(text(longestDraft), v.minLength(1)),
  wordings: v.pipe(v.array(text(100)), v.maxLength(100)),
});

/** A letter that its frame tells the page around it. */
export const toldLetter = v.object({ version: text(100), text: text(longestBody) });
