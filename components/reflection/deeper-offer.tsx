import { useEffect, useRef } from 'preact/hooks';
import type { DeeperReason } from '../../utils/core/reflection/deeper-offer.ts';
import { t } from '../../utils/i18n/t.ts';
import { Button } from '../ui/button.tsx';

interface DeeperOfferProps {
  readonly reason: DeeperReason;
  readonly focused: boolean;
  readonly onAccept: () => void;
  readonly onDecline: () => void;
}

/** More questions, offered once; both ways are equal. */
export function DeeperOffer({ reason, focused, onAccept, onDecline }: DeeperOfferProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (focused) heading.current?.focus();
  }, [focused]);
  return (
    <>
      <h3 ref={heading} tabIndex={-1}>
        {t(`reflection.deeper.${reason}`)}
      </h3>
      <p class="row-buttons">
        <Button onClick={onAccept}>{t('reflection.deeper.accept')}</Button>
        <Button onClick={onDecline}>{t('reflection.deeper.decline')}</Button>
      </p>
    </>
  );
}
