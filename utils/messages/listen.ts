import * as v from 'valibot';
import { type Browser, browser } from 'wxt/browser';
import { type Envelope, type MessageName, protocol, type ReceivedPayload, type Replies } from './protocol.ts';
import { senderClass } from './sender-class.ts';

/** Who asked: needed to tell the sample inbox from a webmail, and which site it is. */
export interface Asker {
  readonly sender: 'content' | 'page';
  /** Address of the frame that asked. */
  readonly url: string;
  /** The frame that asked; null for pages of ours that are in no tab. */
  readonly frame: { readonly tabId: number; readonly frameId: number } | null;
}

export type Handlers = {
  readonly [N in MessageName]: (payload: ReceivedPayload<N>, asker: Asker) => Promise<Replies[N]>;
};

/**
 * The one listener of the background. Answers what the protocol names, from whom it allows; strangers get no answer.
 * A handler's error becomes a refusal and goes to `onError` with its name.
 */
export function listen(handlers: Handlers, onError: (name: MessageName, error: unknown) => void): void {
  browser.runtime.onMessage.addListener((received: unknown, sender: Browser.runtime.MessageSender, respond) => {
    const asked = named(received);
    const asker = senderClass(sender, browser.runtime.id, browser.runtime.getURL('/'));
    if (!asked || !asker) return false;
    const frame = sender.tab?.id === undefined ? null : { tabId: sender.tab.id, frameId: sender.frameId ?? 0 };
    void answer(handlers, asked, { sender: asker, url: sender.url ?? '', frame }, onError).then(respond);
    return true; // answered later, in every browser of ours
  });
}

function named(received: unknown): { name: MessageName; payload: unknown } | null {
  if (typeof received !== 'object' || received === null) return null;
  const { name, payload } = received as { name?: unknown; payload?: unknown };
  if (typeof name !== 'string' || !Object.hasOwn(protocol, name)) return null;
  return { name: name as MessageName, payload };
}

/** Checks and answers one message; never throws. */
export async function answer<N extends MessageName>(
  handlers: Handlers,
  { name, payload }: { name: N; payload: unknown },
  asker: Asker,
  onError: (name: MessageName, error: unknown) => void,
): Promise<Envelope<Replies[N]>> {
  const rule = protocol[name];
  if (rule.from !== 'content' && asker.sender !== 'page') return { ok: false, error: 'Not for this sender.' };
  const checked = v.safeParse(rule.payload as v.GenericSchema<unknown, ReceivedPayload<N>>, payload);
  if (!checked.success) {
    const issue = checked.issues[0];
    return { ok: false, error: `Malformed ${name}: ${v.getDotPath(issue) ?? 'payload'}.` };
  }
  try {
    return { ok: true, value: await handlers[name](checked.output, asker) };
  } catch (error) {
    onError(name, error);
    return { ok: false, error: `${name} failed.` };
  }
}
