import type { Message } from '../model/message.ts';
import { languageFrom, languageShares } from '../text/language.ts';
import { type Segment, segmentsOf } from '../text/segments.ts';
import { sentencesOf } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import { type Words, wordsOf } from '../text/words.ts';
import { isConditional } from './conditions.ts';
import type { Lexicon } from './lexicon.ts';
import type { Lexicons } from './lexicons.ts';
import { type Match, matchesIn, sight } from './match.ts';
import { isMentioned, quotedStretches } from './mentions.ts';
import { fairShare } from './wanted-languages.ts';

/** What detection looks at; a whole Message fits. */
export type JudgedMessage = Pick<Message, 'subject' | 'body'> & Partial<Pick<Message, 'from' | 'outgoing' | 'date'>>;

/** A sentence of the sender's own, with what was recognised in it. */
export interface ReadSentence extends Span {
  readonly source: 'body' | 'subject';
  /** Said in earnest. */
  readonly matches: readonly Match[];
  /** Said under a condition, of people in general, or in quotation marks: counts for nothing. */
  readonly conditional: readonly Match[];
}

/** A message as detection understands it. */
export interface Reading {
  readonly language: string | null;
  /** The language has rules, or others that have are mixed in. */
  readonly isReadable: boolean;
  readonly sentences: readonly ReadSentence[];
  /** Folded words of the sender's own text, subject first. */
  readonly words: readonly string[];
  /** The sender wrote (nearly) nothing; what was read is a message passed on. */
  readonly isForwarded: boolean;
}

/** Fewer own words than this above a forwarded message: the forwarded message is what is meant. */
const fewWords = 25;

const lengthOf = (spans: readonly Span[]): number => spans.reduce((sum, span) => sum + span.end - span.start, 0);

function spansToRead(body: string): { spans: readonly Span[]; isForwarded: boolean } {
  const segments: readonly Segment[] = segmentsOf(body);
  const own = segments.filter(({ kind }) => kind === 'own');
  const forwarded = segments.filter(({ kind }) => kind === 'forwarded');
  if (forwarded.length > 0 && lengthOf(own) < fewWords * 6) return { spans: forwarded, isForwarded: true };
  return { spans: own, isForwarded: false };
}

/** The lexicons worth trying: the languages that a fair part of the words belong to. */
function lexiconsFor(lexicons: Lexicons, shares: ReturnType<typeof languageShares>): Lexicon[] {
  const best = shares.find(([code]) => lexicons.has(code))?.[1] ?? 0;
  const chosen: Lexicon[] = [];
  for (const [code, share] of shares) {
    const lexicon = lexicons.get(code);
    if (lexicon !== undefined && share >= best * fairShare && chosen.length < 3) chosen.push(lexicon);
  }
  return chosen;
}

function readSentence(
  source: 'body' | 'subject',
  text: string,
  span: Span,
  words: Words,
  range: readonly [number, number],
  lexiconsToTry: readonly Lexicon[],
): ReadSentence {
  const matches: Match[] = [];
  const conditional: Match[] = [];
  const quoted = quotedStretches(text, span);
  for (const lexicon of lexiconsToTry) {
    const sighting = sight(lexicon, words, range[0], range[1]);
    for (const match of matchesIn(lexicon, sighting)) {
      const isSaid = !isConditional(lexicon, sighting, words, match) && !isMentioned(quoted, words, match);
      (isSaid ? matches : conditional).push(match);
    }
  }
  return { source, start: span.start, end: span.end, matches, conditional };
}

function readText(
  source: 'body' | 'subject',
  text: string,
  spans: readonly Span[],
  lexiconsToTry: readonly Lexicon[],
  words: Words,
): ReadSentence[] {
  const read: ReadSentence[] = [];
  let at = 0;
  for (const span of spans) {
    for (const sentence of sentencesOf(text, span.start, span.end)) {
      while (at < words.starts.length && (words.starts[at] ?? 0) < sentence.start) at += 1;
      const from = at;
      while (at < words.starts.length && (words.starts[at] ?? 0) < sentence.end) at += 1;
      if (at > from) read.push(readSentence(source, text, sentence, words, [from, at], lexiconsToTry));
    }
  }
  return read;
}

function wordsOfSpans(text: string, spans: readonly Span[]): Words {
  const [first, ...others] = spans.map((span) => wordsOf(text, span.start, span.end));
  if (first === undefined || others.length === 0) return first ?? wordsOf('');
  const values = [...first.values];
  const starts = [...first.starts];
  const ends = [...first.ends];
  const breaks = [...first.breaks];
  for (const other of others) {
    for (let at = 0; at < other.values.length; at += 1) {
      values.push(other.values[at] ?? '');
      starts.push(other.starts[at] ?? 0);
      ends.push(other.ends[at] ?? 0);
      breaks.push(other.breaks[at] ?? false);
    }
  }
  return { values, starts, ends, breaks };
}

/** Reads a message once for everything that detection asks. Linear in its length; never throws. */
export function readMessage(message: JudgedMessage, lexicons: Lexicons): Reading {
  const { spans, isForwarded } = spansToRead(message.body);
  const words = wordsOfSpans(message.body, spans);
  const subjectWords = wordsOf(message.subject);
  const isShort = words.values.length <= 12;
  const shares = languageShares(isShort ? { ...words, values: [...words.values, ...subjectWords.values] } : words);
  const lexiconsToTry = lexiconsFor(lexicons, shares);
  const sentences = [
    ...readText('subject', message.subject, [{ start: 0, end: message.subject.length }], lexiconsToTry, subjectWords),
    ...readText('body', message.body, spans, lexiconsToTry, words),
  ];
  const first = spans[0]?.start ?? 0;
  return {
    language: languageFrom(`${message.body.slice(first, first + 2000)}\n${message.subject.slice(0, 200)}`, shares),
    isReadable: lexiconsToTry.length > 0,
    sentences,
    words: [...subjectWords.values, ...words.values],
    isForwarded,
  };
}
