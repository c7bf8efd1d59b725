import { type Day, isAhead, latest } from './date-calendar.ts';
import { type DayLine, dayIn, isDateOnly, isOn, weekdayIn } from './date-day.ts';
import { habitsOf, type NumericOrder, pairOrders } from './date-habits.ts';

type Reading = Day & { readonly order: NumericOrder };

/** A day in digits alone, with its year; the page's language gives the order where several are possible. */
export function numericDay(line: DayLine): Day | null {
  const match = /(?<!\d)(\d{1,4}) ?([./-]) ?(\d{1,2}) ?\2 ?(\d{1,4})(?!\d)/.exec(line.text);
  if (!match || countOf(line) !== 3) return null;
  const [first = '', sign, second = '', third = ''] = match.slice(1);
  const order = first.length === 4 ? 'ymd' : habitsOf(line.language).order;
  const readings = ordersOf(first, third, sign === '.', order, line.language).flatMap((each): Reading[] => {
    const [year, month, day] =
      each === 'ymd'
        ? [first, second, third]
        : [third, each === 'dmy' ? second : first, each === 'dmy' ? first : second];
    const read = day.length < 3 ? dayIn(line, year, Number(month), Number(day)) : null;
    // A year of two digits may be any of the three numbers, but a letter is not from ahead.
    return read && (year.length === 4 || !isAhead(read, line.now)) ? [{ order: each, ...read }] : [];
  });
  return choose(readings, order, line);
}

/** The orders that three numbers may have: with dots nobody puts the month before the day and the year after it. */
function ordersOf(
  first: string,
  third: string,
  isDotted: boolean,
  order: NumericOrder | null,
  language: string,
): NumericOrder[] {
  if (first.length > 2) return first.length === 4 ? ['ymd'] : [];
  const isYearFirst = order === 'ymd' || (order === null && !/^en/i.test(language));
  return [
    ...(third.length < 3 && isYearFirst ? (['ymd'] as const) : []),
    ...(third.length === 2 || third.length === 4 ? (['dmy'] as const) : []),
    ...((third.length === 2 || third.length === 4) && !isDotted ? (['mdy'] as const) : []),
  ];
}

/** A day and a month in digits, without a year: only beside a weekday or a time, and nothing that is no part of a date. */
export function numericDayOfYear(line: DayLine): Day | null {
  const match = /(?<![\d./-])(\d{1,2}) ?([./-]) ?(\d{1,2})(?!\d)/.exec(line.text);
  if (!match || countOf(line) !== 2 || !isDateOnly(line)) return null;
  const weekday = weekdayIn(line);
  const isOurs = /^(?:gregory|buddhist)$/.test(habitsOf(line.language).calendar);
  if (!isOurs || (weekday === null && !line.hasTime)) return null;
  const [first, second] = [Number(match[1]), Number(match[3])];
  const isPair = (month: number, day: number): boolean => month >= 1 && month <= 12 && day >= 1 && day <= 31;
  const [dmy, mdy] = [isPair(second, first), isPair(first, second)];
  // Where one of them is no day at all, the other; a weekday does not choose, since the year may be an older one.
  const own = first === second ? 'dmy' : pairOrders(line.language).get(match[2] ?? '');
  const order = dmy && mdy ? own : dmy ? 'dmy' : mdy ? 'mdy' : null;
  const found = order ? latest(order === 'dmy' ? second : first, order === 'dmy' ? first : second, line.now) : null;
  return found && isOn(found, weekday) ? found : null;
}

const countOf = (line: DayLine): number => line.text.match(/\d+/g)?.length ?? 0;

/** Of several readings those on the weekday that is named, and not ahead; of these the language's, else the only one. */
function choose(readings: readonly Reading[], order: NumericOrder | null, line: DayLine): Day | null {
  const weekday = weekdayIn(line);
  const narrowed = [
    (each: Day): boolean => isOn(each, weekday),
    (each: Day): boolean => !isAhead(each, line.now),
  ].reduce((left, fits) => (left.some(fits) ? left.filter(fits) : left), readings);
  const wanted = narrowed.find((each) => each.order === order);
  const [one, ...others] = narrowed;
  if (wanted || !one) return wanted ?? null;
  const isSame = (each: Day): boolean => each.year === one.year && each.month === one.month && each.day === one.day;
  return others.every(isSame) ? one : null;
}
