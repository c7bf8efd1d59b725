import { type BriefFor, BriefPage } from '../../../components/brief/brief-page.tsx';
import { useBrief } from '../../../components/hooks/use-brief.ts';
import { useSettings } from '../../../components/hooks/use-settings.ts';
import { Loading, Trouble } from '../../../components/ui/states.tsx';
import { t } from '../../../utils/i18n/t.ts';

/** The brief before an interview, live. `about` names the interview a letter invites to; "" for the person's own. */
export function BriefRoute({ about }: { readonly about: string }) {
  const data = useBrief();
  const { settings, change } = useSettings();
  if (data.status === 'failed') return <Trouble text={t('ui.unreadable')} onTryAgain={() => location.reload()} />;
  if (data.status === 'loading' || !settings) return <Loading />;
  const own: BriefFor = { name: settings.briefFor, day: settings.briefDay };
  const isInvited = about !== '' && about !== own.name;
  const interview = isInvited ? { name: about, day: '' } : own;
  // Nothing of the person's own is replaced until they write here; then it is theirs.
  const write = async (edit: Partial<BriefFor>) => {
    const { name, day } = { ...interview, ...edit };
    await change({ briefFor: name, briefDay: day });
    if (isInvited) location.hash = '#/brief';
  };
  return (
    <BriefPage {...data.value} interview={interview} now={Date.now()} onInterview={write} onPrint={() => print()} />
  );
}
