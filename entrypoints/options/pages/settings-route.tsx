import { attempt, logged } from '../../../components/hooks/tell-failure.ts';
import { useLiveQuery } from '../../../components/hooks/use-live-query.ts';
import { useNotifications } from '../../../components/hooks/use-notifications.ts';
import { useSettings } from '../../../components/hooks/use-settings.ts';
import { useSites } from '../../../components/hooks/use-sites.ts';
import { DraftsSettings } from '../../../components/settings/drafts-settings.tsx';
import { saveFile } from '../../../components/ui/save-file.ts';
import { Loading } from '../../../components/ui/states.tsx';
import type { Done } from '../../../components/ui/toast.tsx';
import { t } from '../../../utils/i18n/t.ts';
import { forgetCorrections, listCorrections } from '../../../utils/storage/corrections.ts';
import { deleteEverything } from '../../../utils/storage/delete-everything.ts';
import { exportAll } from '../../../utils/storage/export-all.ts';
import { SettingsPage } from './settings-page.tsx';

async function saveCopy(): Promise<void> {
  const copy = await exportAll();
  saveFile(`afterword-${copy.exportedAt.slice(0, 10)}.json`, 'application/json', JSON.stringify(copy, null, 2));
}

interface SettingsRouteProps {
  /** Address of the site that the person came from; "" for none. */
  readonly address: string;
  readonly onDone: (done: Done) => void;
}

/** The settings, live. */
export function SettingsRoute({ address, onDone }: SettingsRouteProps) {
  const { settings, change } = useSettings();
  const sites = useSites();
  const { mayNotify, setNotify } = useNotifications();
  const corrections = useLiveQuery(listCorrections);
  if (!settings) return <Loading />;
  const doIt = (what: string, work: () => Promise<unknown>) => attempt(`settings, ${what}`, onDone, work);
  const say = (text: string) => () => onDone({ text, undo: null });
  return (
    <SettingsPage
      settings={settings}
      sites={sites}
      drafts={<DraftsSettings settings={settings} mayNotify={mayNotify} onChange={change} onNotify={setNotify} />}
      address={address}
      learnt={corrections.status === 'ready' ? corrections.value.length : 0}
      onChange={(changed) => doIt('change', () => change(changed))}
      onForgetLearnt={() => doIt('forget', () => forgetCorrections().then(say(t('settings.forgotten'))))}
      onSaveCopy={() => void logged('settings, copy', saveCopy()).catch(say(t('settings.copy_failed')))}
      onDeleteEverything={() => doIt('delete everything', () => deleteEverything().then(say(t('settings.deleted'))))}
    />
  );
}
