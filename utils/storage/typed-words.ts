import { beginReflection, reflectionsOf, saveAnswer } from './reflections.ts';

/**
 * What is typed, until the database has confirmed it. A page that is closed in the middle of a word takes its open
 * transactions with it; this store takes the words at once, before the next letter.
 */
const prefix = 'typed.';

/** Notes words at once; the function that comes back forgets them, unless newer ones were noted meanwhile. */
export function noteTyped(rejectionId: string, question: string, text: string, now = Date.now()): () => void {
  const key = `${prefix}${rejectionId}.${question}`;
  const value = JSON.stringify({ text, at: now });
  try {
    localStorage.setItem(key, value);
  } catch {
    return () => {}; // no room: the database takes the words all the same
  }
  return () => {
    if (localStorage.getItem(key) === value) localStorage.removeItem(key);
  };
}

/** Brings words that the database had not confirmed back into the look back at a rejection they were typed in. */
export async function recoverTyped(rejectionId: string): Promise<void> {
  const start = `${prefix}${rejectionId}.`;
  const keys = Object.keys(localStorage).filter((key) => key.startsWith(start));
  for (const key of keys) {
    const typed = readTyped(localStorage.getItem(key));
    if (typed) await writeTyped(rejectionId, key.slice(start.length), typed);
    localStorage.removeItem(key);
  }
}

interface Typed {
  readonly text: string;
  /** Ms since 1970 UTC. */
  readonly at: number;
}

function readTyped(value: string | null): Typed | null {
  try {
    const { text, at } = JSON.parse(value ?? '') as Partial<Typed>;
    return typeof text === 'string' && typeof at === 'number' ? { text, at } : null;
  } catch {
    return null;
  }
}

async function writeTyped(rejectionId: string, question: string, { text, at }: Typed): Promise<void> {
  const all = await reflectionsOf(rejectionId);
  const reflection = all.find(({ endedAt }) => endedAt === null) ?? all.at(-1);
  // Written in another window since then: those words are the newer ones.
  if (reflection && reflection.updatedAt > at) return;
  const { id } = reflection ?? (await beginReflection(rejectionId, 'short'));
  await saveAnswer(id, question, text);
}
