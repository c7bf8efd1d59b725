import type { Editor } from './editor-text.ts';
import { waitForChange } from './wait-for-change.ts';

/** An editor that is there, and the same, for this long is painted (ms): some stand in for another while it loads. */
const settled = 350;

/** Waits until a look finds the same editor twice; null when the signal is aborted before. */
export async function waitForEditor(
  document: Document,
  look: () => Editor | null,
  signal: AbortSignal,
): Promise<Editor | null> {
  for (;;) {
    const editor = await waitForChange(document, look, signal);
    if (!editor) return null;
    await new Promise((resolve) => setTimeout(resolve, settled));
    if (look() === editor) return editor;
  }
}
