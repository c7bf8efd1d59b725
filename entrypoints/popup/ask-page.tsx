import { NextAsk } from '../../components/draft/next-ask.tsx';
import { rejectionTitle } from '../../components/history/rejection-title.ts';
import { useAskActs } from '../../components/hooks/use-ask-acts.ts';
import { useLoop } from '../../components/hooks/use-loop.ts';
import { usePutIntoReply } from '../../components/hooks/use-put-into-reply.ts';
import { useSettings } from '../../components/hooks/use-settings.ts';
import { Icon } from '../../components/ui/icon.tsx';
import { RichText } from '../../components/ui/rich-text.tsx';
import { Empty, Loading, Trouble } from '../../components/ui/states.tsx';
import type { Done } from '../../components/ui/toast.tsx';
import { t } from '../../utils/i18n/t.ts';

interface AskPageProps {
  readonly id: string;
  readonly onDone: (done: Done) => void;
}

/** The popup's flow for asking about one rejection, live. Loaded when it is first needed. */
export function AskPage({ id, onDone }: AskPageProps) {
  const loop = useLoop(id);
  const { settings } = useSettings();
  const data = loop.status === 'ready' ? loop.value : null;
  const acts = useAskActs(id, usePutIntoReply(data), onDone);
  if (loop.status === 'failed') return <Trouble text={t('ui.unreadable')} onTryAgain={() => location.reload()} />;
  if (loop.status === 'loading' || !settings) return <Loading />;
  return (
    <section class="popup-ask">
      <a class="back" href="#/">
        <Icon name="back" /> {t('draft.back')}
      </a>
      {data === null ? (
        <Empty title={t('record.gone')} />
      ) : (
        <>
          <h2>
            <RichText of="draft.about" values={{ name: <strong>{rejectionTitle(data.rejection)}</strong> }} />
          </h2>
          <NextAsk data={data} settings={settings} now={Date.now()} acts={acts} />
        </>
      )}
    </section>
  );
}
