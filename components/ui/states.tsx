import type { ComponentChildren } from 'preact';
import { t } from '../../utils/i18n/t.ts';
import { Button } from './button.tsx';

/** While something is read: words that appear only where it takes noticeably long. */
export function Loading() {
  return (
    <p class="state state-loading" role="status">
      {t('ui.loading')}
    </p>
  );
}

/** Where there is nothing yet: what would be here, and at most one way on. */
export function Empty({ title, children }: { readonly title: string; readonly children?: ComponentChildren }) {
  return (
    <div class="state">
      <p class="state-title">{title}</p>
      {children}
    </div>
  );
}

/** Where something did not work: what it means for the person, and a way on. */
export function Trouble({ text, onTryAgain }: { readonly text: string; readonly onTryAgain?: () => void }) {
  return (
    <div class="state" role="alert">
      <p class="state-title">{text}</p>
      {onTryAgain && <Button onClick={onTryAgain}>{t('ui.try_again')}</Button>}
    </div>
  );
}
