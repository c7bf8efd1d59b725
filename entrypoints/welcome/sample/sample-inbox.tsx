import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../../../components/ui/button.tsx';
import { Icon } from '../../../components/ui/icon.tsx';
import { plural } from '../../../utils/i18n/plural.ts';
import { t } from '../../../utils/i18n/t.ts';
import { LetterList } from './letter-list.tsx';
import { sampleLetters } from './letters.ts';
import { OpenLetter } from './open-letter.tsx';

interface SampleInboxProps {
  /** Id of the letter that was chosen; null before any was. */
  readonly openId: string | null;
  readonly now: number;
  /** How many of these letters are kept; null while that is not known. */
  readonly kept: number | null;
  readonly onForget: () => void;
}

/** A small webmail with made-up letters, for trying everything without any permission. */
export function SampleInbox({ openId, now, kept, onForget }: SampleInboxProps) {
  const letter = sampleLetters.find(({ id }) => id === openId) ?? null;
  const shown = letter ?? sampleLetters[0];
  const main = useRef<HTMLElement>(null);
  useEffect(() => {
    if (letter) main.current?.focus({ preventScroll: true });
  }, [letter]);
  return (
    <div class="sample" data-chosen={letter !== null}>
      <header class="sample-top">
        <a class="brand" href="#welcome">
          <Icon name="mark" size={20} /> {t('extension.name')}
        </a>
        <h1>{t('sample.title')}</h1>
        <p class="note">{t('sample.note')}</p>
        {kept !== null && kept > 0 && (
          <Button kind="quiet" icon="undo" onClick={onForget}>
            {plural('sample.forget', kept)}
          </Button>
        )}
      </header>
      <div class="sample-panes">
        <LetterList letters={sampleLetters} openId={shown?.id ?? null} now={now} />
        <main class="sample-pane" tabIndex={-1} ref={main}>
          <a class="sample-back" href="#sample">
            <Icon name="back" /> {t('sample.back')}
          </a>
          {shown && <OpenLetter key={shown.id} letter={shown} now={now} />}
        </main>
      </div>
    </div>
  );
}
