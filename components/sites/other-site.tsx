import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { t } from '../../utils/i18n/t.ts';
import { patternOfAddress } from './site-address.ts';

interface OtherSiteProps {
  /** Address of the site that the person came from, already filled in; "" for none. */
  readonly address: string;
  readonly onTurnOn: (pattern: string) => void;
}

/** Any other webmail, by the address the person types. */
export function OtherSite({ address, onTurnOn }: OtherSiteProps) {
  const id = useId();
  const [typed, setTyped] = useState(address);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (address) field.current?.focus();
  }, [address]);
  const [isWrong, setWrong] = useState(false);
  return (
    <form
      class="other-site"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const pattern = patternOfAddress(typed);
        setWrong(pattern === null);
        if (pattern) onTurnOn(pattern);
      }}
    >
      <label class="field-label" for={id}>
        {t('sites.other')}
      </label>
      <div class="field-line">
        <input
          ref={field}
          id={id}
          class="field-input"
          type="text"
          inputMode="url"
          autoComplete="off"
          spellcheck={false}
          placeholder={t('sites.other_example')}
          value={typed}
          aria-invalid={isWrong}
          aria-describedby={`${id}-help`}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit" class="aw-button aw-button-plain">
          {t('sites.turn_on')}
        </button>
      </div>
      <p id={`${id}-help`} class="note" role={isWrong ? 'alert' : undefined}>
        {isWrong ? t('sites.other_wrong') : t('sites.other_help')}
      </p>
    </form>
  );
}
