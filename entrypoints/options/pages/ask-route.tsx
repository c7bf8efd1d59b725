import { LoopPart } from '../../../components/draft/loop-part.tsx';
import { useAskActs } from '../../../components/hooks/use-ask-acts.ts';
import { useFeedbackActs } from '../../../components/hooks/use-feedback-acts.ts';
import { useLoop } from '../../../components/hooks/use-loop.ts';
import { useSettings } from '../../../components/hooks/use-settings.ts';
import { Loading, Trouble } from '../../../components/ui/states.tsx';
import type { Done } from '../../../components/ui/toast.tsx';
import { t } from '../../../utils/i18n/t.ts';

interface AskRouteProps {
  readonly id: string;
  readonly onDone: (done: Done) => void;
}

/** Asking about one rejection and what came back, live. Loaded when it is first needed. */
export function AskRoute({ id, onDone }: AskRouteProps) {
  const loop = useLoop(id);
  const { settings } = useSettings();
  const acts = { ...useAskActs(id, null, onDone), ...useFeedbackActs(id, onDone) };
  if (loop.status === 'failed') return <Trouble text={t('ui.unreadable')} onTryAgain={() => location.reload()} />;
  if (loop.status === 'loading' || !settings) return <Loading />;
  if (loop.value === null) return null;
  return <LoopPart data={loop.value} settings={settings} now={Date.now()} acts={acts} />;
}
