import { CareQuestion } from '../../../components/care/care-question.tsx';
import { useCareActs } from '../../../components/hooks/use-care.ts';
import { usePatterns, useThemeActs } from '../../../components/hooks/use-patterns.ts';
import { useRest } from '../../../components/hooks/use-rest.ts';
import { useSettings } from '../../../components/hooks/use-settings.ts';
import { PatternsPage } from '../../../components/patterns/patterns-page.tsx';
import { themeLabel } from '../../../components/themes/theme-label.ts';
import { Loading, Trouble } from '../../../components/ui/states.tsx';
import type { Done } from '../../../components/ui/toast.tsx';
import { t } from '../../../utils/i18n/t.ts';

/** The patterns, live. */
export function PatternsRoute({ onDone }: { readonly onDone: (done: Done) => void }) {
  const data = usePatterns();
  const { settings } = useSettings();
  const care = useCareActs(onDone);
  const rest = useRest(settings);
  const themes = data.status === 'ready' ? data.value.themes : [];
  const acts = useThemeActs((key) => themeLabel(key, themes), onDone);
  if (data.status === 'failed') return <Trouble text={t('ui.unreadable')} onTryAgain={() => location.reload()} />;
  if (data.status === 'loading' || !settings) return <Loading />;
  return (
    <PatternsPage {...data.value} {...acts} isResting={rest.until !== null} onShow={rest.show}>
      {!settings.careAsked && !settings.careOn && (
        <CareQuestion
          onAnswer={(isOn) => {
            care.onTurn(isOn);
            if (!isOn) onDone({ text: t('care.stays_off'), undo: null });
          }}
        />
      )}
    </PatternsPage>
  );
}
