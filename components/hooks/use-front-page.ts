import { useEffect, useState } from 'preact/hooks';
import { type FrontPage, frontPage, keepFrontMessage } from '../../utils/tabs/front-page.ts';
import type { KeepOutcome } from '../front/front-page-panel.tsx';

/** The page in front of the popup, and keeping its message. */
export function useFrontPage() {
  const [page, setPage] = useState<FrontPage | null>(null);
  const [outcome, setOutcome] = useState<KeepOutcome>(null);
  const [keptId, setKeptId] = useState<string | null>(null);

  useEffect(() => {
    frontPage().then(setPage, () => setPage({ state: 'closed' }));
  }, []);

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

  return { page, outcome, keptId, keep };
}
