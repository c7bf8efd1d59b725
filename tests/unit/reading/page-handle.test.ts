// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { judge } from '../../../utils/core/detection/judge.ts';
import { pageHandle } from '../../../utils/reading/page-handle.ts';
import type { Ask } from '../../../utils/reading/reading-port.ts';
import { adapterFor } from '../../../utils/webmail/registry.ts';
import { showPage } from '../webmail/show-page.ts';

const text = 'Unfortunately we have decided to go on with another candidate.';

/** The handle of a page, and what it asks to be kept. */
function handleOf(html: string) {
  showPage(`<html lang="en"><head><title>Inbox</title></head><body>${html}</body></html>`, 'https://post.example/mail');
  const kept: { subject: string; body: string; from: unknown }[] = [];
  const ask = (async (_: string, { message }: { message: (typeof kept)[number] }) => {
    kept.push(message);
    return { rejectionId: 'r' };
  }) as unknown as Ask;
  const { signal } = new AbortController();
  const loadReplies = () => Promise.reject(new Error('no script'));
  const adapter = adapterFor(document);
  return {
    kept,
    handle: pageHandle({ document, adapter, ask, detect: judge, loadReplies, corrections: [], page: null, signal }),
  };
}

describe('the handle of a page', () => {
  test('keeps a text from a frame that may not be read under the page’s title, and nothing around it', async () => {
    const { kept, handle } = handleOf('<main>Folders and settings of the webmail</main>');
    expect(await handle.keepText(` ${text}\n`)).toBe('r');
    expect(kept).toEqual([expect.objectContaining({ subject: 'Inbox', body: text, from: null })]);
    expect(await handle.keepText('Hello')).toBeNull();
    expect(kept).toHaveLength(1);
  });

  test('says that a page is too large to be read', () => {
    expect(handleOf('<p>Hello</p>').handle.state().tooLarge).toBe(false);
    expect(handleOf('<b></b>'.repeat(25_001)).handle.state().tooLarge).toBe(true);
  });

  test('says which parts of a page are shut off from it', () => {
    const { handle } = handleOf('<p>Hello</p><iframe></iframe>');
    expect(handle.state().shutOff).toEqual([]);
    const frame = document.querySelector('iframe');
    if (!frame) throw new Error('no frame');
    Object.defineProperty(frame, 'contentDocument', { value: null });
    expect(handle.state().shutOff).toEqual(['null']);
  });
});
