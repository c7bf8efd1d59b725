import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { TypedPlace } from '../../utils/core/model/typed-words.ts';
import { useNoteTyped } from './note-typed.ts';

/** How long a person pauses before what was typed is saved, ms. */
const usualPause = 300;

/** A text that is saved while it is typed. */
export interface SavedText {
  readonly text: string;
  readonly state: 'untouched' | 'typing' | 'saved' | 'failed';
  readonly type: (text: string) => void;
  /** Saves at once what is not saved yet. */
  readonly flush: () => void;
}

interface SavedTextOptions {
  /** Where the words belong: each letter is noted for it at once, so that none is lost before it is saved. */
  readonly place?: TypedPlace | undefined;
  /** Ms; 0 saves each letter. */
  readonly pause?: number;
}

/**
 * Saves what is typed after a short pause, at once when the field or the page is left, and tries again with the next
 * letter where that failed. What is being typed is never replaced by what is stored.
 */
export function useSavedText(
  stored: string,
  save: (text: string) => Promise<unknown>,
  { place, pause = usualPause }: SavedTextOptions = {},
): SavedText {
  const note = useNoteTyped(place);
  const forget = useRef(() => {});
  const [text, setText] = useState(stored);
  const [state, setState] = useState<SavedText['state']>('untouched');
  const unsaved = useRef<string | null>(null);
  /** What was sent to be stored and has not come back yet, oldest first. */
  const sent = useRef<string[]>([]);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const latestSave = useRef(save);
  latestSave.current = save;

  function flush(): void {
    clearTimeout(timer.current);
    const saving = unsaved.current;
    if (saving === null) return;
    const isStored = forget.current;
    sent.current.push(saving);
    latestSave.current(saving).then(
      () => {
        if (unsaved.current !== saving) return; // more was typed meanwhile
        unsaved.current = null;
        isStored();
        setState('saved');
      },
      () => setState('failed'),
    );
  }

  useEffect(() => {
    const at = sent.current.lastIndexOf(stored);
    const isOlder = at >= 0 && at < sent.current.length - 1; // read before the letters that followed were stored
    if (!isOlder) sent.current = [];
    if (!isOlder && unsaved.current === null) setText(stored);
  }, [stored]);

  // A layout effect, because it is ended at once: others are ended after the next paint, which may never come.
  useLayoutEffect(() => {
    const leave = () => flush();
    addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', leave);
    return () => {
      removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', leave);
      flush();
    };
  }, []);

  function type(next: string): void {
    setText(next);
    setState('typing');
    unsaved.current = next;
    forget.current = note(next, stored);
    clearTimeout(timer.current);
    if (pause > 0) timer.current = setTimeout(flush, pause);
    else flush();
  }

  return { text, state, type, flush };
}
