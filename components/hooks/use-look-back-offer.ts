import { t } from '../../utils/i18n/t.ts';
import {
  leaveLookBack,
  type OfferBefore,
  putOffLookBack,
  restoreLookBackOffer,
} from '../../utils/storage/look-back-offer.ts';
import type { LookBackOfferActs } from '../next/look-back-offer-acts.ts';
import type { Done } from '../ui/toast.tsx';
import { attempt } from './tell-failure.ts';

const oneDay = 86_400_000;

/** Writes what the person says to the offer of a look back, and tells `onDone` how to take it back. */
export function useLookBackOffer(onDone: (done: Done) => void): LookBackOfferActs {
  const change = (text: string, work: () => Promise<OfferBefore | undefined>) =>
    attempt('look back, offer', onDone, async () => {
      const before = await work();
      if (before) onDone({ text, undo: () => restoreLookBackOffer(before) });
    });
  return {
    onNotToday: ({ id }) => change(t('next.done.not_today'), () => putOffLookBack(id, Date.now() + oneDay)),
    onLeave: ({ id }) => change(t('next.done.leave'), () => leaveLookBack(id)),
  };
}
