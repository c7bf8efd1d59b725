import { render } from 'preact';
import { textDirection, textLanguage } from '../../utils/i18n/language.ts';
import { rememberTexts, t } from '../../utils/i18n/t.ts';
import { whileAlive } from '../../utils/while-alive.ts';
import { Icon } from '../ui/icon.tsx';
import css from './banner.css?inline';
import { Banner } from './banner.tsx';
import { lineOf, staleTexts } from './banner-line.ts';
import type { BannerModel, MountBannerOptions, MountedBanner } from './banner-model.ts';
import { guardKeys } from './key-guard.ts';
import { noteOwn, removeLeftover } from './leftover.ts';
import { lookAround } from './page-look.ts';
import { keepEventsInside, refuseForgedEvents } from './shield.ts';

/** A live region is only announced when it is filled after it came into the page. */
const announceAfter = 150; // ms

/**
 * Puts a banner before an element of a web page: a plain host without name or class, everything else behind a closed
 * shadow root, with no file of ours for the page to see.
 */
export function mountBanner({ document, anchor, model, onAction }: MountBannerOptions): MountedBanner {
  rememberTexts(staleTexts);
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = css;
  const place = document.createElement('div');
  root.append(style, place);
  refuseForgedEvents(place);
  keepEventsInside(place);
  globalThis.afterwordKeys ??= guardKeys(window);
  globalThis.afterwordKeys.cover(host);
  removeLeftover(anchor.previousElementSibling);
  noteOwn(host);
  anchor.before(host);

  const look = lookAround(host.parentElement);
  let spoken = '';
  const timer = setTimeout(() => {
    spoken = lineOf(shown, Date.now());
    draw();
  }, announceAfter);
  let shown = model;

  function draw(): void {
    const { scheme, ground, ink } = look;
    render(
      <section
        class="banner"
        aria-label={t('banner.region')}
        lang={textLanguage()}
        dir={textDirection()}
        data-look={scheme}
        style={{ '--banner-ground': ground, '--banner-ink': ink }}
      >
        <Icon name="mark" size={18} />
        <Banner model={shown} now={Date.now()} onAction={onAction} />
        <div class="banner-spoken" role="status">
          {spoken}
        </div>
      </section>,
      place,
    );
  }

  /** A button that was pressed may be gone now: the person stays in the banner instead of falling to the page's top. */
  function update(next: BannerModel): void {
    const wasInside = root.activeElement !== null;
    const changed = next.state !== shown.state;
    shown = next;
    if (spoken) spoken = lineOf(next, Date.now());
    draw();
    if (wasInside && changed) place.querySelector<HTMLElement>('.banner-line')?.focus({ preventScroll: true });
  }

  draw();
  // When our script ends its buttons would do nothing. Chromium lets it go on, to say that the page is to be reloaded.
  const stay = import.meta.env.FIREFOX ? whileAlive(place, 'afterwards') : null;
  return {
    update,
    remove() {
      stay?.();
      clearTimeout(timer);
      render(null, place);
      host.remove();
    },
    isConnected: () => host.isConnected,
  };
}
