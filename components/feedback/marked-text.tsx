import type { Span } from '../../utils/core/text/span.ts';

/** A text as it stands, with some of its words marked. Spans in UTF-16 code units; overlapping ones are joined. */
export function MarkedText({ text, spans }: { readonly text: string; readonly spans: readonly Span[] }) {
  const parts: { readonly at: number; readonly words: string; readonly marked: boolean }[] = [];
  let at = 0;
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const from = Math.max(at, start);
    if (end <= from) continue;
    if (from > at) parts.push({ at, words: text.slice(at, from), marked: false });
    parts.push({ at: from, words: text.slice(from, end), marked: true });
    at = end;
  }
  parts.push({ at, words: text.slice(at), marked: false });
  return (
    <>
      {parts.map((part) =>
        part.marked ? <mark key={part.at}>{part.words}</mark> : <span key={part.at}>{part.words}</span>,
      )}
    </>
  );
}
