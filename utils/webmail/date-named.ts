import { type Day, latest } from './date-calendar.ts';
import { type DayLine, dayIn, isOn, weekdayIn } from './date-day.ts';
import { isYearFirst } from './date-habits.ts';
import type { Token } from './date-line.ts';
import type { DateWords } from './date-words.ts';

/**
 * A day with its month's name, or with a number that is called a month: "3 nov 2025", "nov 3, 2025", "2025. nov. 3.",
 * "11月3日". All digits of the line have their part in it.
 */
export function namedDay(line: DayLine): Day | null {
  const at = monthAt(line);
  const month = at === null ? null : monthOf(line.tokens[at], line.words);
  const numbers = line.tokens.flatMap((token, index) => (token.kind === 'number' ? [{ ...token, index }] : []));
  const [first, second] = numbers;
  if (at === null || month === null || !first || numbers.length > 2) return null;
  const isYearMarked = /[年년]/.test(line.text[first.end - 1] ?? '');
  const dayToken = second && (first.text.length === 4 || isYearMarked) ? second : first;
  const yearToken = dayToken === first ? second : first;
  if (dayToken.text.length > 2 || !isBeside(line.tokens, at, dayToken.index)) return null;
  // "mar. 21 juil." is no 21 March, where the page is not known to be French; "mar. 3/11" is no March 2011.
  if (at < dayToken.index && isForeign(line.tokens[dayToken.index + 1], line.words)) return null;
  if (/\d ?[./-] ?\d/.test(line.text)) return null;

  const day = Number(dayToken.text);
  const found = yearToken ? dayIn(line, yearToken.text, month, day) : latest(month, day, line.now);
  if (found === null || yearToken?.text.length === 4) return found;
  if (!isOn(found, weekdayIn(line, at))) return null;
  if (!yearToken) return found;
  // Two digits: "1 nov 25", "nov 3, 25", "nov 3 '25", "25年11月3日", but "平成25年" has another era's years.
  const isLast = yearToken.index > at && yearToken.index > dayToken.index && !isYearFirst(line.language);
  const before = line.text.slice(0, yearToken.start);
  const isMarked = yearToken === first ? !/[^\s,(]$/.test(before) : before.endsWith("'");
  return isLast || isMarked ? found : null;
}

/** The place of the month's name. In Spanish "mar" is a Tuesday where a month is named too, or where no day precedes it. */
function monthAt({ tokens, words }: DayLine): number | null {
  const places = tokens.flatMap((token, index) => (monthOf(token, words) === null ? [] : [index]));
  const sure = places.filter((index) => !words.weekdays.has(tokens[index]?.text ?? ''));
  const afterDay = places.filter((index) => [1, 2].some((back) => tokens[index - back]?.kind === 'number'));
  const left = sure.length > 0 ? sure : afterDay;
  return left.length === 1 ? (left[0] ?? null) : null;
}

function monthOf(token: Token | undefined, words: DateWords): number | null {
  if (!token || token.kind === 'number') return null;
  const month = token.kind === 'month' ? Number(token.text) : words.months.get(token.text);
  return month !== undefined && month >= 1 && month <= 12 ? month : null;
}

const isForeign = (token: Token | undefined, words: DateWords): boolean =>
  token?.kind === 'word' && !words.known.has(token.text);

/** Whether a day stands by its month, with one word between at most ("3 de nov"). */
function isBeside(tokens: readonly Token[], month: number, day: number): boolean {
  const between = tokens.slice(Math.min(month, day) + 1, Math.max(month, day));
  return between.length <= 1 && between.every((each) => each.kind === 'word');
}
