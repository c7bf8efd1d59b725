import { whileAlive } from '../while-alive.ts';
import { lendStyle } from './lend-style.ts';

/** The letters of a page that are folded away for a gentle first look. */
export interface Folds {
  /** Hides the elements of a letter. Gives back what shows them again as they were. */
  fold(bodies: readonly Element[]): () => void;
  /** Runs a look at the page with every letter open, as its webmail shows it; nothing is painted meanwhile. */
  look<T>(run: () => T): T;
}

/** No letter is folded at first. */
export function letterFolds(): Folds {
  /** What shows each hidden element again. */
  const hidden = new Map<HTMLElement, () => void>();

  function show(body: HTMLElement): void {
    hidden.get(body)?.();
    hidden.delete(body);
  }

  return {
    fold(bodies) {
      const styled = bodies.filter((body): body is HTMLElement => 'style' in body && !hidden.has(body as HTMLElement));
      for (const body of styled) hidden.set(body, hide(body));
      return () => styled.forEach(show);
    },
    look(run) {
      const bodies = [...hidden.keys()];
      bodies.forEach(show);
      try {
        return run();
      } finally {
        for (const body of bodies) hidden.set(body, hide(body));
      }
    },
  };
}

/** A letter must not stay hidden when our script ends: Chromium lets it go on, in Firefox the fold ends with it. */
function hide(body: HTMLElement): () => void {
  if (import.meta.env.BROWSER === 'firefox') return whileAlive(body, 'meanwhile');
  return lendStyle(body, 'display', 'none');
}
