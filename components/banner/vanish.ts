/** How often a living script puts off the banner's end, and how long that end is away (ms). */
const beat = 2000;
const patience = 5000;

/**
 * Lets what is in `place` vanish soon after our script has ended: Firefox stops the scripts of an extension that is
 * updated or turned off without a word, and the buttons they left behind would do nothing. The end is an animation
 * that waits, and that only a living script puts off again.
 * @returns stops it
 */
export function vanishWhenAbandoned(place: HTMLElement): () => void {
  if (typeof place.animate !== 'function') return () => {};
  const document = place.ownerDocument;
  const end = place.animate(
    { display: 'none', visibility: 'hidden' },
    { delay: patience, duration: 1, fill: 'forwards' },
  );
  const putOff = () => {
    end.currentTime = 0;
  };
  const timer = setInterval(() => document.visibilityState === 'visible' && putOff(), beat);
  document.addEventListener('visibilitychange', putOff);
  return () => {
    clearInterval(timer);
    document.removeEventListener('visibilitychange', putOff);
  };
}
