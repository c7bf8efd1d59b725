import { useReflection } from '../../../components/hooks/use-reflection.ts';
import { useReflectionActs } from '../../../components/hooks/use-reflection-acts.ts';
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
  const acts = useReflectionActs(id, data.status === 'ready' ? (data.value?.reflection ?? null) : null, onDone);
  if (data.status === 'loading') return <Loading />;
  if (data.status === 'failed') return <Trouble text={t('ui.unreadable')} onTryAgain={() => location.reload()} />;
  return data.value && <LookBack data={data.value} focused={focused} acts={acts} />;
}
