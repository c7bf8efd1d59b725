import { browser } from 'wxt/browser';
import type { FrameState } from '../reading/page-handle.ts';
import type { ReplyResult } from '../reply/reply.ts';

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

/** Puts a script that not every page needs into one frame. */
export async function startScriptIn(
  { tabId, frameId }: { readonly tabId: number; readonly frameId: number },
  script: 'names' | 'languages',
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
export async function keepInFrame(tabId: number, frameId: number): Promise<string | null> {
  const [answer] = await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    func: () => globalThis.afterwordPage?.keep() ?? null,
  });
  return (answer?.result as string | null | undefined) ?? null;
}

/** Longer than a page needs to answer (ms): Firefox never answers for a frame that went away. */
const replyPatience = 12_000;

/** A frame that goes away while it is asked, as the browsers say it. */
const frameGone = /frame.{0,40}(?:removed|gone|detached)|no frame|destroyed|unloaded|navigat|actor/i;

/**
 * Puts a draft into the reply to a message in one frame: the one with this key, else the last. Where the reply
 * replaces the page, the frame is gone before it can answer: then the draft waits for the reply's page.
 */
export async function replyInFrame(
  tabId: number,
  frameId: number,
  text: string,
  key: string | null = null,
): Promise<ReplyResult> {
  try {
    const asked = browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      func: (draft: string, message: string | null) =>
        globalThis.afterwordPage?.reply(draft, message) ?? 'not_possible',
      args: [text, key],
    });
    const [answer] = await Promise.race([asked, after(replyPatience)]);
    return (answer?.result as ReplyResult | null | undefined) ?? 'handed_over';
  } catch (error) {
    if (frameGone.test(String(error))) return 'handed_over';
    throw error;
  }
}

function after(ms: number): Promise<[]> {
  return new Promise((resolve) => setTimeout(() => resolve([]), ms));
}
