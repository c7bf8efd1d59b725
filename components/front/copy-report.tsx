import { useState } from 'preact/hooks';
import { t } from '../../utils/i18n/t.ts';
import { Button } from '../ui/button.tsx';

/** "Copy report", with the whole report to look at first: it holds no word of any letter, and goes nowhere by itself. */
export function CopyReport({ report }: { readonly report: string }) {
  const [outcome, setOutcome] = useState<'copied' | 'refused' | null>(null);
  const copy = () =>
    navigator.clipboard.writeText(report).then(
      () => setOutcome('copied'),
      () => setOutcome('refused'),
    );
  return (
    <details class="report">
      <summary>{t('front.report.title')}</summary>
      <p class="note">{t('front.report.text')}</p>
      <textarea class="field-input" readOnly rows={6} value={report} aria-label={t('front.report.title')} />
      <p class="row-buttons">
        <Button onClick={() => void copy()}>{t('front.report.copy')}</Button>
      </p>
      <p role="status" class="note">
        {outcome && t(`front.report.${outcome}`)}
      </p>
    </details>
  );
}
