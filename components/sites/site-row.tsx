import { t } from '../../utils/i18n/t.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';

interface SiteRowProps {
  readonly name: string;
  readonly isOn: boolean;
  readonly onTurnOn: () => void;
  readonly onTurnOff: () => void;
}

/** One webmail, whether it is on, and the button that changes that. */
export function SiteRow({ name, isOn, onTurnOn, onTurnOff }: SiteRowProps) {
  return (
    <li class="row">
      <span class="row-name">{name}</span>
      {isOn && (
        <span class="row-state">
          <Icon name="check" /> {t('sites.on')}
        </span>
      )}
      {isOn ? (
        <Button kind="quiet" label={t('sites.turn_off_site', { site: name })} onClick={onTurnOff}>
          {t('sites.turn_off')}
        </Button>
      ) : (
        <Button label={t('sites.turn_on_site', { site: name })} onClick={onTurnOn}>
          {t('sites.turn_on')}
        </Button>
      )}
    </li>
  );
}
