import { htmlText } from '../mail/html-text.ts';
import { type Claim, isLetterAddress, isShutOff } from '../webmail/far-letters.ts';
import { isEditorDocument } from '../webmail/visible.ts';
import type { Ask } from './reading-port.ts';

/** How long a frame that may be read by itself leaves the page around it to ask first (ms). */
const claimPatience = 2500;
/** Changes of a letter are told so often at most (ms). */
const rest = 1000;
/** In frames that are known to hold letters, the box of one: where there are several, no single one is told. */
const letterBoxes = '.mail-message-defaults'; // iCloud

const isWord = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/;

/**
 * In a frame that the page around may not look into: tells its letter to our own script in that page, when it asks
 * with a word of its own. Nothing is told unasked, and nobody but the background hears it. Null in any other document.
 */
export function tellLetterOf(document: Document, ask: Ask, signal: AbortSignal): Claim | null {
  const view = document.defaultView;
  const isKnown = isLetterAddress(document);
  if (!view || view.parent === view || !(isKnown || isShutOff(document)) || isEditorDocument(document)) return null;
  const bell = document.createTextNode('');
  const painted = crypto.randomUUID();
  let claim: ReturnType<Claim['state']> = isKnown ? 'claimed' : 'open';
  let timer: ReturnType<typeof setTimeout> | undefined;
  let told: string | null | undefined;
  let count = 0;

  function settle(state: 'claimed' | 'unclaimed'): void {
    if (claim === state || (claim === 'claimed' && state === 'unclaimed')) return;
    claim = state;
    bell.data = state;
  }

  /** A word from the page around, and not from a script that only acts as if. */
  function hear(event: MessageEvent): void {
    if (!event.isTrusted || event.source !== view?.parent || typeof event.data !== 'string') return;
    if (!isWord.test(event.data)) return;
    settle('claimed');
    void tell(event.data).catch(() => {}); // the page around asks again when the letter changes
  }

  async function tell(word: string): Promise<void> {
    const text = letterText(document);
    if (text !== told) count += 1;
    told = text;
    await ask('letter.tell', { word, letter: { version: `${painted} ${count}`, text: text ?? '' } });
  }

  const changed = () => void ask('letter.changed', {}).catch(() => {});
  const observer = new MutationObserver(() => {
    timer ??= setTimeout(() => {
      timer = undefined;
      if (told !== undefined && letterText(document) !== told) changed();
    }, rest);
  });
  view.addEventListener('message', hear, { signal });
  observer.observe(document, { childList: true, subtree: true, characterData: true });
  const patience = setTimeout(() => settle('unclaimed'), claimPatience);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
    clearTimeout(patience);
  });
  changed();
  return { bell, state: () => claim };
}

/** What the frame shows as one letter; null where it shows several. */
function letterText(document: Document): string | null {
  const [box, ...more] = document.querySelectorAll(letterBoxes);
  if (more.length > 0) return null;
  const root = box ?? document.body;
  return root ? htmlText(root) : '';
}
