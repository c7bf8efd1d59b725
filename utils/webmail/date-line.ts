/** One piece of a line that tells a date. A "month" is a number that the text itself calls one ("11月", "tháng 11"). */
export interface Token {
  readonly kind: 'word' | 'number' | 'month';
  /** In lower case; a number's digits alone. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Letters of all scripts: what is no space, digit, sign or mark of those scripts that webmails speak. Written out, since
 * a class of all letters (`\p{L}`) takes the browser milliseconds to prepare.
 */
export const letter =
  '[^\\0-@[-`{-©«-´¶-¹»-¿×÷\u055a-\u055f\u0589\u05be\u05f3\u05f4\u060c\u061b\u061f\u06d4\u0964\u0965\u0970\u1361-\u1368\u2010-\u2bff\u3000-\u303f\uff00-\uff20]';
const word = `${letter}+(?:['.]${letter}+)*`;
// What is grown onto a number belongs to it: read alone, "일" would be a Sunday, and "st" is a Czech Wednesday.
const token = new RegExp(
  `(?:tháng|thg)\\s?(\\d{1,2})(?!\\d)|(?<!\\d)(\\d{1,2})(?:\\s?[月월](?![曜요])|-р\\s+сарын)|(\\d+)(?:[年년日일号號]|(?:st|nd|rd|th)(?![a-z]))?|(${word})`,
  'g',
);

const isDigit = /\p{Nd}/u;
/** Vietnamese counts its weekdays, from Monday as the second on. */
const countedDays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/**
 * A text as the readings below expect it: at most 200 characters, lower case, one kind of space, apostrophe, minus and
 * digit, no marks of direction.
 */
export function plainLine(text: string): string {
  return text
    .slice(0, 200)
    .normalize('NFC')
    .replace(/[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/\s/gu, ' ')
    .replace(/[’ʼ`]/g, "'")
    .replace(/[−–]/g, '-')
    .replace(/：/g, ':')
    .replace(/(?![\0-\u065f])\p{Nd}/gu, asciiDigit)
    .toLowerCase()
    .replace(/thứ ([2-7])(?!\d)/g, (_, count) => countedDays[Number(count) - 2] ?? '');
}

/** The words and numbers of a plain line, in order. */
export function tokensIn(line: string): Token[] {
  return [...line.matchAll(token)].map((match) => {
    const [start, end] = [match.index, match.index + match[0].length];
    const month = match[1] ?? match[2];
    if (month !== undefined) return { kind: 'month', text: month, start, end };
    if (match[3] !== undefined) return { kind: 'number', text: match[3], start, end };
    return { kind: 'word', text: match[0], start, end };
  });
}

/** The ten digits of a script follow each other, and nothing before its zero is one. */
function asciiDigit(digit: string): string {
  const code = digit.charCodeAt(0);
  let zero = code;
  while (code - zero < 9 && isDigit.test(String.fromCharCode(zero - 1))) zero -= 1;
  return String(code - zero);
}
