import { habitsOf, lettersOf, periodsOf } from './date-habits.ts';
import { type Token, tokensIn } from './date-line.ts';
import { relativeDays, wordsOf } from './date-words.ts';
import { takeZone } from './date-zone.ts';

/** What a line tells of the time of day, and what is left of it. */
export interface TakenTime {
  /** "HH:MM" with the zone after it where the text names one; null where no time is sure. */
  readonly time: string | null;
  /** Whether the digits that were taken may be a day and a month instead ("14.02"). */
  readonly isDoubtful: boolean;
  readonly rest: string;
}

const clock =
  /(?<![\d:./-])(?:(\d{1,2})(?::|\s?h\s?)(\d{2})(?::\d{2}(?:[.,]\d+)?)?(?![\d:]|[./]\d|-\d(?!\d{3}(?!\d)))|(\d{1,2})\s?[時时点點시]\s?(\d{1,2})\s?[分분](?:\s?\d{1,2}\s?[秒초])?)/;
const dotted = /(?<![\d.:/-]|\d[./-]\s)([01]?\d|2[0-3])\.([0-5]\d)(?![\d.]|[:/-]\d)/;
/** Words that only stand beside a time. */
const marksBefore = new Set('um kl klo kello kell ore alle pukul t'.split(' '));
const marksAfter = new Set('uhr uur h ч'.split(' '));

/** Takes the time of day out of a plain line. Two different times in a line are none. */
export function takeTime(line: string, language: string): TakenTime {
  let taken: TakenTime = { time: null, isDoubtful: false, rest: line };
  for (let count = 0; count < 3; count += 1) {
    const found = clock.exec(taken.rest);
    if (!found) break;
    const next = timeAt(taken.rest, found, found[1] ?? found[3], found[2] ?? found[4], language);
    taken = { ...next, time: count === 0 || next.time === taken.time ? next.time : null };
  }
  if (taken.rest !== line) return taken;
  const found = dotted.exec(line);
  if (!found) return taken;
  const isMarked =
    marksBefore.has(lastWord(line.slice(0, found.index))) ||
    marksAfter.has(firstWord(line.slice(found.index + found[0].length)));
  const mayBeMonth = Number(found[2]) >= 1 && Number(found[2]) <= 12;
  const isDoubtful = !isMarked && (mayBeMonth || !habitsOf(language).isDotted);
  return { ...timeAt(line, found, found[1], found[2], language), isDoubtful };
}

function timeAt(
  line: string,
  found: RegExpExecArray,
  hours: string | undefined,
  minutes: string | undefined,
  language: string,
): TakenTime {
  const [written, minute] = [Number(hours), Number(minutes)];
  const before = line.slice(0, found.index);
  const after = line.slice(found.index + found[0].length);
  const isHalf = written >= 1 && written <= 12;
  const period = isHalf ? periodBeside(before, after, language) : null;
  const hour = period ? hourIn(written, period.hours) : written;
  const start = period?.start ?? before.length;
  const zone = takeZone(after.slice(period?.taken ?? 0));
  const beside = [lastWord(before.slice(0, start)), zone.taken === 0 ? firstWord(after.slice(period?.taken ?? 0)) : ''];
  const isSure =
    hour !== null &&
    hour < 24 &&
    minute < 60 &&
    zone.isSure &&
    (!isHalf || beside.every((word) => isKnown(word, language)));
  const two = (value: number): string => String(value).padStart(2, '0');
  return {
    time: isSure ? `${two(hour)}:${two(minute)}${zone.zone}` : null,
    isDoubtful: false,
    rest: `${before.slice(0, start)} ${after.slice((period?.taken ?? 0) + zone.taken)}`,
  };
}

/** A word that is not understood beside an hour up to twelve may be a "pm". */
function isKnown(word: string, language: string): boolean {
  if (word === '' || marksBefore.has(word) || marksAfter.has(word) || wordsOf(language).known.has(word)) return true;
  return [...relativeDays(language).keys()].some((phrase) => phrase.endsWith(word));
}

/** The hour of the day among `hours` (bits) that a clock of twelve shows so; null where none or two do. */
function hourIn(written: number, hours: number): number | null {
  const fits = [written % 12, (written % 12) + 12].filter((hour) => hours & (1 << hour));
  return fits.length === 1 ? (fits[0] ?? null) : null;
}

interface Period {
  readonly hours: number;
  /** Where the text before the time ends without it, and how much of the text after the time it is (characters). */
  readonly start: number;
  readonly taken: number;
}

function periodBeside(before: string, after: string, language: string): Period | null {
  if (/^[ap](?![^\s,;.)-])/.test(after))
    return { hours: after[0] === 'a' ? 0xfff : 0xfff000, start: before.length, taken: 1 };
  const follows = runOf(after, 1);
  const leads = runOf(before, -1);
  if (follows.length === 0 && leads.length === 0) return null;
  const periods = periodsOf(language);
  for (let count = follows.length; count > 0; count -= 1) {
    const taken = follows[count - 1]?.end ?? 0;
    const hours = periods.get(lettersOf(after.slice(0, taken)));
    if (hours !== undefined) return { hours, start: before.length, taken };
  }
  for (let count = leads.length; count > 0; count -= 1) {
    const start = leads[leads.length - count]?.start ?? 0;
    const letters = lettersOf(before.slice(start));
    const hours = periods.get(letters);
    // "am 12:30" is German and Welsh, and says nothing of the morning.
    if (hours !== undefined && letters !== 'am') return { hours, start, taken: 0 };
  }
  return null;
}

/** Up to four words that stand right after (1) or before (-1) a time with nothing but spaces and dots between. */
function runOf(text: string, side: 1 | -1): Token[] {
  const near = side === 1 ? text.slice(0, 40) : text;
  const all = tokensIn(near);
  const run: Token[] = [];
  while (run.length < 4) {
    const next = side === 1 ? all[run.length] : all[all.length - 1 - run.length];
    const gap =
      side === 1 ? near.slice(run.at(-1)?.end ?? 0, next?.start) : near.slice(next?.end, run[0]?.start ?? near.length);
    if (next?.kind !== 'word' || !/^[\s.]*$/.test(gap)) break;
    if (side === 1) run.push(next);
    else run.unshift(next);
  }
  return run;
}

const firstWord = (text: string): string => runOf(text, 1)[0]?.text ?? '';
const lastWord = (text: string): string => runOf(text, -1).at(-1)?.text ?? '';
