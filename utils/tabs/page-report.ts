import { browser } from 'wxt/browser';
import type { Frame } from './frames.ts';

declare global {
  /** Left by the script `structure.js` in our own world of a frame. */
  var afterwordStructure: string | undefined;
}

/**
 * A report on a page that could not be read, for the person to look at and give to whom they like: versions, what was
 * not found, and the structure of the frame without any text of theirs. It goes nowhere by itself.
 */
export async function pageReport(tabId: number, frame: Frame): Promise<string> {
  const target = { tabId, frameIds: [frame.frameId] };
  await browser.scripting.executeScript({ target, files: ['/structure.js'] });
  const [answer] = await browser.scripting.executeScript({ target, func: () => globalThis.afterwordStructure ?? '' });
  return [
    `Afterword ${browser.runtime.getManifest().version}`,
    navigator.userAgent,
    `webmail: ${frame.state.adapter}`,
    `not found: ${frame.state.missing ?? '-'}`,
    '',
    String(answer?.result ?? ''),
  ].join('\n');
}
