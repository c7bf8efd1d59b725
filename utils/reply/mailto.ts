/** A mail of its own, where no reply can be filled. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly body: string;
}

/**
 * Longest address that mail programs are known to take whole, in characters: Windows hands over 2,083 at most,
 * and cuts the rest off without a word.
 */
export const longestMailto = 2000;

/**
 * The address that opens the person's mail program with a mail ready (RFC 6068): everything percent-encoded as UTF-8,
 * lines ending in CRLF. "too_long" where a mail program would cut it: then the text has to be copied.
 */
export function mailtoAddress({ to, subject, body }: Mail): string | 'too_long' {
  const lines = body.replace(/\r\n?|\n/g, '\r\n');
  const address = `mailto:${encode(to).replace(/%40/g, '@')}?subject=${encode(oneLine(subject))}&body=${encode(lines)}`;
  return address.length <= longestMailto ? address : 'too_long';
}

/** encodeURIComponent leaves characters alone that RFC 6068 does not; a lone surrogate would make it throw. */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** A header is one line: a break in it would begin another header. */
function oneLine(text: string): string {
  return text.replace(/[\r\n]+/g, ' ');
}
