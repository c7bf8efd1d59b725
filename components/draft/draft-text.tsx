import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { DraftFinding } from '../../utils/core/drafts/draft-finding.ts';
import type { TypedPlace } from '../../utils/core/model/typed-words.ts';
import { t } from '../../utils/i18n/t.ts';
import { Button } from '../ui/button.tsx';
import { useSavedText } from '../ui/use-saved-text.ts';
import { Findings } from './findings.tsx';

interface DraftTextProps {
  readonly value: string;
  /** Where its words belong. */
  readonly place: TypedPlace;
  /** Advice on a text, as it stands in the field. */
  readonly check: (text: string) => readonly DraftFinding[];
  readonly language: string;
  readonly onSave: (text: string) => Promise<unknown>;
  /** Hears what stands in the field, letter by letter: what is stored may lag behind. */
  readonly onText: (text: string) => void;
  /** Another wording is wished. */
  readonly onAnother: () => void;
}

/** The draft itself, saved at every letter, with advice below it. */
export function DraftText({ value, place, check, language, onSave, onText, onAnother }: DraftTextProps) {
  const id = useId();
  const control = useRef<HTMLTextAreaElement>(null);
  const { text, state, type, flush } = useSavedText(value, onSave, { place, pause: 0 });
  useLayoutEffect(() => onText(text), [text]);
  const words = text.split(/\s+/u).filter(Boolean).length;

  function show({ start, end }: DraftFinding): void {
    control.current?.focus();
    control.current?.setSelectionRange(start, end);
  }

  return (
    <div class="draft-text">
      <div class="field">
        <label class="field-label" for={id}>
          {t('draft.text')}
        </label>
        <textarea
          id={id}
          ref={control}
          class="field-input"
          rows={12}
          dir="auto"
          lang={language}
          value={text}
          aria-describedby={`${id}-state`}
          onInput={(event) => type(event.currentTarget.value)}
          onBlur={flush}
        />
        <div class="draft-state">
          <p class="note" id={`${id}-state`}>
            {t('draft.words', { count: words })}{' '}
            <span role="status">
              {state === 'saved' && t('ui.saved')}
              {state === 'failed' && t('ui.not_saved')}
            </span>
          </p>
          <Button kind="quiet" onClick={onAnother}>
            {t('draft.another')}
          </Button>
        </div>
      </div>
      <Findings findings={check(text)} onShow={show} />
    </div>
  );
}
