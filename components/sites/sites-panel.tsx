import { useState } from 'preact/hooks';
import { t } from '../../utils/i18n/t.ts';
import { webmailHosts } from '../../utils/webmail/hosts.ts';
import { Loading } from '../ui/states.tsx';
import { OtherSite } from './other-site.tsx';
import { areOn, isEverySite, siteName } from './site-address.ts';
import { SiteRow } from './site-row.tsx';

interface SitesPanelProps {
  /** Address of the site that the person came from. */
  readonly address?: string;
  /** Match patterns that are turned on; null until they are known. */
  readonly origins: readonly string[] | null;
  readonly turnOn: (patterns: readonly string[]) => Promise<boolean>;
  readonly turnOff: (patterns: readonly string[]) => Promise<boolean>;
}

type Outcome = { readonly site: string; readonly is: 'begins' | 'ends' | 'refused' | 'failed' } | null;

/** Which webmails Afterword may read: each asked for by itself, with the reason, and turned off as easily. */
export function SitesPanel({ address = '', origins, turnOn, turnOff }: SitesPanelProps) {
  const [outcome, setOutcome] = useState<Outcome>(null);
  if (origins === null) return <Loading />;

  // No await before turnOn: a browser only shows its question in the first turn of a click.
  const change = (site: string, is: 'begins' | 'ends', done: Promise<boolean>) =>
    void done.then(
      (yes) => setOutcome({ site, is: yes ? is : 'refused' }),
      () => setOutcome({ site, is: 'failed' }),
    );
  const nameOf = (origin: string) => (isEverySite(origin) ? t('sites.every') : siteName(origin));
  const known = new Set(webmailHosts.flatMap((host) => host.patterns));
  const others = origins.filter((origin) => !known.has(origin));

  return (
    <div class="sites">
      <p>{t('sites.reason')}</p>
      <ul class="rows">
        {webmailHosts.map((host) => (
          <SiteRow
            key={host.id}
            name={host.name}
            isOn={areOn(host.patterns, origins)}
            onTurnOn={() => change(host.name, 'begins', turnOn(host.patterns))}
            onTurnOff={() => change(host.name, 'ends', turnOff(host.patterns))}
          />
        ))}
        {others.map((origin) => (
          <SiteRow
            key={origin}
            name={nameOf(origin)}
            isOn
            onTurnOn={() => change(nameOf(origin), 'begins', turnOn([origin]))}
            onTurnOff={() => change(nameOf(origin), 'ends', turnOff([origin]))}
          />
        ))}
      </ul>
      <OtherSite address={address} onTurnOn={(pattern) => change(siteName(pattern), 'begins', turnOn([pattern]))} />
      <p role="status" class="note">
        {outcome && t(`sites.${outcome.is}`, { site: outcome.site })}
      </p>
    </div>
  );
}
