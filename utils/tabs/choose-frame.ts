import type { Frame } from './frames.ts';

/** The frame the person means: where they selected text, else where a message is open, else the page itself. */
export function chooseFrame(frames: readonly Frame[]): Frame | undefined {
  return (
    frames.find(({ state }) => state.selected) ??
    frames.find(({ state }) => state.open > 0) ??
    frames.find(({ frameId }) => frameId === 0)
  );
}

/** Where the person asked for the context menu. */
export interface Pointed {
  readonly frameId: number;
  /** What they had selected there, as the browser tells it, also from frames that we may not read; "" for nothing. */
  readonly selection: string;
}

/** What is to be kept: what one frame shows, or (not null) this text, under that frame's title. */
export interface Meant {
  readonly frameId: number;
  readonly text: string | null;
}

/** Shorter selections (characters) are a slip of the mouse. */
const shortest = 20;

/**
 * What the person means who asked for the context menu. A selection is kept as it is: from a frame that may not be read
 * under the title of the page. Where they pointed into such a frame without one, only a message that is read there
 * counts, never the page around it. Null where there is nothing to keep.
 */
export function chooseMeant(frames: readonly Frame[], { frameId, selection }: Pointed): Meant | null {
  const here = frames.find((frame) => frame.frameId === frameId);
  if (here?.state.selected) return { frameId, text: null };
  if (selection.trim().length >= shortest) {
    const page = here ?? frames.find((frame) => frame.frameId === 0);
    return page ? { frameId: page.frameId, text: selection.trim() } : null;
  }
  const open = here && here.state.open > 0 ? here : frames.find(({ state }) => state.open > 0);
  const shown = open ?? here;
  return shown ? { frameId: shown.frameId, text: null } : null;
}
