import { browser } from 'wxt/browser';
import type { FrameState } from '../reading/page-handle.ts';
import type { Meant } from './choose-frame.ts';

const script = '/content-scripts/webmail.js';

/** A frame of a tab that our script runs in, and what it shows. */
export interface Frame {
  readonly frameId: number;
  readonly state: FrameState;
}

/** Puts our script into all frames of a tab. Needs the site's permission, or a click of the person on our button. */
export async function startInTab(tabId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: [script] });
}

/**
 * Puts our script into the frames of a tab that do not read by themselves yet: a page that loads while its site is
 * turned on has it in some frames and not in others.
 */
export async function startWhereMissing(tabId: number): Promise<void> {
  const looked = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    func: () => globalThis.afterwordPage?.state().siteIsOn === true,
  });
  const frameIds = looked.filter(({ result }) => result !== true).map(({ frameId }) => frameId);
  if (frameIds.length > 0) await browser.scripting.executeScript({ target: { tabId, frameIds }, files: [script] });
}

/** Puts a script that not every page needs into one frame. */
export async function startScriptIn(
  { tabId, frameId }: { readonly tabId: number; readonly frameId: number },
  script: 'names' | 'languages' | 'drafts' | 'replies',
): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [`/${script}.js`] });
}

/** The frames of a tab that our script runs in. Throws where the browser does not let us look (its own pages, stores). */
export async function framesOf(tabId: number): Promise<Frame[]> {
  const results = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    func: () => globalThis.afterwordPage?.state() ?? null,
  });
  return results.flatMap(({ frameId, result }) => (result ? [{ frameId, state: result as FrameState }] : []));
}

/** Keeps what the person means in one frame. Gives the rejection's id, or null where there is nothing to keep. */
export async function keepInFrame(tabId: number, { frameId, text }: Meant): Promise<string | null> {
  const [answer] = await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    func: (selected: string | null) =>
      (selected === null ? globalThis.afterwordPage?.keep() : globalThis.afterwordPage?.keepText(selected)) ?? null,
    args: [text],
  });
  return (answer?.result as string | null | undefined) ?? null;
}
