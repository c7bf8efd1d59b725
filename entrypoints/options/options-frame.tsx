import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useSettings } from '../../components/hooks/use-settings.ts';
import { Icon } from '../../components/ui/icon.tsx';
import { t } from '../../utils/i18n/t.ts';

const pages = ['history', 'patterns', 'lessons', 'aims', 'wellbeing', 'settings', 'help'] as const;

/** Pages that belong to another one. */
const within: Readonly<Record<string, string>> = { brief: 'lessons', practice: 'lessons' };

interface OptionsFrameProps {
  /** The part of the address that tells the page. */
  readonly page: string;
  /** Changes whenever the person goes to another page. */
  readonly address: string;
  readonly children: ComponentChildren;
}

/** What stands around every page: our name and the ways to the others. */
export function OptionsFrame({ page, address, children }: OptionsFrameProps) {
  const current = pages.find((each) => each === (within[page] ?? page)) ?? 'history';
  const { settings } = useSettings();
  const offered = pages.filter((each) => each !== 'wellbeing' || settings?.careOn || current === 'wellbeing');
  const main = useRef<HTMLElement>(null);
  const shown = useRef(address);
  // The first page is announced by the browser itself; of the others the reading goes on at their beginning.
  useEffect(() => {
    if (shown.current === address) return;
    shown.current = address;
    scrollTo(0, 0);
    main.current?.focus({ preventScroll: true });
  }, [address]);
  useEffect(() => {
    document.title = `${t(`options.${current}`)} · ${t('extension.name')}`;
  }, [current]);
  return (
    <div class="options">
      <header class="options-top">
        <a class="brand" href="#/history">
          <Icon name="mark" size={20} /> {t('extension.name')}
        </a>
        <nav class="options-pages" aria-label={t('options.pages')}>
          {offered.map((each) => (
            <a key={each} href={`#/${each}`} aria-current={each === current ? 'page' : undefined}>
              {t(`options.${each}`)}
            </a>
          ))}
        </nav>
      </header>
      <main class="options-page" tabIndex={-1} ref={main}>
        {children}
      </main>
    </div>
  );
}
