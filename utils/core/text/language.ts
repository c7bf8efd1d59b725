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
export function languageShares(words: Words, mostWords = 250): readonly (readonly [string, number])[] {
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

/** Letters looked at to tell the script. */
const fewLetters = 300;

function scriptLanguage(text: string): string | null {
  let letters = 0;
  let foreign = 0;
  for (let at = 0; at < text.length && letters < fewLetters; at += 1) {
    const code = text.charCodeAt(at);
    const isPlain = (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0x24f);
    if (isPlain || code >= 0x370) letters += 1;
    if (code >= 0x370 && (code < 0x2000 || code > 0x206f)) foreign += 1;
  }
  if (foreign * 2 <= letters || foreign < 4) return null;
  for (const [script, language] of scripts) if (script.test(text)) return language;
  return null;
}

/**
 * The language most of the text is written in, ISO 639-1; null where it cannot be told. Looks at the first 2,500
 * characters. `words` may be given where they are known already.
 */
export function languageOf(text: string, words: Words = wordsOf(text, 0, Math.min(text.length, 2500))): string | null {
  return languageFrom(text, languageShares(words));
}

/** The same from shares that are known already. */
export function languageFrom(text: string, shares: ReturnType<typeof languageShares>): string | null {
  const head = text.slice(0, 2500);
  const byScript = scriptLanguage(head);
  if (byScript !== null) return byScript;
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
