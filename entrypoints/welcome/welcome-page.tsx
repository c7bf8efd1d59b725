import type { Sites } from '../../components/hooks/use-sites.ts';
import { SitesPanel } from '../../components/sites/sites-panel.tsx';
import { Icon } from '../../components/ui/icon.tsx';
import { NeverDoes } from '../../components/ui/never-does.tsx';
import { t } from '../../utils/i18n/t.ts';

const does = ['notices', 'keeps', 'offers'] as const;

/** The first page: what Afterword does, what it never does, and which webmail it may read. */
export function WelcomePage({ sites }: { readonly sites: Sites }) {
  return (
    <main class="welcome">
      <header class="welcome-top">
        <p class="brand">
          <Icon name="mark" size={24} /> {t('extension.name')}
        </p>
        <h1>{t('welcome.title')}</h1>
        <p class="welcome-lead">{t('welcome.lead')}</p>
        <p>
          <a class="aw-button aw-button-primary" href="#sample">
            {t('welcome.try')}
          </a>
        </p>
        <p class="note">{t('welcome.try_note')}</p>
      </header>
      <section aria-labelledby="does">
        <h2 id="does">{t('welcome.does.title')}</h2>
        <ol class="welcome-does">
          {does.map((key) => (
            <li key={key}>
              <h3>{t(`welcome.does.${key}.title`)}</h3>
              <p>{t(`welcome.does.${key}.text`)}</p>
            </li>
          ))}
        </ol>
      </section>
      <section aria-labelledby="never">
        <h2 id="never">{t('never.title')}</h2>
        <NeverDoes />
      </section>
      <section aria-labelledby="sites">
        <h2 id="sites">{t('welcome.sites')}</h2>
        <SitesPanel {...sites} />
      </section>
    </main>
  );
}
