import { type FarLetters, letterOrigin } from '../webmail/far-letters.ts';
import type { Ask } from './reading-port.ts';

export interface FarLettersParts {
  readonly document: Document;
  readonly ask: Ask;
  /** Calls back when the letter in some frame of this tab is there or is another. */
  readonly onLetterChanged: (callBack: () => void, signal: AbortSignal) => void;
  readonly signal: AbortSignal;
}

/**
 * Header and letter come one after the other: they must have stood together, unchanged, for this long (ms) before they
 * are taken for one message.
 */
const together = 800;
/** And for this long (ms) where the letter is another and the header the last one’s, or the header changed meanwhile. */
const togetherAgain = 2500;

/** What is known of one frame. */
interface Known {
  /** The number of the last question; answers to earlier ones count for nothing. */
  asked: number;
  /** Since which change the last question was asked. */
  change: number;
  version: string | null;
  letter: Element | null;
  /** The header that this letter stands with, and from when on (ms) the two are one; null while it was seen with none. */
  header: string | null;
  sureAt: number;
  /** The header that a letter was last given with. */
  given: string | null;
  /** False where the header became another while the letter stayed: it is the next letter's. */
  isSure: boolean;
}

/**
 * Asks frames that this page may not look into for their letters. The frame is given a word that nobody else gets, and
 * tells its letter through the background to the one that has the same word: a pair can never be mixed up with another
 * of the same page, however its frames come and go.
 */
export function followFarLetters({ document, ask, onLetterChanged, signal }: FarLettersParts): FarLetters {
  const bell = document.createTextNode('');
  const frames = new WeakMap<Element, Known>();
  let change = 0;

  function ring(): void {
    if (!signal.aborted) bell.data = bell.data === '' ? '.' : '';
  }

  onLetterChanged(() => {
    change += 1;
    ring();
  }, signal);

  async function askFor(frame: Element, known: Known): Promise<void> {
    const target = letterOrigin(frame);
    const view = (frame as HTMLIFrameElement).contentWindow;
    if (!view || target === null) return;
    known.change = change;
    known.asked += 1;
    const { asked } = known;
    const word = crypto.randomUUID();
    const answer = ask('letter.await', { word }).catch(() => null);
    view.postMessage(word, target);
    const told = await answer;
    if (signal.aborted || asked !== known.asked || told?.version === known.version) return;
    known.version = told?.version ?? null;
    known.letter = told ? standIn(told.text) : null;
    known.header = null;
    known.isSure = true;
    ring();
  }

  /** An element of ours, in no page, that reads as the letter does. */
  function standIn(text: string): Element {
    const element = document.createElement('pre');
    element.textContent = text;
    return element;
  }

  function knownOf(frame: Element): Known {
    let known = frames.get(frame);
    if (!known) {
      known = { asked: 0, change: -1, version: null, letter: null, header: null, sureAt: 0, given: null, isSure: true };
      frames.set(frame, known);
    }
    if (known.change !== change) void askFor(frame, known);
    return known;
  }

  function stand(known: Known, header: string, time: number): void {
    known.header = header;
    known.sureAt = performance.now() + time;
    setTimeout(ring, time);
  }

  return {
    bell,
    hasTold: (frame) => knownOf(frame).letter !== null,
    letterIn(frame, header) {
      const known = knownOf(frame);
      if (!known.letter) return null;
      if (known.header === null) stand(known, header, header === known.given ? togetherAgain : together);
      else if (known.header !== header) {
        // What came before its own header stood under the last letter's, or in an empty page. Everything else that
        // changes over a letter is the next letter's header.
        const cameFirst = known.given === null || (known.given === known.header && performance.now() < known.sureAt);
        if (cameFirst) stand(known, header, togetherAgain);
        else known.isSure = false;
      }
      if (!known.isSure || performance.now() < known.sureAt) return null;
      known.given = header;
      return known.letter;
    },
  };
}
