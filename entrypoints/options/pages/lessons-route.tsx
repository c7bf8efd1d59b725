import { rejectionTitle } from '../../../components/history/rejection-title.ts';
import { useLessonActs, useLessons } from '../../../components/hooks/use-lessons.ts';
import { LessonsPage } from '../../../components/lessons/lessons-page.tsx';
import { Loading, Trouble } from '../../../components/ui/states.tsx';
import type { Done } from '../../../components/ui/toast.tsx';
import { t } from '../../../utils/i18n/t.ts';

/** The lessons, live. */
export function LessonsRoute({ onDone }: { readonly onDone: (done: Done) => void }) {
  const data = useLessons(rejectionTitle);
  const acts = useLessonActs(onDone);
  if (data.status === 'loading') return <Loading />;
  if (data.status === 'failed') return <Trouble text={t('ui.unreadable')} onTryAgain={() => location.reload()} />;
  return <LessonsPage {...data.value} {...acts} />;
}
