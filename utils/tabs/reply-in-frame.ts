import { browser } from 'wxt/browser';
import type { AskedReply, ReplyResult } from '../reply/reply.ts';

/** Between two looks whether the frame still shows the page that was asked (ms). */
const lookEvery = 500;
/** Longer than a page needs to answer (ms). */
const replyPatience = 12_000;

/** A frame that goes away while it is asked, as the browsers say it. */
const frameGone = /frame.{0,40}(?:removed|gone|detached)|no frame|destroyed|unloaded|navigat|actor/i;

/**
 * Puts a draft into the reply to a message in one frame: the asked one, else the last. Where the reply
 * replaces the page, the frame is gone before it can answer: then the draft waits for the reply's page. Chromium says
 * so by an error; Firefox 153 never answers for a frame that went away, so the frame is watched meanwhile.
 * @throws {Error} where the browser does not let us into the frame
 */
export async function replyInFrame(
  tabId: number,
  frameId: number,
  text: string,
  message: AskedReply | null = null,
): Promise<ReplyResult> {
  const target = { tabId, frameIds: [frameId] };
  const answered = new AbortController();
  try {
    const page = await pageIn(target);
    const asked = browser.scripting.executeScript({
      target,
      func: (draft: string, asked: AskedReply | null) =>
        globalThis.afterwordPage?.reply(draft, asked) ?? 'not_possible',
      args: [text, message],
    });
    const [answer] = await Promise.race([asked, untilReplaced(target, page, answered.signal)]);
    return (answer?.result as ReplyResult | null | undefined) ?? 'handed_over';
  } catch (error) {
    if (frameGone.test(String(error))) return 'handed_over';
    throw error;
  } finally {
    answered.abort();
  }
}

type Target = { readonly tabId: number; readonly frameIds: number[] };

/** What tells a frame's page from the next one there: the moment it began (ms); null where the frame is gone. */
async function pageIn(target: Target): Promise<number | null> {
  const [answer] = await browser.scripting.executeScript({ target, func: () => performance.timeOrigin });
  return (answer?.result as number | undefined) ?? null;
}

/** Ends without an answer once another page stands in the frame, or after the longest patience. */
async function untilReplaced(target: Target, page: number | null, signal: AbortSignal): Promise<[]> {
  const end = Date.now() + replyPatience;
  while (!signal.aborted && Date.now() < end) {
    await pause(lookEvery);
    const now = await Promise.race([pageIn(target).catch(() => null), pause(lookEvery).then(() => page)]);
    if (now !== page) break;
  }
  return [];
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
