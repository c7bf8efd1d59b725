import { afterEach, expect, it, vi } from 'vitest';
import { mountMark } from '../../../components/banner/mount-mark.tsx';

afterEach(() => void vi.restoreAllMocks());

/** Puts a mark into a row and keeps hold of its closed root, which the page never gets. */
function mount() {
  const attach = Element.prototype.attachShadow;
  let opened: ShadowRoot | null = null;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    opened = attach.call(this, init);
    return opened;
  });
  document.body.innerHTML = '<table><tr><td id="date">2 Nov</td></tr></table>';
  const place = document.querySelector('td') as Element;
  const host = mountMark(place);
  return { place, host, root: opened as unknown as ShadowRoot };
}

it('A mark stands before the words of its cell as one plain element that the page cannot look into', () => {
  const { place, host } = mount();
  expect(place.firstChild).toBe(host);
  expect([host.localName, host.attributes.length, host.childNodes.length, host.shadowRoot]).toEqual([
    'span',
    0,
    0,
    null,
  ]);
  expect(place.textContent).toBe('2 Nov');
});

it('A mark is named for screen readers, and nothing in it can be focused', () => {
  const { root } = mount();
  expect(root.querySelector('[role="img"]')?.getAttribute('aria-label')).toBe('Kept in Afterword');
  expect(root.querySelector('[tabindex], a, button')).toBeNull();
});

it('A mark takes the place of one that an ended script of ours left there', () => {
  const { place, host } = mount();
  const left = document.createElement('span');
  const inside = document.createElement('div');
  inside.innerHTML = '<svg class="aw-icon-mark"></svg>';
  Object.assign(left, { openOrClosedShadowRoot: inside }); // Firefox shows it to scripts of extensions
  host.replaceWith(left);
  const next = mountMark(place);
  expect([...place.children]).toEqual([next]);
});
