/** How often a living script puts off the end, and how long that end is away (ms). */
const beat = 1000;
const patience = 2500;

/** Gone for eye, ear and pointer, and out of the flow. Animations cannot set "display" in Firefox 153. */
const hidden: Keyframe = { position: 'fixed', visibility: 'hidden', contentVisibility: 'hidden' };

/**
 * Ties the sight of an element to the life of our script: Firefox stops the scripts of an extension that is updated or
 * turned off without a word, and what they left behind would stay until the page is loaded again. The end is an
 * animation that waits, and that only a living script puts off again.
 *
 * @param isHidden "afterwards": the element is hidden when the script has ended; "meanwhile": it is hidden until then
 * @returns shows the element and ends the tie
 */
export function whileAlive(element: HTMLElement, isHidden: 'afterwards' | 'meanwhile'): () => void {
  if (typeof element.animate !== 'function') return () => {};
  const document = element.ownerDocument;
  const fill = isHidden === 'afterwards' ? 'forwards' : 'backwards';
  const end = element.animate([hidden, hidden], { delay: patience, duration: 1, fill });
  const putOff = () => {
    end.currentTime = 0;
  };
  const timer = setInterval(() => document.visibilityState === 'visible' && putOff(), beat);
  document.addEventListener('visibilitychange', putOff);
  return () => {
    clearInterval(timer);
    document.removeEventListener('visibilitychange', putOff);
    end.finished?.catch(() => {}); // a cancelled animation says so by a rejection that nobody waits for
    end.cancel();
  };
}
