import { rejectionTitle } from '../../components/history/rejection-title.ts';
import { useReflection } from '../../components/hooks/use-reflection.ts';
import { useReflectionActs } from '../../components/hooks/use-reflection-acts.ts';
import { ReflectionFlow } from '../../components/reflection/reflection-flow.tsx';
import { RichText } from '../../components/ui/rich-text.tsx';
import { Empty, Loading, Trouble } from '../../components/ui/states.tsx';
import type { Done } from '../../components/ui/toast.tsx';
import { t } from '../../utils/i18n/t.ts';

/** Looking back at a rejection in the popup, live. */
export function LookBackPage({ id, onDone }: { readonly id: string; readonly onDone: (done: Done) => void }) {
  const data = useReflection(id);
  const acts = useReflectionActs(id, data.status === 'ready' ? (data.value?.reflection ?? null) : null, onDone);
  const leave = () => {
    location.hash = '#/';
  };
  if (data.status === 'loading') return <Loading />;
  if (data.status === 'failed') return <Trouble text={t('ui.unreadable')} onTryAgain={() => location.reload()} />;
  if (data.value === null)
    return (
      <Empty title={t('record.gone')}>
        <a href="#/">{t('reflection.end.back_to')}</a>
      </Empty>
    );
  const name = <strong>{rejectionTitle(data.value.rejection)}</strong>;
  return (
    <section class="popup-look-back">
      <h2 class="note">
        <RichText of="reflection.about" values={{ name }} />
      </h2>
      <ReflectionFlow data={data.value} focused acts={acts} onStop={leave} />
    </section>
  );
}
