import { WellbeingPage } from '../../../components/care/wellbeing-page.tsx';
import { useCare, useCareActs } from '../../../components/hooks/use-care.ts';
import { useSettings } from '../../../components/hooks/use-settings.ts';
import { Loading } from '../../../components/ui/states.tsx';
import type { Done } from '../../../components/ui/toast.tsx';

/** Wellbeing, live. */
export function WellbeingRoute({ onDone }: { readonly onDone: (done: Done) => void }) {
  const { settings } = useSettings();
  const data = useCare(settings);
  const acts = useCareActs(onDone);
  return data ? <WellbeingPage data={data} now={Date.now()} {...acts} /> : <Loading />;
}
