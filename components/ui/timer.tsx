import { useEffect, useState } from 'preact/hooks';
import { t } from '../../utils/i18n/t.ts';
import { Button } from './button.tsx';

/** Seconds as "1:05". */
function clock(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** A timer that a person may start and stop; it makes no sound and nothing happens when it ends. */
export function Timer({ seconds }: { readonly seconds: number }) {
  const [endsAt, setEndsAt] = useState<number | null>(null);
  const [left, setLeft] = useState(seconds);
  useEffect(() => {
    if (endsAt === null) return;
    const look = () => setLeft(Math.max(0, Math.ceil((endsAt - Date.now()) / 1000)));
    look();
    const ticking = setInterval(look, 250);
    return () => clearInterval(ticking);
  }, [endsAt]);
  if (endsAt === null)
    return (
      <p>
        <Button icon="clock" onClick={() => setEndsAt(Date.now() + seconds * 1000)}>
          {seconds % 60 === 0 && seconds > 60
            ? t('timer.start_minutes', { minutes: seconds / 60 })
            : t('timer.start_seconds', { seconds })}
        </Button>
      </p>
    );
  return (
    <p class="timer">
      {left > 0 && (
        <span class="timer-left" role="timer">
          {t('timer.left', { time: clock(left) })}
        </span>
      )}
      <span role="status">{left === 0 && t('timer.over')}</span>
      <Button kind="quiet" onClick={() => setEndsAt(null)}>
        {left > 0 ? t('timer.stop') : t('ui.close')}
      </Button>
    </p>
  );
}
