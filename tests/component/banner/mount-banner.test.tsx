import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { BannerAction, BannerModel } from '../../../components/banner/banner-model.ts';
import { mountBanner } from '../../../components/banner/mount-banner.tsx';

const question: BannerModel = { state: 'looks_like', company: 'Acme', role: null, evidence: ['We chose another.'] };

/** Puts a banner into a page and keeps hold of its closed root, which the page never gets. */
function mount(model: BannerModel = question) {
  const opened: ShadowRoot[] = [];
  const attach = Element.prototype.attachShadow;
  const modes: string[] = [];
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    modes.push(init.mode);
    const root = attach.call(this, init);
    opened.push(root);
    return root;
  });
  document.body.innerHTML = '<main><article id="letter">Dear Robin</article></main>';
  const anchor = document.querySelector('article') as Element;
  const onAction = vi.fn<(action: BannerAction) => void>();
  const banner = mountBanner({ document, anchor, model, onAction });
  const root = opened[0] as ShadowRoot;
  return { banner, anchor, host: anchor.previousElementSibling as HTMLElement, root, modes, onAction };
}

const keepButton = (root: ShadowRoot) => root.querySelector('button') as HTMLButtonElement;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('The banner in a page', () => {
  it('stands before the letter as one plain element that the page cannot look into', () => {
    const { host, modes } = mount();
    expect([host.tagName, host.attributes.length, host.shadowRoot, host.textContent]).toEqual(['DIV', 0, null, '']);
    expect(modes).toEqual(['closed']);
  });

  it('does nothing on a click that no person made', () => {
    const { root, onAction } = mount();
    keepButton(root).click();
    keepButton(root).dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true }));
    keepButton(root).dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
    expect(onAction).not.toHaveBeenCalled();
  });

  it('passes on a click of the person', () => {
    const { root, onAction } = mount();
    const click = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true });
    Object.defineProperty(click, 'isTrusted', { value: true });
    keepButton(root).dispatchEvent(click);
    expect(onAction).toHaveBeenCalledExactlyOnceWith('keep');
  });

  it('keeps keys pressed in it from the shortcuts of the page', () => {
    const { root } = mount();
    const heard = vi.fn();
    document.addEventListener('keydown', heard, { once: true });
    const key = new KeyboardEvent('keydown', { key: 'e', bubbles: true, composed: true });
    Object.defineProperty(key, 'isTrusted', { value: true });
    keepButton(root).dispatchEvent(key);
    expect(heard).not.toHaveBeenCalled();
  });

  it('tells screen readers its first line a moment after it came, without taking the focus', () => {
    const { root } = mount();
    const status = root.querySelector('[role=status]');
    expect(status?.textContent).toBe('');
    vi.advanceTimersByTime(1000);
    expect(status?.textContent).toBe('This looks like a no from Acme.');
    expect(document.activeElement).toBe(document.body);
  });

  it('shows another state in the same place', () => {
    const { banner, host, anchor, root } = mount();
    banner.update({ state: 'corrected' });
    expect(anchor.previousElementSibling).toBe(host);
    expect(root.querySelector('.banner-line')?.textContent).toMatch(/^Thank you/);
  });

  it('leaves nothing behind when it is removed', () => {
    const { banner, root } = mount();
    banner.remove();
    vi.advanceTimersByTime(1000);
    expect(document.body.innerHTML).toBe('<main><article id="letter">Dear Robin</article></main>');
    expect([root.querySelector('section'), banner.isConnected()]).toEqual([null, false]);
  });

  it('takes the place of what an ended script of ours left there, and of nothing else', () => {
    const { anchor } = mount();
    const inOrder = () => [...(anchor.parentElement?.children ?? [])].map((each) => each.id || each.localName);
    const leave = (id: string, content: string) => {
      const left = document.createElement('div');
      if (id) left.id = id;
      const inside = document.createElement('div');
      inside.innerHTML = content;
      Object.assign(left, { openOrClosedShadowRoot: inside }); // Firefox shows it to scripts of extensions
      anchor.before(left);
    };
    leave('', '<svg class="aw-icon-mark"></svg>');
    mountBanner({ document, anchor, model: question, onAction: vi.fn() });
    expect(inOrder()).toEqual(['div', 'div', 'letter']); // the first one and this one are of the same script
    leave('', '<b>a box of the page</b>');
    leave('theirs', '<svg class="aw-icon-mark"></svg>');
    mountBanner({ document, anchor, model: question, onAction: vi.fn() });
    expect(inOrder()).toEqual(['div', 'div', 'div', 'theirs', 'div', 'letter']);
  });

  it('knows when the page took it away', () => {
    const { banner, host } = mount();
    expect(banner.isConnected()).toBe(true);
    host.remove();
    expect(banner.isConnected()).toBe(false);
  });
});

describe('Its colours', () => {
  it('are those of the mail around it', () => {
    document.body.style.cssText = 'background-color: rgb(20, 22, 30); color: rgb(230, 230, 235)';
    const section = mount().root.querySelector('section') as HTMLElement;
    document.body.removeAttribute('style');
    expect(section.dataset.look).toBe('dark');
    expect(section.getAttribute('style')).toContain('rgb(20, 22, 30)');
  });
});
