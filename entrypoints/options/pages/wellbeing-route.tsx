import { WellbeingPage } from '../../../components/care/wellbeing-page.tsx';
import { useCare, useCareActs } from '../../../components/hooks/use-care.ts';
import { useSettings } from '../../../components/hooks/use-settings.ts';
import { Loading } from '../../../components/ui/states.tsx';

/** Wellbeing, live. */
export function WellbeingRoute() {
  const { settings } = useSettings();
  const data = useCare(settings);
  const acts = useCareActs();
  return data ? <WellbeingPage data={data} now={Date.now()} {...acts} /> : <Loading />;
}
