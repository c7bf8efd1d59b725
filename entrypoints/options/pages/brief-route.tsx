import { BriefPage } from '../../../components/brief/brief-page.tsx';
import { useBrief } from '../../../components/hooks/use-brief.ts';
import { useSettings } from '../../../components/hooks/use-settings.ts';
import { Loading, Trouble } from '../../../components/ui/states.tsx';
import { t } from '../../../utils/i18n/t.ts';

/** The brief before an interview, live. */
export function BriefRoute() {
  const data = useBrief();
  const { settings, change } = useSettings();
  if (data.status === 'failed') return <Trouble text={t('ui.unreadable')} onTryAgain={() => location.reload()} />;
  if (data.status === 'loading' || !settings) return <Loading />;
  return (
    <BriefPage
      {...data.value}
      interview={{ name: settings.briefFor, day: settings.briefDay }}
      now={Date.now()}
      onInterview={({ name, day }) =>
        change({ ...(name !== undefined && { briefFor: name }), ...(day !== undefined && { briefDay: day }) })
      }
      onPrint={() => print()}
    />
  );
}
