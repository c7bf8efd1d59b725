import type { Frame } from './frames.ts';

/** The frame the person means: where they selected text, else where a message is open, else the page itself. */
export function chooseFrame(frames: readonly Frame[]): Frame | undefined {
  return (
    frames.find(({ state }) => state.selected) ??
    frames.find(({ state }) => state.open > 0) ??
    frames.find(({ frameId }) => frameId === 0)
  );
}
