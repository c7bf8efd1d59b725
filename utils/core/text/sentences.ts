import { type Span, trimSpan } from './span.ts';

/** After these a full stop ends no sentence. Lower case, in any language: "Inc. has", "z. B.", "Sr. Silva". */
const abbreviations = new Set(
  `mr mrs ms dr prof st inc ltd co corp llc jr sr no nr vs etc eg ie approx dept est ext tel fax ref req pos
  bzw ca usw evtl ggf inkl zzgl abt hr fr frl dipl ing mag bsc msc mwst str tz vgl
  m mme mlle av bd env sra srta sres avda ud uds ej pag
  sig dott ssa spett prot egr dhr mevr drs ir bijv evt afd pan dot ul np godz wg bl fx kl mvh resp sn av bkz orn`.split(
    /\s+/u,
  ),
);

/** Longer runs are cut at a space: no letter has such sentences, hostile text has. In UTF-16 code units. */
const longestSentence = 1500;

const isSpace = (code: number): boolean =>
  code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x202f || code === 0x3000;
const isEnder = (code: number): boolean =>
  code === 46 || code === 33 || code === 63 || code === 0x2026 || code === 0x3002 || code === 0xff01 || code === 0xff1f;
const isWide = (code: number): boolean => code >= 0x3002 && code !== 0x3000;
const isCloser = (code: number): boolean =>
  code === 34 || code === 39 || code === 41 || code === 93 || code === 0x201d || code === 0x2019 || code === 0xbb;
const isBullet = (code: number): boolean =>
  code === 42 || code === 45 || code === 0x2022 || code === 0x2013 || code === 0xb7 || code === 0x25cf;

/** True where the full stop at `at` belongs to an abbreviation, an initial or a number ("No. 5", "J. Doe", "3. "). */
function isAbbreviated(text: string, at: number, from: number): boolean {
  let start = at;
  while (start > from && at - start < 6 && /[\p{L}\p{N}]/u.test(text.charAt(start - 1))) start -= 1;
  const word = text.slice(start, at).toLowerCase();
  if (word === '') return false;
  if (/^\p{L}$/u.test(word)) return true;
  if (/^\d{1,2}$/u.test(word)) return start === from || /[\n.]/u.test(text.charAt(start - 1)) || start - from < 2;
  return abbreviations.has(word);
}

/** Where the line break at `at` ends a sentence: an empty line or a list item follows. Returns where to go on, or -1. */
function paragraphBreakAt(text: string, at: number, to: number): number {
  let next = at + 1;
  while (next < to && isSpace(text.charCodeAt(next)) && text.charCodeAt(next) !== 10) next += 1;
  if (next >= to) return next;
  const code = text.charCodeAt(next);
  if (code === 10) return next + 1;
  return isBullet(code) && isSpace(text.charCodeAt(next + 1)) ? next : -1;
}

/** After the sentence end at `at`: past closing quotes and further enders. */
function skipEnders(text: string, at: number, to: number): number {
  let next = at;
  while (next < to && (isEnder(text.charCodeAt(next)) || isCloser(text.charCodeAt(next)))) next += 1;
  return next;
}

/**
 * The sentences of `text` between `from` and `to`, without white space around them. A single line break parts
 * nothing (letters are wrapped anywhere), an empty line and a list item do. Linear in the length of the text.
 */
export function sentencesOf(text: string, from = 0, to = text.length): Span[] {
  const sentences: Span[] = [];
  let start = from;
  const push = (end: number): void => {
    const span = trimSpan(text, { start, end });
    if (span.end > span.start) sentences.push(span);
    start = end;
  };
  let at = from;
  while (at < to) {
    const code = text.charCodeAt(at);
    if (code === 10) {
      const next = paragraphBreakAt(text, at, to);
      if (next >= 0) {
        push(at);
        at = Math.max(next, at + 1);
        continue;
      }
    } else if (isEnder(code)) {
      const next = skipEnders(text, at, to);
      const isEnd = next >= to || isSpace(text.charCodeAt(next)) || isWide(code);
      if (isEnd && !(code === 46 && next === at + 1 && isAbbreviated(text, at, start))) push(next);
      at = next;
      continue;
    }
    if (at - start > longestSentence && isSpace(code)) push(at);
    at += 1;
  }
  push(to);
  return sentences;
}
