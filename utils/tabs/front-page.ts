import { browser } from 'wxt/browser';
import { isSiteOn } from '../sites/sites.ts';
import { chooseFrame, chooseMeant, type Pointed } from './choose-frame.ts';
import { type Frame, framesOf, keepInFrame, startInTab } from './frames.ts';

/**
 * What is known of the page in front.
 * - closed: a page of the browser itself or a store, where no extension may look.
 * - off: its site is not turned on.
 * - not_started: turned on, but our script is not there (the page was open before, or is still loading).
 * - nothing_open / open / unreadable: it is read; `open` tells how many messages are.
 * - too_large: it has more elements than are read by themselves.
 * - shut_off: it is read, but a large part of it is a frame that belongs to another site.
 */
export type FrontPage =
  | { readonly state: 'closed' }
  | { readonly state: 'off' | 'not_started'; readonly tabId: number; readonly address: string }
  | {
      readonly state: 'nothing_open' | 'open' | 'unreadable' | 'too_large' | 'shut_off';
      readonly tabId: number;
      readonly address: string;
      /** The frame the person means. */
      readonly frame: Frame;
      readonly open: number;
      /** True where the webmail looks different from what we know: the generic reading helps out, or nothing does. */
      readonly looksDifferent: boolean;
    };

/** The tab in front of the person, as far as we may see it. */
async function frontTab(): Promise<{ id: number; address: string } | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id !== undefined && tab.url && /^https?:/.test(tab.url) ? { id: tab.id, address: tab.url } : null;
}

/** Tells of the page in front whether it is read, and why not. Reads no letter. */
export async function frontPage(): Promise<FrontPage> {
  const tab = await frontTab();
  if (!tab) return { state: 'closed' };
  const here = { tabId: tab.id, address: tab.address };
  if (!(await isSiteOn(tab.address))) return { state: 'off', ...here };
  const frames = (await framesOf(tab.id).catch(() => [])).filter(({ state }) => state.siteIsOn);
  const [first] = frames;
  if (!first) return { state: 'not_started', ...here };
  const open = frames.reduce((sum, { state }) => sum + state.open, 0);
  const odd = frames.find(({ state }) => state.missing !== null);
  const frame = odd ?? chooseFrame(frames) ?? first;
  const state = open > 0 ? 'open' : odd ? 'unreadable' : unread(frames);
  return { state, ...here, frame, open, looksDifferent: odd !== undefined };
}

/** Why no letter is seen in frames that are read: there is none, or it would not be seen. */
function unread(frames: readonly Frame[]): 'nothing_open' | 'too_large' | 'shut_off' {
  if (frames.some(({ state }) => state.tooLarge)) return 'too_large';
  const read = new Set(frames.map(({ state }) => state.origin));
  const isShut = frames.some(({ state }) => state.shutOff.some((origin) => !read.has(origin)));
  return isShut ? 'shut_off' : 'nothing_open';
}

/**
 * Keeps the message in front, on any page, at the person's click: needs the site's permission or the active-tab
 * permission that the click gave. Gives the rejection's id, or null where there is nothing to keep.
 * Throws where the browser does not let us look.
 *
 * @param pointed where the person asked for the context menu; null for the popup, where the whole page is meant
 */
export async function keepFrontMessage(tabId: number, pointed: Pointed | null = null): Promise<string | null> {
  let frames = await framesOf(tabId);
  if (frames.length === 0) {
    await startInTab(tabId);
    frames = await started(tabId);
  }
  if (pointed) {
    const meant = chooseMeant(frames, pointed);
    return meant ? keepInFrame(tabId, meant) : null;
  }
  const frame = chooseFrame(frames);
  return frame ? keepInFrame(tabId, { frameId: frame.frameId, text: null }) : null;
}

/** Our script says "hello" to the background before it is ready; it takes some milliseconds. */
async function started(tabId: number): Promise<Awaited<ReturnType<typeof framesOf>>> {
  for (const wait of [20, 50, 100, 200, 400, 800]) {
    await new Promise((resolve) => setTimeout(resolve, wait));
    const frames = await framesOf(tabId);
    if (frames.some(({ frameId }) => frameId === 0)) return frames;
  }
  return [];
}
