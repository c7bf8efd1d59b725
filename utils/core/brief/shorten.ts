import { sentencesOf } from '../text/sentences.ts';

/** Words as they fit on the page. */
export interface Shortened {
  readonly text: string;
  /** There is more of it at its source. */
  readonly isShort: boolean;
}

/** Stands where a sentence was cut, so that nobody takes the rest for the whole. */
const mark = ' […]';

/** Fewer letters of whole sentences than this say too little. */
const fewest = 40;

/** The first whole sentences of a text, `most` UTF-16 code units at most; where the first is longer, its first words. */
export function shorten(text: string, most: number): Shortened {
  const whole = text.trim();
  if (whole.length <= most) return { text: whole, isShort: false };
  const fitting = sentencesOf(whole).findLast(({ end }) => end <= most);
  if (fitting && fitting.end >= fewest) return { text: whole.slice(0, fitting.end), isShort: true };
  const room = whole.slice(0, most - mark.length + 1);
  const space = room.search(/\s\S*$/u);
  const head = space > most / 2 ? room.slice(0, space) : room.slice(0, -1).replace(/[\uD800-\uDBFF]$/u, '');
  return { text: head.trimEnd() + mark, isShort: true };
}
