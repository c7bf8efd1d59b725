import { findRequisition } from './requisition-text.ts';

/** "(m/w/d)", "m|f|x", "(all genders)", "(H/F)", "(gn)", "*in" stays. */
const genderNote =
  /\s*[([]\s*(?:[mwfdxhikvn](?:\s?[/|*,.:-]\s?(?:[mwfdxhikvna]|div(?:ers)?|gn|all|non-binary)\.?){1,4}|all genders?|alle geschlechter|gn|geschlechtsneutral|divers|any gender|männlich[^()]{0,30}|homme[^()]{0,12}|femme[^()]{0,12})(?:\s*[;,][^()]{0,40})?\s*[)\]]/giu;
const openGenderNote = /(?:\s|^)[mwfdxhk]\s?[/|]\s?[mwfdxhk](?:\s?[/|]\s?(?:[dxia]|div))?(?=\s|$|,)/giu;
const quotes = /^[\s"'“”„«»‘’:,;–—*#-]+|[\s"'“”„«»‘’:,;*#–—-]+$/gu;

/** The stretch of a role without its quotes, gender note and requisition number at the ends. */
export interface RoleText {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** With the brackets whose other half is inside: "(Junior" → "(Junior)"; at most 60 UTF-16 code units to the right. */
function withBrackets(text: string, start: number, end: number): { start: number; end: number } {
  let open = 0;
  let from = start;
  let to = end;
  for (const character of text.slice(start, end)) {
    if (character === '(' || character === '[') open += 1;
    if (character !== ')' && character !== ']') continue;
    if (open > 0) open -= 1;
    else if (/[([]/u.test(text.charAt(from - 1))) from -= 1;
  }
  if (open > 0) {
    const close = text.slice(to, to + 60).search(/[)\]]/u);
    if (close >= 0) to += close + 1;
  }
  return { start: from, end: to };
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
  value = value.replace(
    /^(?:position|role|job|title|job title|stelle|poste|puesto|posizione|functie|stanowisko|vaga|tjänst|stilling|pozisyon)\s?:\s?/iu,
    '',
  );
  if (value.startsWith('(') && value.endsWith(')')) value = value.slice(1, -1);
  if (/^[^([]*[)\]]$/u.test(value)) value = value.slice(0, -1);
  start = from;
  return value.length >= 2 && value.length <= 140 && /\p{L}{2}/u.test(value) ? { value, start, end } : null;
}
