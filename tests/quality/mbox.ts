import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { textOfHtml } from './corpus.ts';
import type { Line } from './task.ts';

interface Part {
  readonly headers: ReadonlyMap<string, string>;
  readonly content: string;
}

/** Headers (unfolded, names in lower case) and what follows the first empty line; one character a byte. */
function partOf(raw: string): Part {
  const split = /\r?\n\r?\n/u.exec(raw);
  const head = split === null ? raw : raw.slice(0, split.index);
  const content = split === null ? '' : raw.slice(split.index + split[0].length);
  const headers = new Map<string, string>();
  for (const line of head.replace(/\r?\n[ \t]+/gu, ' ').split(/\r?\n/u)) {
    const colon = line.indexOf(':');
    if (colon > 0) headers.set(line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim());
  }
  return { headers, content };
}

function decodeBytes(bytes: Buffer, charset: string): string {
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return bytes.toString('latin1'); // a charset nobody knows: bytes as they are
  }
}

function contentOf(part: Part, charset: string): string {
  const encoding = part.headers.get('content-transfer-encoding')?.toLowerCase() ?? '';
  if (encoding.includes('base64')) return decodeBytes(Buffer.from(part.content, 'base64'), charset);
  if (!encoding.includes('quoted-printable')) return decodeBytes(Buffer.from(part.content, 'latin1'), charset);
  const plain = part.content
    .replace(/=\r?\n/gu, '')
    .replace(/=([0-9a-f]{2})/giu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  return decodeBytes(Buffer.from(plain, 'latin1'), charset);
}

/** The texts of a part and of the parts in it, plain ones and HTML ones. */
function textsOf(part: Part, depth = 0): { plain: string[]; html: string[] } {
  const type = part.headers.get('content-type') ?? 'text/plain';
  const boundary = /boundary="?([^";]+)"?/iu.exec(type)?.[1];
  if (/^multipart\//iu.test(type) && boundary !== undefined && depth < 5) {
    const inner = part.content
      .split(`--${boundary}`)
      .slice(1)
      .map((raw) => textsOf(partOf(raw.replace(/^\r?\n/u, '')), depth + 1));
    return { plain: inner.flatMap(({ plain }) => plain), html: inner.flatMap(({ html }) => html) };
  }
  const charset = /charset="?([^";\s]+)"?/iu.exec(type)?.[1] ?? 'latin1';
  if (/^text\/html/iu.test(type)) return { plain: [], html: [contentOf(part, charset)] };
  return /^text\/plain|^text$/iu.test(type) ? { plain: [contentOf(part, charset)], html: [] } : { plain: [], html: [] };
}

/** Every mail of a gzipped mbox as a line labelled "not_job", or every `step`th one. */
export function readMbox(path: string, step = 1): Line[] {
  const raw = gunzipSync(readFileSync(path)).toString('latin1');
  const mails = raw.split(/^From .*\r?\n/mu).slice(1);
  return mails
    .filter((_, at) => at % step === 0)
    .map((mail, at): Line => {
      const part = partOf(mail);
      const { plain, html } = textsOf(part);
      const body = plain.join('\n').trim();
      return {
        id: `mbox-${at * step}`,
        source: 'ordinary mail',
        label: 'not_job',
        lang: 'en',
        real: true,
        subject: part.headers.get('subject') ?? '',
        from: part.headers.get('from') ?? null,
        body: (body.length >= 20 || html.length === 0 ? body : textOfHtml(html.join('\n'))).replace(/\r\n?/gu, '\n'),
      };
    });
}
