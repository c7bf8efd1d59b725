import type { Found } from '../model/extraction.ts';
import { evidenceOf } from '../text/span.ts';
import type { Letter, Reading } from './letter.ts';
import { gapBefore, type Part, rawWord, type WordSpan } from './part.ts';
import { findRequisition } from './requisition-text.ts';

/** Forms that are an opening's number wherever they stand. */
const sureForm =
  /(?<![\p{L}\d])(?:(?:JR|REQ|JREQ|RQ)[-_]?\d{3,10}(?:-\d{1,3})?|R[-_]\d{3,10}|R\d{5,10}|\d{4,8}BR)(?![\p{L}\d])/u;
const numberForm = /^[#\s]*([A-Z]{0,4}[-_]?\d[\w/-]{2,14})/iu;
const mostText = 12_000;

function found(part: Part, start: number, value: string, confidence: number): Found<string> {
  return { value, confidence, evidence: evidenceOf(part.source, part.text, { start, end: start + value.length }) };
}

/** "Req ID 169410BR", "Stellenkennziffer: 16758". */
function afterLabel({ part, hits }: Reading): Found<string> | null {
  for (const hit of hits) {
    if (hit.tag !== 'beforeRequisition') continue;
    if (!/^[\s.:#(–-]{0,4}$/u.test(gapBefore(part, hit.last + 1))) continue;
    const isWeak = hit.first === hit.last && !/^(?:stellen|kenn|ref|req|job-?id|id$)/iu.test(rawWord(part, hit.first));
    if (isWeak && !/[:#(]/u.test(gapBefore(part, hit.last + 1))) continue;
    const start = part.words.starts[hit.last + 1];
    if (start === undefined) continue;
    const number = numberForm.exec(part.text.slice(start, start + 24))?.[1]?.replace(/[-/_]+$/u, '');
    if (number && !/^(?:19|20)\d\d$/u.test(number) && !/^\d{1,2}[-/]\d/u.test(number))
      return found(part, start, number, 0.9);
  }
  return null;
}

function inPart(part: Part): Found<string> | null {
  const first = part.words.starts[0] ?? 0;
  const last = Math.min(part.words.ends.at(-1) ?? 0, first + mostText);
  const sure = sureForm.exec(part.text.slice(first, last));
  return sure ? found(part, first + sure.index, sure[0], 0.85) : null;
}

/** The words of a role and a little around them: "2020-45452 Editor", "Editor (4711)". */
function besideRole({ part }: Reading, span: WordSpan): Found<string> | null {
  const from = Math.max(0, (part.words.starts[span.first] ?? 0) - 1);
  const to = Math.min(part.text.length, (part.words.ends[span.last] ?? 0) + 1);
  const number = findRequisition(part.text.slice(from, to).replace(/^[^\p{L}\p{N}([#]|\s$/gu, ' '));
  if (!number) return null;
  const start = part.text.indexOf(number.value, from);
  return start >= 0 && start < to ? found(part, start, number.value, 0.8) : null;
}

/**
 * The employer's number of the opening.
 *
 * @param roles roles read from the letter: a number beside one is its number
 */
export function findRequisitionOf(
  letter: Letter,
  roles: readonly { reading: Reading; span: WordSpan }[],
): Found<string> | null {
  for (const { reading, span } of roles) {
    const number = besideRole(reading, span);
    if (number) return number;
  }
  for (const part of [letter.subject, letter.body]) {
    const sure = inPart(part);
    if (sure) return sure;
  }
  for (const reading of letter.readings) {
    const number = afterLabel(reading);
    if (number) return number;
  }
  return null;
}
