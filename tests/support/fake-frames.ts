import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { FrameState, PageHandle } from '../../utils/reading/page-handle.ts';

/** What a frame shows that shows nothing. */
const nothing: FrameState = {
  siteIsOn: true,
  adapter: 'generic',
  state: 'none',
  open: 0,
  missing: null,
  selected: false,
  tooLarge: false,
  shutOff: [],
  origin: 'https://mail.example',
};

/**
 * The frames of a tab that our script runs in, as the browser reaches them; fake-browser has no pages.
 * @returns what was kept in them
 */
export function fakeFrames(frames: Readonly<Record<number, Partial<FrameState>>>): { kept: [number, string | null][] } {
  const kept: [number, string | null][] = [];
  const keepIn = (frameId: number) => async (text: string | null) => {
    kept.push([frameId, text]);
    return 'rejection-1';
  };
  const handles = Object.entries(frames).map(([id, change]) => {
    const keep = keepIn(Number(id));
    const handle = { state: () => ({ ...nothing, ...change }), keep: () => keep(null), keepText: keep };
    return { frameId: Number(id), handle: handle as unknown as PageHandle };
  });
  type Asked = { target: { frameIds?: number[] }; func?: (...args: never[]) => unknown; args?: never[] };
  fakeBrowser.scripting.executeScript = (async ({ target, func, args = [] }: Asked) => {
    const asked = handles.filter(({ frameId }) => target.frameIds?.includes(frameId) ?? true);
    return Promise.all(
      asked.map(async ({ frameId, handle }) => {
        globalThis.afterwordPage = handle;
        return { frameId, result: await func?.(...args) };
      }),
    );
  }) as never;
  return { kept };
}
