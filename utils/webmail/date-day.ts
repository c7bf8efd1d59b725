import { type Day, daysAgo, isDay, weekdayOf, yearOf } from './date-calendar.ts';
import { habitsOf } from './date-habits.ts';
import { letter, type Token, tokensIn } from './date-line.ts';
import { type DateWords, relativeDays, wordsOf } from './date-words.ts';

/** A line without its time, and how to read it. */
export interface DayLine {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly words: DateWords;
  readonly language: string;
  readonly now: Date;
  readonly hasTime: boolean;
}

const noWords: DateWords = { months: new Map(), weekdays: new Map(), names: new Set(), known: new Set() };

/** A plain line, as far as it is not its time, with its words. */
export function dayLine(text: string, hasTime: boolean, language: string, now: Date): DayLine {
  const tokens = tokensIn(text);
  // A day in digits needs no words, and the first look at a language's takes the browser milliseconds.
  const words = tokens.some((each) => each.kind === 'word') ? wordsOf(language) : noWords;
  return { text, tokens, words, language, now, hasTime };
}

/** "Today", "gestern", "Mon 14:00" of the last days, or a time alone, where nothing else stands in the line. */
export function nearDay(line: DayLine): Day | null {
  if (/\d/.test(line.text)) return null;
  for (const [phrase, days] of relativeDays(line.language)) {
    const rest = without(line.text, phrase);
    if (rest === null) continue;
    const left = { ...line, tokens: tokensIn(rest) };
    const day = daysAgo(line.now, days);
    return isDateOnly(left) && isOn(day, weekdayIn(left)) ? day : null;
  }
  if (!line.hasTime || !isDateOnly(line)) return null;
  if (!line.tokens.some((each) => line.words.names.has(each.text))) return daysAgo(line.now, 0);
  const weekday = weekdayIn(line);
  const back = weekday === null ? 0 : (line.now.getDay() - weekday + 7) % 7;
  // Today's weekday may be today's or that of a week ago.
  return back === 0 ? null : daysAgo(line.now, back);
}

/** The one weekday that a line names, 0 (Sunday) … 6; null where it names none or two. `month` is no weekday's place. */
export function weekdayIn({ tokens, words }: DayLine, month = -1): number | null {
  const named = new Set(
    tokens.flatMap((each, index) => (index === month ? [] : (words.weekdays.get(each.text) ?? []))),
  );
  const [first] = named;
  return named.size === 1 && first !== undefined ? first : null;
}

/** Whether a day is on a weekday; any is where none is named. */
export const isOn = (day: Day, weekday: number | null): boolean => weekday === null || weekdayOf(day) === weekday;

/** Whether every word of the line is one that stands in dates. */
export const isDateOnly = ({ tokens, words }: DayLine): boolean =>
  tokens.every((each) => each.kind !== 'word' || words.known.has(each.text));

/** A day whose year is written in two or four digits; null where there is no such day, or the year is not sure. */
export function dayIn(line: DayLine, year: string, month: number, day: number): Day | null {
  const isPlain = year.length === 4 && year < '2400';
  const read = yearOf(year, isPlain ? 'gregory' : habitsOf(line.language).calendar, line.now);
  return read !== null && isDay({ year: read, month, day }) ? { year: read, month, day } : null;
}

const grownBefore = new RegExp(`(?:${letter}|['-])$`);
const grownAfter = new RegExp(`^(?:${letter}|['-])`);

/** A text without a phrase that stands in it by itself; in Chinese, Japanese and Thai nothing stands between words. */
function without(text: string, phrase: string): string | null {
  const at = text.indexOf(phrase);
  if (at < 0) return null;
  const [before, after] = [text.slice(0, at), text.slice(at + phrase.length)];
  const isGrown = grownBefore.test(before) || grownAfter.test(after);
  return isGrown && !/[\u0e00-\u0e7f\u3040-\u9fff]/.test(phrase) ? null : `${before} ${after}`;
}
