import { HelpLines } from '../../../components/care/help-lines.tsx';
import { NeverDoes } from '../../../components/ui/never-does.tsx';
import { t } from '../../../utils/i18n/t.ts';

const answers = ['wrong', 'where', 'silent', 'answer'] as const;

/** Help: how it works, what it never does, and what it is not. */
export function AboutPage({ version }: { readonly version: string }) {
  return (
    <>
      <h1 tabIndex={-1}>{t('options.help')}</h1>
      <section class="part">
        <h2>{t('help.title')}</h2>
        <dl class="answers">
          {answers.map((key) => (
            <div key={key}>
              <dt>{t(`help.${key}.question`)}</dt>
              <dd>{t(`help.${key}.answer`)}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section class="part">
        <h2>{t('never.title')}</h2>
        <NeverDoes />
      </section>
      <section class="part">
        <h2>{t('care.help_title')}</h2>
        <HelpLines />
      </section>
      <section class="part">
        <h2>{t('help.is')}</h2>
        <p>{t('help.is_text')}</p>
        <p>
          <a href="/welcome.html">{t('help.welcome')}</a>
        </p>
        <p class="note">{t('help.version', { version })}</p>
      </section>
    </>
  );
}
