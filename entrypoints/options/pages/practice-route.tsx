import { useThemes } from '../../../components/hooks/use-lessons.ts';
import { PracticePage } from '../../../components/practice/practice-page.tsx';
import { Loading, Trouble } from '../../../components/ui/states.tsx';
import { t } from '../../../utils/i18n/t.ts';

/** The practice cards, those of noted themes first. */
export function PracticeRoute({ theme }: { readonly theme: string }) {
  const themes = useThemes();
  if (themes.status === 'loading') return <Loading />;
  if (themes.status === 'failed') return <Trouble text={t('ui.unreadable')} onTryAgain={() => location.reload()} />;
  return <PracticePage {...themes.value} open={theme} />;
}
