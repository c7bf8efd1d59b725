import { t } from '../../utils/i18n/t.ts';
import type { FrontPage } from '../../utils/tabs/front-page.ts';
import { siteName } from '../sites/site-address.ts';
import { Button } from '../ui/button.tsx';
import { CopyReport } from './copy-report.tsx';

/** What became of "Keep this message". */
export type KeepOutcome = 'busy' | 'kept' | 'nothing' | 'failed' | null;

interface FrontPagePanelProps {
  /** Null while it is not known. */
  readonly page: FrontPage | null;
  readonly isPaused: boolean;
  readonly outcome: KeepOutcome;
  /** Address of the record that was just kept. */
  readonly keptAt: string | null;
  /** How the page is built, where it looks different from what we know; null else. */
  readonly report: string | null;
  readonly onKeep: (tabId: number) => void;
}

/** The page in front: whether it is read, why not, and keeping its message by hand. */
export function FrontPagePanel({ page, isPaused, outcome, keptAt, report, onKeep }: FrontPagePanelProps) {
  return (
    <section class="front" aria-labelledby="front">
      <h3 id="front">{t('front.title')}</h3>
      <p>{page && lineOf(page, isPaused)}</p>
      {page && page.state !== 'closed' && outcome !== 'kept' && (
        <p class="row-buttons">
          {canKeep(page) && (
            <Button disabled={outcome === 'busy'} onClick={() => onKeep(page.tabId)}>
              {t('front.keep')}
            </Button>
          )}
          {page.state === 'off' && (
            <a
              class="aw-button aw-button-quiet"
              href={`/options.html#/settings/${encodeURIComponent(URL.parse(page.address)?.origin ?? '')}`}
              target="_blank"
              rel="noopener"
            >
              {t('front.always')}
            </a>
          )}
        </p>
      )}
      <p role="status" class="front-outcome">
        {outcome && outcome !== 'busy' && <span>{t(`front.outcome.${outcome}`)}</span>}
        {outcome === 'kept' && keptAt && (
          <a href={keptAt} target="_blank" rel="noopener">
            {t('front.show')}
          </a>
        )}
      </p>
      {report && <CopyReport report={report} />}
    </section>
  );
}

/** From here a letter in a frame of another site cannot be seen: what would be kept is the page around it. */
function canKeep(page: FrontPage): boolean {
  return page.state !== 'shut_off' || page.frame.state.selected;
}

function lineOf(page: FrontPage, isPaused: boolean): string {
  if (page.state === 'closed') return t('front.closed');
  const site = siteName(URL.parse(page.address)?.hostname ?? '');
  if (page.state === 'off') return t('front.off', { site });
  if ('looksDifferent' in page && page.looksDifferent) return t('front.different', { site });
  return isPaused ? t('front.paused') : t(`front.${page.state}`, { site });
}
