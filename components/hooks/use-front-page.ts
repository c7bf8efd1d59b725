import { useEffect, useState } from 'preact/hooks';
import { type FrontPage, frontPage, keepFrontMessage } from '../../utils/tabs/front-page.ts';
import { pageReport } from '../../utils/tabs/page-report.ts';
import type { KeepOutcome } from '../front/front-page-panel.tsx';

/** The page in front of the popup, and keeping its message. */
export function useFrontPage() {
  const [page, setPage] = useState<FrontPage | null>(null);
  const [outcome, setOutcome] = useState<KeepOutcome>(null);
  const [keptId, setKeptId] = useState<string | null>(null);
  const [report, setReport] = useState<string | null>(null);

  useEffect(() => {
    frontPage().then(setPage, () => setPage({ state: 'closed' }));
  }, []);

  // Made beforehand: a browser lets us copy only in the very moment of the click.
  useEffect(() => {
    if (page && 'looksDifferent' in page && page.looksDifferent)
      pageReport(page.tabId, page.frame).then(setReport, () => {});
  }, [page]);

  function keep(tabId: number): void {
    setOutcome('busy');
    keepFrontMessage(tabId).then(
      (id) => {
        setKeptId(id);
        setOutcome(id ? 'kept' : 'nothing');
      },
      () => setOutcome('failed'),
    );
  }

  return { page, outcome, keptId, keep, report };
}
