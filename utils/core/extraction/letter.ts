import type { Message } from '../model/message.ts';
import { languageShares } from '../text/language.ts';
import { type Segment, segmentsOf } from '../text/segments.ts';
import type { Words } from '../text/words.ts';
import type { FieldWords } from './languages/field-words.ts';
import { fieldLanguages } from './languages/index.ts';
import { type Part, partOf } from './part.ts';
import { findPhrases, indexOf, type PhraseHit, type PhraseIndex } from './phrases.ts';

/** A part together with the phrases of one language that stand in it. */
export interface Reading {
  readonly part: Part;
  readonly language: FieldWords;
  readonly hits: readonly PhraseHit[];
}

/** A message made ready for reading its facts. */
export interface Letter {
  readonly message: Pick<Message, 'subject' | 'from' | 'to' | 'date' | 'body'>;
  readonly subject: Part;
  readonly body: Part;
  /** Where the sender's own words end in the body, in UTF-16 code units. */
  readonly bodyEnd: number;
  /** Subject and body, in each language that the letter is written in; the main language first. */
  readonly readings: readonly Reading[];
}

/** Facts stand in the first lines and the signature; nothing is read past this many UTF-16 code units. */
const mostText = 12_000;
const mostSubject = 400;
/** A language counts beside the main one from this share of it on (a German letter about an English role). */
const leastShare = 0.3;
/** Own words shorter than this above a forwarded letter only introduce it. */
const shortNote = 160;

const indexes = new Map<string, PhraseIndex>();

function indexFor(words: FieldWords): PhraseIndex {
  const known = indexes.get(words.language);
  if (known) return known;
  const index = indexOf({
    beforeCompany: words.beforeCompany,
    afterCompany: words.afterCompany,
    beforeEither: words.beforeEither,
    beforeRole: words.beforeRole,
    roleNoun: words.roleNouns,
    applicationNoun: words.applicationNouns,
    at: words.at,
    team: words.teams,
    closing: words.closings,
    beforeRequisition: words.beforeRequisition,
    noReply: words.noReply,
  });
  indexes.set(words.language, index);
  return index;
}

/** Where the newest letter begins and ends: the sender's own words, or those forwarded where there are few own ones. */
function ownSpan(body: string): { start: number; end: number } {
  const segments = segmentsOf(body);
  const isShown = (segment: Segment): boolean => segment.kind === 'own' || segment.kind === 'signature';
  const first = segments.find(isShown);
  const ownLength = segments.filter((s) => s.kind === 'own').reduce((sum, s) => sum + s.end - s.start, 0);
  const other = segments.find((segment) => segment.kind === 'forwarded' || segment.kind === 'quoted');
  if (other && ownLength < shortNote) return { start: other.start, end: body.length };
  if (!first) return { start: 0, end: body.length };
  const stop = segments.find((s) => s.start > first.start && (s.kind === 'quoted' || s.kind === 'forwarded'));
  return { start: first.start, end: stop ? stop.start : body.length };
}

function languagesOf(words: Words): FieldWords[] {
  const shares = languageShares(words).filter(([name]) => fieldLanguages.some((known) => known.language === name));
  const most = shares[0]?.[1] ?? 0;
  const chosen = shares.filter(([, share], i) => i < 2 && share >= most * leastShare).map(([name]) => name);
  if (!chosen.includes('en')) chosen.push('en');
  return chosen.flatMap((name) => fieldLanguages.filter((known) => known.language === name));
}

/**
 * @param message what an adapter read
 * @returns its words and the phrases in them; at most the first 12,000 UTF-16 code units are looked at
 */
export function readLetter(message: Letter['message']): Letter {
  const text = message.body.slice(0, mostText);
  const own = ownSpan(text);
  const body = partOf('body', message.body, own.start, own.end);
  const subject = partOf('subject', message.subject, 0, Math.min(message.subject.length, mostSubject));
  const readings = languagesOf(body.words.values.length > 3 ? body.words : subject.words).flatMap((language) =>
    [body, subject].map((part) => ({ part, language, hits: findPhrases(indexFor(language), part.words) })),
  );
  return { message, subject, body, bodyEnd: own.end, readings };
}
