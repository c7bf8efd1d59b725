import type { Span } from '../../text/span.ts';

/** Opening marks and what closes them, over the languages and typing habits of Europe. */
const closing: Readonly<Record<string, string>> = {
  '"': '"',
  '“': '”“"',
  '„': '“”"',
  '«': '»',
  '»': '«',
  '‹': '›',
  '‚': '‘’',
  '‘': '’',
  "'": "'",
};
const longest = 400;

function opens(text: string, at: number): boolean {
  const mark = text.charAt(at);
  if (closing[mark] === undefined) return false;
  // Apostrophes inside words are no quotation marks.
  return !"'‘‚".includes(mark) || (!/[\p{L}\p{N}]/u.test(text.charAt(at - 1)) && /\S/.test(text.charAt(at + 1)));
}

function closesAt(text: string, open: number): number {
  const marks = closing[text.charAt(open)] ?? '';
  const single = marks.includes("'") || marks.includes('’');
  for (let at = open + 1; at < text.length && at - open <= longest; at += 1) {
    const character = text.charAt(at);
    if (character === '\n' && text.charAt(at + 1) === '\n') return -1;
    if (!marks.includes(character)) continue;
    if (single && /[\p{L}\p{N}]/u.test(text.charAt(at + 1))) continue;
    return at;
  }
  return -1;
}

function quotedLines(text: string): Span[] {
  return [...text.matchAll(/^[ \t]{0,3}>.*$/gm)].map((line) => ({
    start: line.index,
    end: line.index + line[0].length,
  }));
}

/** The stretches of a text that stand in quotation marks, without the marks, and the lines quoted with ">". */
export function quotedSpans(text: string): readonly Span[] {
  const spans = quotedLines(text);
  for (let at = 0; at < text.length; at += 1) {
    if (!opens(text, at)) continue;
    const end = closesAt(text, at);
    if (end < 0) continue;
    spans.push({ start: at + 1, end });
    at = end;
  }
  return spans;
}
