import { render } from 'preact';
import { t } from '../../utils/i18n/t.ts';
import { Icon } from '../ui/icon.tsx';
import { noteOwn, removeLeftover } from './leftover.ts';
import css from './mark.css?inline';

/**
 * Puts our mark at the beginning of an element of a message list, in the colour of its text: a plain host without name
 * or class, everything else behind a closed shadow root. It takes no focus, and presses go to the row beneath.
 */
export function mountMark(place: Element): Element {
  const host = place.ownerDocument.createElement('span');
  const root = host.attachShadow({ mode: 'closed' });
  render(
    <>
      <style>{css}</style>
      <span role="img" aria-label={t('list_mark')}>
        <Icon name="mark" size={12} />
      </span>
    </>,
    root,
  );
  removeLeftover(place.firstElementChild);
  noteOwn(host);
  place.prepend(host);
  return host;
}
