import { findRequisition } from './requisition-text.ts';

/** "(m/w/d)", "m|f|x", "(all genders)", "(H/F)", "(gn)", "*in" stays. */
const genderNote =
  /\s*[([]\s*(?:[mwfdxhikvn](?:\s?[/|*,.:-]\s?(?:[mwfdxhikvna]|div(?:ers)?|gn|all|non-binary)\.?){1,4}|all genders?|alle geschlechter|gn|geschlechtsneutral|divers|any gender|männlich[^()]{0,30}|homme[^()]{0,12}|femme[^()]{0,12})\s*[)\]]/giu;
const openGenderNote = /(?:\s|^)[mwfdxhk]\s?[/|]\s?[mwfdxhk](?:\s?[/|]\s?(?:[dxia]|div))?(?=\s|$|,)/giu;
const quotes = /^[\s"'“”„«»‘’:,;–—*#-]+|[\s"'“”„«»‘’:,;*#–—-]+$/gu;

/** The stretch of a role without its quotes, gender note and requisition number at the ends. */
export interface RoleText {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** Past a closing bracket that belongs to the words, and with an opening one before them. */
function withBrackets(text: string, start: number, end: number): { start: number; end: number } {
  const inside = text.slice(start, end);
  const opened = (inside.match(/[([]/gu) ?? []).length - (inside.match(/[)\]]/gu) ?? []).length;
  if (opened > 0 && /^[)\]]/u.test(text.slice(end))) return { start, end: end + 1 };
  if (opened < 0 && /[([]/u.test(text.charAt(start - 1))) return { start: start - 1, end };
  if (opened === 0 && /[([]/u.test(text.charAt(start - 1)) && /^[)\]]/u.test(text.slice(end)) && !inside.includes('('))
    return { start, end };
  return { start, end };
}

/**
 * @param text the part the role stands in
 * @param from start of its first word
 * @param to end of its last word
 * @returns the role cleaned, and where it stands; null where nothing is left
 */
export function roleText(text: string, from: number, to: number): RoleText | null {
  let { start, end } = withBrackets(text, from, to);
  if (/^(?:\+\+|#)/u.test(text.slice(end, end + 2))) end += text.startsWith('++', end) ? 2 : 1;
  let value = text
    .slice(start, end)
    .replace(/\s*\n[\s>]*/gu, ' ')
    .replace(/\s+/gu, ' ');
  value = value.replace(genderNote, '').replace(openGenderNote, '');
  const number = findRequisition(value);
  if (number) value = `${value.slice(0, number.start)} ${value.slice(number.end)}`;
  value = value
    .replace(/\(\s*\)|\[\s*\]/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(quotes, '')
    .replace(/\s+([,)])/gu, '$1');
  if (value.startsWith('(') && value.endsWith(')')) value = value.slice(1, -1);
  if (/^[^(]*\)$/u.test(value)) value = value.slice(0, -1);
  start = from;
  return value.length >= 2 && value.length <= 140 && /\p{L}{2}/u.test(value) ? { value, start, end } : null;
}
