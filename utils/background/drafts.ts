import { browser } from 'wxt/browser';
import type { WaitingDraft } from '../messages/waiting-draft.ts';

/** How long a draft waits for its reply to open (ms). */
export const longestWait = 10 * 60_000;

/** A reply's page that comes later (ms) in the same tab may be another one. */
const longestOpening = 20_000;

const prefix = 'draft.';

interface StoredDraft extends Omit<WaitingDraft, 'opensHere'> {
  /** The tab in which the reply was opened. */
  readonly tabId: number | null;
  /** Site of the webmail: no other site is told of it. */
  readonly origin: string;
  readonly text: string;
}

let queue: Promise<unknown> = Promise.resolve();

/** One after the other, so that a draft is given out once even where two frames ask at the same moment. */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const result = queue.then(work);
  queue = result.catch(() => {});
  return result;
}

/** The drafts that still wait, kept in memory only. What waited too long is forgotten here. */
async function stillWaiting(now: number): Promise<StoredDraft[]> {
  const all = await browser.storage.session.get(null);
  const drafts = Object.entries(all).filter(([name]) => name.startsWith(prefix)) as [string, StoredDraft][];
  const over = drafts.filter(([, { handedAt }]) => now - handedAt >= longestWait || handedAt > now);
  if (over.length > 0) await browser.storage.session.remove(over.map(([name]) => name));
  return drafts.filter((each) => !over.includes(each)).map(([, draft]) => draft);
}

/** Lets a draft wait for the reply of its message; one that waited for the same message before is replaced. */
export function handOverDraft(
  draft: Pick<StoredDraft, 'key' | 'marks' | 'subject' | 'recipient' | 'text' | 'origin' | 'tabId'>,
  now = Date.now(),
): Promise<{ id: string }> {
  return inTurn(async () => {
    const same = (await stillWaiting(now)).filter(({ key, origin }) => key === draft.key && origin === draft.origin);
    await browser.storage.session.remove(same.map(({ id }) => prefix + id));
    const id = crypto.randomUUID();
    await browser.storage.session.set({ [prefix + id]: { ...draft, id, handedAt: now } satisfies StoredDraft });
    return { id };
  });
}

/** The drafts that wait on one site, the newest first, without their texts, as a page in some tab is told of them. */
export function listWaitingDrafts(
  origin: string,
  tabId: number | null = null,
  now = Date.now(),
): Promise<WaitingDraft[]> {
  return inTurn(async () =>
    (await stillWaiting(now))
      .filter((each) => each.origin === origin)
      .sort((a, b) => b.handedAt - a.handedAt)
      .map(({ text: _, origin: __, tabId: openedIn, ...waiting }) => ({
        ...waiting,
        opensHere: tabId !== null && openedIn === tabId && now - waiting.handedAt < longestOpening,
      })),
  );
}

/** Gives out a draft's text, once, to the site it waits on; null where it was collected, is too old or elsewhere. */
export function collectDraft(id: string, origin: string, now = Date.now()): Promise<string | null> {
  return inTurn(async () => {
    const draft = (await stillWaiting(now)).find((each) => each.id === id && each.origin === origin);
    if (!draft) return null;
    await browser.storage.session.remove(prefix + id);
    return draft.text;
  });
}
