import type { ComponentChildren } from 'preact';
import { RejectionRows } from '../../components/history/rejection-rows.tsx';
import type { LookBackOfferActs } from '../../components/next/look-back-offer-acts.ts';
import { NextStepCard } from '../../components/next/next-step-card.tsx';
import type { RequestActs } from '../../components/next/request-acts.ts';
import { nextStep, type OpenEnds, waitingOf } from '../../components/next/waiting.ts';
import { WaitingList } from '../../components/next/waiting-list.tsx';
import { Icon } from '../../components/ui/icon.tsx';
import { t } from '../../utils/i18n/t.ts';

/** How many lines each list has at most: the rest is in the history. */
const mostLines = 3;

interface PopupProps {
  readonly ends: OpenEnds;
  /** Ms since 1970 UTC. */
  readonly now: number;
  readonly acts: RequestActs & LookBackOfferActs;
}

/** The next step on top, then what waits, then the latest kept. */
export function PopupLists({ ends, now, acts }: PopupProps) {
  const waiting = waitingOf(ends, now);
  const step = nextStep(waiting);
  const others = waiting.filter((each) => each !== step).slice(0, mostLines);
  const keptLines = others.length > 0 ? mostLines - 1 : mostLines; // no window of a popup is taller than 600 px
  const kept = [...ends.rejections].sort((a, b) => b.createdAt - a.createdAt).slice(0, keptLines);
  return (
    <>
      {step ? (
        <NextStepCard step={step} now={now} {...acts} />
      ) : (
        <section class="next-step">
          <h2>{kept.length > 0 ? t('popup.nothing.title') : t('popup.empty.title')}</h2>
          <p>{kept.length > 0 ? t('popup.nothing.text') : t('popup.empty.text')}</p>
          {kept.length === 0 && (
            <p>
              <a href="/welcome.html#sample" target="_blank" rel="noopener">
                {t('welcome.try')}
              </a>
            </p>
          )}
        </section>
      )}
      {others.length > 0 && (
        <section aria-labelledby="waits">
          <h3 id="waits">{t('popup.waits')}</h3>
          <WaitingList waiting={others} now={now} />
        </section>
      )}
      {kept.length > 0 && (
        <section aria-labelledby="kept">
          <h3 id="kept">{t('popup.kept')}</h3>
          <RejectionRows rejections={kept} now={now} inNewTab />
        </section>
      )}
    </>
  );
}

/** What stands around the lists: our name, the way to everything, and the page in front. */
export function PopupFrame({ children }: { readonly children: ComponentChildren }) {
  return (
    <main class="popup">
      <header class="popup-top">
        <h1 class="brand" tabIndex={-1}>
          <Icon name="mark" size={18} /> {t('extension.name')}
        </h1>
        <nav class="popup-links" aria-label={t('options.pages')}>
          <a href="/options.html#/history" target="_blank" rel="noopener">
            {t('popup.history')}
          </a>
          <a href="/options.html#/brief" target="_blank" rel="noopener">
            {t('popup.brief')}
          </a>
          <a href="/options.html#/settings" target="_blank" rel="noopener">
            {t('options.settings')}
          </a>
        </nav>
      </header>
      {children}
    </main>
  );
}
