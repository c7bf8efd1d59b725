import type { Reading } from './letter.ts';
import { gapBefore, isCapitalised, rawWord, type WordSpan } from './part.ts';
import { isTitleWord } from './title-word.ts';

/** Longest role, in words; advertised ones carry place, level and tools. */
const mostWords = 16;

const isBlankLine = (gap: string): boolean => /\n\s*\n/u.test(gap);
const endsSentence = (gap: string): boolean => /[.!?;]["'”)\]]?\s|\n\s*\n/u.test(gap);
/** A number of the opening beside the role, never a part of it. */
const isNumberWord = (raw: string): boolean =>
  /^(?:req|requisition|ref|referenz|id|jobid|kennziffer|stellenkennziffer|job|reference|referenznummer|nr|no)$/iu.test(
    raw,
  );

/** True where an opened bracket has not been closed between the words. */
function isInBracket({ part }: Reading, first: number, at: number): boolean {
  const from = part.words.starts[first] ?? 0;
  const before = part.text.slice(Math.max(0, from - 1), part.words.starts[at] ?? from);
  let open = 0;
  for (const character of before) {
    if (character === '(' || character === '[') open += 1;
    if ((character === ')' || character === ']') && open > 0) open -= 1;
  }
  return open > 0;
}

/** @returns true where any word of the span is a job title */
export function hasTitle({ part, language }: Reading, span: WordSpan): boolean {
  for (let at = span.first; at <= span.last; at += 1) {
    if (isTitleWord(part.words.values[at] ?? '', language)) return true;
  }
  return false;
}

/** "Location: Graz" on a line of its own. */
function startsLabel({ part }: Reading, at: number): boolean {
  return [1, 2, 3].some((ahead) => /^\s?:/u.test(gapBefore(part, at + ahead)));
}

const genderMarks = /^(?:m|w|d|f|x|h|i|v|gn|div|a)$/iu;

/** True where word `at` can be in a role that runs to the right and has its first word already. */
function runsOn(reading: Reading, first: number, at: number): boolean {
  const { part, language } = reading;
  const gap = gapBefore(part, at);
  const raw = rawWord(part, at);
  if (isBlankLine(gap) || raw === '') return false;
  if (/\n/u.test(gap) && startsLabel(reading, at)) return false;
  if (isInBracket(reading, first, at)) return true;
  if (/^\.[^\s]?$|^\s\.$/u.test(gap)) return true;
  if (endsSentence(gap) && !/^(?:Sr|Jr|Dipl|Ing|Mag|St|ds)$/u.test(rawWord(part, at - 1))) return false;
  if (/["”“«»\])]/u.test(gap) && /["”“«»]/u.test(gap)) return false;
  const isCapital = isCapitalised(part, at);
  const isNot =
    isNumberWord(raw) ||
    (isCapital &&
      language.notNames.includes(raw.toLowerCase()) &&
      !isTitleWord(part.words.values[at] ?? '', language) &&
      /[,:\n]|\s[–—-]\s/u.test(gap));
  if (isNot) return false;
  if (/[,:]\s|\s[–—|-]\s/u.test(gap))
    return (
      (isCapital && !/^(?:Location|Duration|Client|Type)$/u.test(raw)) || /^\d/u.test(raw) || genderMarks.test(raw)
    );
  if (isCapital) return true;
  if (/[/&+*:_·-]/u.test(gap) && !/,/u.test(gap)) return true;
  if (isTitleWord(part.words.values[at] ?? '', language)) return true;
  return false;
}

/** True where a small word stands inside the role: "Head of Data", "Editor for Print", "Engineer in Test". */
function isJoined(reading: Reading, first: number, at: number): boolean {
  const { part, language } = reading;
  const word = rawWord(part, at);
  if (endsSentence(gapBefore(part, at)) || endsSentence(gapBefore(part, at + 1))) return false;
  if (word === 'in') return /^(?:Test|Training|Residence|Charge)$/u.test(rawWord(part, at + 1));
  if (!language.joiners.includes(word) || (language.at.includes(word) && !genitive.test(word))) return false;
  if (/^(?:and|und|y|et|e|i|og|och|en|ve|or|oder)$/u.test(word)) {
    return (
      isCapitalised(part, at + 1) && !language.notNames.includes(rawWord(part, at + 1).toLowerCase()) && at > first
    );
  }
  return isCapitalised(part, at + 1) && !language.notNames.includes(rawWord(part, at + 1).toLowerCase());
}

/** Lower-case roles ("software engineer") end with their title: words up to the last title within reach. */
function lowerCaseEnd(reading: Reading, first: number): number {
  const { part, language } = reading;
  let last = -1;
  for (let at = first; at < first + 6 && at < part.words.values.length; at += 1) {
    if (at > first && !/^(?:\s|-|\/|\s?[/&]\s?|\s?\n\s?)$/u.test(gapBefore(part, at))) break;
    if (language.at.includes(rawWord(part, at)) || language.notNames.includes(rawWord(part, at))) break;
    if (isTitleWord(part.words.values[at] ?? '', language)) last = at;
  }
  return last < 0 ? last : tailEnd(reading, last);
}

/** Small words between a title and what it is of: "chargée de clientèle", "responsabile delle vendite". */
const genitive = /^(?:de|d|du|des|del|della|delle|dei|degli|di|da|do|dos|das|la|l|ds|et|e|y)$/u;

/**
 * Where titles come first ("auxiliar administrativo", "développeur web", "specjalista ds. logistyki") the words behind
 * one that belong to it: up to three in lower case, each perhaps behind a small word.
 */
function tailEnd(reading: Reading, title: number): number {
  const { part, language } = reading;
  if (language.isRoleFirst || language.isCompounding || language.language === 'tr') return title;
  const isPlain = (at: number): boolean =>
    /^(?:\s|['’]|\s?\n\s?)$/u.test(gapBefore(part, at)) ||
    (rawWord(part, at - 1) === 'ds' && gapBefore(part, at) === '. ');
  const isStop = (at: number): boolean =>
    [...language.notNames, ...language.at, ...language.articles].includes(rawWord(part, at));
  let last = title;
  for (let extra = 0; extra < 3; extra += 1) {
    let next = last + 1;
    while (next < last + 3 && genitive.test(rawWord(part, next)) && isPlain(next)) next += 1;
    const word = rawWord(part, next);
    if (!isPlain(next) || isStop(next) || !/^\p{Ll}[\p{L}-]{2,}$/u.test(word)) break;
    last = next;
  }
  return last;
}

/**
 * Reads a role to the right of "position of" and the like.
 *
 * @param at the word it would start at
 * @returns its words, without an article; null where none stands there
 */
export function readRoleRight(reading: Reading, at: number): WordSpan | null {
  const { part, language } = reading;
  let first = at;
  if (
    !/^[\s:"'“”„«‘(>[–—#*•-]{0,6}$/u.test(gapBefore(part, first)) ||
    (isBlankLine(gapBefore(part, first)) && !/^:/u.test(gapBefore(part, first)))
  )
    return null;
  while (
    first < at + 3 &&
    (language.articles.includes(rawWord(part, first).toLowerCase()) || language.fillers.includes(rawWord(part, first)))
  ) {
    if (!/^[\s:"'“”„«]{1,4}$/u.test(gapBefore(part, first + 1))) return null;
    first += 1;
  }
  if (isNumberWord(rawWord(part, first)) || /^(?:Title|Titel)$/u.test(rawWord(part, first))) return null;
  const isFirstOfName = isCapitalised(part, first + 1) && /^[\s/-]{1,2}$/u.test(gapBefore(part, first + 1));
  if (!isCapitalised(part, first)) {
    const last = lowerCaseEnd(reading, first);
    if (last < 0) return null;
    let end = last;
    while (end + 1 < part.words.values.length && end - first < mostWords && isInBracket(reading, first, end + 1))
      end += 1;
    return { first, last: end };
  }
  if (
    !isFirstOfName &&
    language.notNames.includes(rawWord(part, first).toLowerCase()) &&
    !isTitleWord(part.words.values[first] ?? '', language)
  )
    return null;
  let last = first;
  for (let next = first + 1; next - first < mostWords && next < part.words.values.length; next += 1) {
    if (runsOn(reading, first, next)) last = next;
    else if (isJoined(reading, first, next)) continue;
    else break;
  }
  const isLastTitled = hasTitle(reading, { first, last }) && !isInBracket(reading, first, last);
  return { first, last: isLastTitled ? tailEnd(reading, last) : last };
}

/**
 * Reads a role to the left of "position" and the like.
 *
 * @param end the word it would end before
 * @returns its words and whether an article or a preposition stands before it; null where none stands there
 */
export function readRoleLeft(reading: Reading, end: number): (WordSpan & { isAnchored: boolean }) | null {
  const { part, language } = reading;
  let first = end;
  let isAnchored = false;
  let bracketWords = 0;
  /** Where the role starts if a preposition within it turns out to stand before it. */
  let sureFirst = -1;
  for (let at = end - 1; at >= 0 && end - at <= mostWords; at -= 1) {
    const gap = gapBefore(part, at + 1);
    const raw = rawWord(part, at);
    const isAbbreviation = /^(?:Sr|Jr|Dipl|Ing|St)$/u.test(raw);
    if (endsSentence(gap) && !isAbbreviation) break;
    if (at <= 3 && /,\s?\n/u.test(gap)) break;
    if (/[)\]]/u.test(gap)) bracketWords = 8;
    if (bracketWords > 0) {
      bracketWords = /[([]/u.test(gapBefore(part, at)) ? 0 : bracketWords - 1;
      first = at;
      continue;
    }
    if (reading.hits.some((hit) => hit.tag === 'afterCompany' && hit.first <= at && at <= hit.last)) {
      isAnchored = true;
      break;
    }
    if (language.articles.includes(raw) || /^(?:The|Our|Your|This|Die|Der|Das|Unsere)$/u.test(raw)) {
      const isInside = raw === 'the' && /^(?:of|for)$/u.test(rawWord(part, at - 1)) && isCapitalised(part, at - 2);
      if (isInside) continue;
      isAnchored = true;
      break;
    }
    const isInside = first < end && isCapitalised(part, first) && isCapitalised(part, at - 1);
    if (isInside && /^(?:on|from|with|in|to|by|for)$/u.test(raw) && /^\s$/u.test(gapBefore(part, at))) {
      if (sureFirst < 0) sureFirst = first;
      continue;
    }
    if (
      /^(?:to|in|on|as|was|is|be|are|were|that|which|about|from|with|at|by|into|this|we|have|had|filled)$/u.test(raw)
    ) {
      isAnchored = /^(?:to|as|in)$/u.test(raw);
      break;
    }
    if (/^(?:for|of|and|or|und|für)$/u.test(raw) && !(isCapitalised(part, at - 1) && first < end)) {
      isAnchored = raw === 'for' || raw === 'für';
      break;
    }
    first = at;
  }
  if (sureFirst >= 0 && !(isAnchored && language.articles.includes(rawWord(part, first - 1)))) {
    first = sureFirst;
    isAnchored = true;
  }
  while (
    first < end &&
    language.fillers.includes(rawWord(part, first).toLowerCase()) &&
    !(isCapitalised(part, first) && hasTitleAt(reading, first))
  )
    first += 1;
  if (first >= end) return null;
  const span = { first, last: end - 1 };
  return isRoleShaped(reading, span, isAnchored) ? { ...span, isAnchored } : null;
}

const hasTitleAt = ({ part, language }: Reading, at: number): boolean =>
  isTitleWord(part.words.values[at] ?? '', language);

/** Titles in lower case, or capitals behind an article. */
function isRoleShaped(reading: Reading, span: WordSpan, isAnchored: boolean): boolean {
  const { part, language } = reading;
  if (hasTitle(reading, span)) {
    let small = 0;
    for (let at = span.first; at <= span.last; at += 1) {
      if (
        !isCapitalised(part, at) &&
        !hasTitleAt(reading, at) &&
        !language.joiners.includes(rawWord(part, at)) &&
        !/^[a-z]$/u.test(rawWord(part, at))
      )
        small += 1;
    }
    const size = span.last - span.first + 1;
    return isCapitalised(part, span.first) ? small <= Math.max(2, size / 2) : isAnchored && size <= 6;
  }
  if (!isAnchored || !language.isRoleFirst) return false;
  for (let at = span.first; at <= span.last; at += 1) {
    const isSmall = language.joiners.includes(rawWord(part, at)) && at > span.first && at < span.last;
    if (!isCapitalised(part, at) && !isSmall && !isInBracket(reading, span.first, at)) return false;
  }
  return !language.notNames.includes(rawWord(part, span.first).toLowerCase());
}
