import { useLookBackActs } from '../../../components/hooks/use-look-back-acts.ts';
import { useReflection } from '../../../components/hooks/use-reflection.ts';
import { LookBack } from '../../../components/reflection/look-back.tsx';
import { Loading, Trouble } from '../../../components/ui/states.tsx';
import type { Done } from '../../../components/ui/toast.tsx';
import { t } from '../../../utils/i18n/t.ts';

interface LookBackRouteProps {
  readonly id: string;
  readonly focused: boolean;
  readonly onDone: (done: Done) => void;
}

/** Looking back at a rejection on its own page, live. */
export function LookBackRoute({ id, focused, onDone }: LookBackRouteProps) {
  const data = useReflection(id);
  const acts = useLookBackActs(id, data.status === 'ready' ? (data.value?.reflection ?? null) : null, onDone);
  // Coming to look back once more is another step then, also from a letter in another tab.
  const leave = () => location.replace(`#/rejection/${id}`);
  if (data.status === 'loading') return <Loading />;
  if (data.status === 'failed') return <Trouble text={t('ui.unreadable')} onTryAgain={() => location.reload()} />;
  return data.value && <LookBack data={data.value} focused={focused} acts={acts} onStop={leave} />;
}
