import { helplineDirectory } from '../../utils/core/care/practices.ts';
import { t } from '../../utils/i18n/t.ts';

interface HelpLinesProps {
  /** Said loudest, and first: people to talk to, or what to do in danger. Null where it only stands below. */
  readonly first?: 'talk' | 'not_safe' | null;
}

/** The way to people who help, on every care screen; an address alone, nothing is opened or sent by itself. */
export function HelpLines({ first = null }: HelpLinesProps) {
  const danger = <p>{t('care.help.danger')}</p>;
  return (
    <div class={first ? 'help-lines help-lines-first' : 'help-lines'}>
      {first === 'not_safe' && danger}
      <p>
        <a href={helplineDirectory} target="_blank" rel="noreferrer">
          {t('care.help.directory')}
        </a>
      </p>
      {first !== 'not_safe' && danger}
      <p class="note">{t('care.help.disclaimer')}</p>
    </div>
  );
}
