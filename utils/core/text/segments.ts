import { isFooterLine, isTailLine } from './footer-lines.ts';
import {
  isAttribution,
  isForwardRule,
  isFromLine,
  isHeaderLine,
  isOriginalRule,
  isQuotedLine,
  isSignatureRule,
} from './quote-lines.ts';
import type { Span } from './span.ts';

/**
 * own: written by the sender now; quoted: history below or between; forwarded: another's message passed on;
 * signature: below "-- "; footer: small print, unsubscribe lines, advertisements of the mail's system.
 */
export type SegmentKind = 'own' | 'quoted' | 'forwarded' | 'signature' | 'footer';

export interface Segment extends Span {
  readonly kind: SegmentKind;
}

interface Line extends Span {
  readonly text: string;
}

function linesOf(body: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  while (start <= body.length) {
    const found = body.indexOf('\n', start);
    const end = found < 0 ? body.length : found + 1;
    lines.push({ start, end, text: body.slice(start, found < 0 ? end : found).trim() });
    if (found < 0) break;
    start = end;
  }
  return lines;
}

/** True at a block of at least three header lines that starts with the sender's. */
function isHeaderBlock(lines: readonly Line[], at: number): boolean {
  if (!isFromLine(lines[at]?.text ?? '')) return false;
  let count = 1;
  for (let next = at + 1; next < Math.min(at + 8, lines.length); next += 1) {
    const text = lines[next]?.text ?? '';
    if (text !== '' && isHeaderLine(text)) count += 1;
  }
  return count >= 3;
}

/** How many lines the attribution at `at` takes: 0 where there is none, up to 3 where it was wrapped. */
function attributionLength(lines: readonly Line[], at: number): number {
  let joined = '';
  for (let taken = 1; taken <= 3; taken += 1) {
    const text = lines[at + taken - 1]?.text ?? '';
    if (text === '') return 0;
    joined = joined === '' ? text : `${joined} ${text}`;
    if (isAttribution(joined)) return taken;
  }
  return 0;
}

function nextTextIsQuoted(lines: readonly Line[], from: number): boolean {
  for (let at = from; at < lines.length; at += 1) {
    const text = lines[at]?.text ?? '';
    if (text !== '') return isQuotedLine(text);
  }
  return false;
}

/** Which kind the lines from `at` have, for how many lines, and whether it holds to the end of the message. */
function beginAt(lines: readonly Line[], at: number): { kind: SegmentKind; lines: number; toEnd: boolean } | null {
  const text = lines[at]?.text ?? '';
  if (text === '') return null;
  if (isQuotedLine(text)) return { kind: 'quoted', lines: 1, toEnd: false };
  if (isForwardRule(text)) return { kind: 'forwarded', lines: 1, toEnd: true };
  if (isOriginalRule(text)) return { kind: 'quoted', lines: 1, toEnd: true };
  if (isHeaderBlock(lines, at)) return { kind: 'quoted', lines: 1, toEnd: true };
  const attribution = attributionLength(lines, at);
  if (attribution > 0) {
    return { kind: 'quoted', lines: attribution, toEnd: !nextTextIsQuoted(lines, at + attribution) };
  }
  if (isSignatureRule(text)) return { kind: 'signature', lines: 1, toEnd: true };
  if (isTailLine(text)) return { kind: 'footer', lines: 1, toEnd: true };
  if (isFooterLine(text)) return { kind: 'footer', lines: paragraphLength(lines, at), toEnd: false };
  return null;
}

function paragraphLength(lines: readonly Line[], at: number): number {
  let next = at;
  while (next < lines.length && (lines[next]?.text ?? '') !== '') next += 1;
  return Math.max(1, next - at);
}

/**
 * Parts a message's body by who wrote what. The segments follow each other without gaps and cover the whole body;
 * an empty body has none. Linear in the length of the body.
 */
export function segmentsOf(body: string): Segment[] {
  const lines = linesOf(body);
  const segments: Segment[] = [];
  const add = (kind: SegmentKind, start: number, end: number): void => {
    const last = segments.at(-1);
    if (end <= start) return;
    if (last?.kind === kind) segments[segments.length - 1] = { kind, start: last.start, end };
    else segments.push({ kind, start, end });
  };
  let rest: SegmentKind | null = null;
  let at = 0;
  while (at < lines.length) {
    const line = lines[at];
    if (line === undefined) break;
    const begin = beginAt(lines, at);
    const mayBegin: boolean =
      begin !== null && (rest === null || rest === 'signature' || (rest === 'footer' && begin.kind !== 'signature'));
    if (begin !== null && mayBegin) {
      const last = lines[Math.min(at + begin.lines, lines.length) - 1] ?? line;
      add(begin.kind, line.start, last.end);
      if (begin.toEnd) rest = begin.kind;
      at += begin.lines;
      continue;
    }
    const kind: SegmentKind = rest ?? (line.text === '' ? (segments.at(-1)?.kind ?? 'own') : 'own');
    add(kind, line.start, line.end);
    at += 1;
  }
  return segments;
}
