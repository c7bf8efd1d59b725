import { stopWords } from './stop-words.ts';
import { type Words, wordsOf } from './words.ts';

const languagesByWord = new Map<string, string[]>();
for (const [language, list] of Object.entries(stopWords)) {
  for (const word of new Set(list.split(' '))) {
    languagesByWord.set(word, [...(languagesByWord.get(word) ?? []), language]);
  }
}

/** Scripts that a few languages only are written in; the others of this script are not told apart. */
const scripts: readonly (readonly [RegExp, string])[] = [
  [/[\u3040-\u30ff]/u, 'ja'],
  [/[\uac00-\ud7af]/u, 'ko'],
  [/[\u4e00-\u9fff]/u, 'zh'],
  [/[\u0e00-\u0e7f]/u, 'th'],
  [/[іїєґ]/u, 'uk'],
  [/[\u0400-\u04ff]/u, 'ru'],
  [/[\u0600-\u06ff]/u, 'ar'],
  [/[\u0590-\u05ff]/u, 'he'],
  [/[\u0370-\u03ff]/u, 'el'],
];

/** How much of each language is in the words: stop words found, shared ones counted in part. The best first. */
export function languageShares(words: Words, mostWords = 600): readonly (readonly [string, number])[] {
  const shares = new Map<string, number>();
  const last = Math.min(words.values.length, mostWords);
  for (let at = 0; at < last; at += 1) {
    const languages = languagesByWord.get(words.values[at] ?? '');
    if (languages === undefined) continue;
    const worth = 1 / languages.length ** 0.5;
    for (const language of languages) shares.set(language, (shares.get(language) ?? 0) + worth);
  }
  return [...shares].sort((a, b) => b[1] - a[1]);
}

/** Letters that only one of two near languages writes. */
const tellingLetters: readonly (readonly [RegExp, string, readonly string[]])[] = [
  [/[äö]/iu, 'sv', ['da', 'no']],
  [/[ãõ]/iu, 'pt', ['es', 'it', 'fr']],
  [/[ñ¿¡]/iu, 'es', ['pt', 'it']],
];

function scriptLanguage(text: string): string | null {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/[a-z]/giu)?.length ?? 0;
  if (letters === 0 || latin * 2 > letters) return null;
  for (const [script, language] of scripts) if (script.test(text)) return language;
  return null;
}

/**
 * The language most of the text is written in, ISO 639-1; null where it cannot be told. Looks at the first 4,000
 * characters. `words` may be given where they are known already.
 */
export function languageOf(text: string, words: Words = wordsOf(text, 0, Math.min(text.length, 4000))): string | null {
  const head = text.slice(0, 4000);
  const byScript = scriptLanguage(head);
  if (byScript !== null) return byScript;
  const shares = languageShares(words);
  const [first, second] = shares;
  if (first === undefined || first[1] < 1.5) return null;
  for (const [letters, language, rivals] of tellingLetters) {
    if (!letters.test(head) || !rivals.includes(first[0])) continue;
    const share = shares.find(([name]) => name === language)?.[1] ?? 0;
    if (share * 1.3 > first[1]) return language;
  }
  if (second !== undefined && second[1] === first[1] && first[1] < 3) return null;
  return first[0];
}
