import { formatMoment } from '../../../utils/i18n/format-date.ts';
import { t } from '../../../utils/i18n/t.ts';
import type { SampleLetter } from './letter.ts';
import { cameAt } from './letters.ts';

/** One letter, open: laid out as webmails do, so that the reader finds what it finds in a real one. */
export function OpenLetter({ letter, now }: { readonly letter: SampleLetter; readonly now: number }) {
  const came = cameAt(letter, now);
  return (
    <article class="sample-letter">
      <header>
        <h2>{letter.subject}</h2>
        <p class="sample-from">
          <span class="hidden-words">{t('sample.from')}</span>{' '}
          <a class="sender" href={`mailto:${letter.fromAddress}`} title={letter.fromAddress}>
            {letter.fromName}
          </a>{' '}
          <span class="sample-address">&lt;{letter.fromAddress}&gt;</span>
          <time dateTime={came.toISOString()}>{formatMoment(came.getTime(), now)}</time>
        </p>
      </header>
      <div class="message-body" lang={letter.language}>
        {letter.body
          .trim()
          .split('\n\n')
          .map((paragraph) => (
            <Paragraph key={paragraph} text={paragraph} />
          ))}
      </div>
    </article>
  );
}

function Paragraph({ text }: { readonly text: string }) {
  const isQuoted = text.startsWith('> ');
  const lines = text.split('\n').map((line) => (isQuoted ? line.replace(/^> ?/, '') : line));
  const broken = lines.map((line, index) => (
    <span key={line}>
      {index > 0 && <br />}
      {line}
    </span>
  ));
  return isQuoted ? <blockquote>{broken}</blockquote> : <p>{broken}</p>;
}
