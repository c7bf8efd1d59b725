import { helplineDirectory } from '../../utils/core/care/practices.ts';
import { t } from '../../utils/i18n/t.ts';

/** The way to people who help, on every care screen; an address alone, nothing is opened or sent by itself. */
export function HelpLines({ isFirst = false }: { readonly isFirst?: boolean }) {
  return (
    <div class={isFirst ? 'help-lines help-lines-first' : 'help-lines'}>
      <p>
        <a href={helplineDirectory} target="_blank" rel="noreferrer">
          {t('care.help.directory')}
        </a>
      </p>
      <p>{t('care.help.danger')}</p>
      <p class="note">{t('care.help.disclaimer')}</p>
    </div>
  );
}
