import { browser } from 'wxt/browser';
import type { Envelope, MessageName, Payload, Replies } from './protocol.ts';

/** The background could not do what was asked; `message` is its own word for why. */
export class RefusedError extends Error {
  override readonly name = 'RefusedError';
}

/** The extension was updated or turned off under this page: nothing can be asked any more. */
export class StaleError extends Error {
  override readonly name = 'StaleError';
}

/** Whether the extension is gone from under this page: then not even its texts can be read any more. */
export function isStale(): boolean {
  return !browser.runtime?.id;
}

/**
 * Asks the background. Throws StaleError where the extension is gone from under the page, RefusedError where the
 * background says no or fails, and any error of the browser's own.
 */
export async function send<N extends MessageName>(name: N, payload: Payload<N>): Promise<Replies[N]> {
  if (isStale()) throw new StaleError('The extension is gone.');
  let answer: Envelope<Replies[N]> | undefined;
  try {
    answer = await browser.runtime.sendMessage({ name, payload });
  } catch (error) {
    if (/context invalidated/i.test(String(error)) || isStale()) {
      throw new StaleError('The extension is gone.', { cause: error });
    }
    throw error;
  }
  if (!answer) throw new RefusedError(`No answer to ${name}.`);
  if (!answer.ok) throw new RefusedError(answer.error);
  return answer.value;
}
