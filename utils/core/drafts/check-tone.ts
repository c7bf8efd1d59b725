import { draftLanguages } from './draft.ts';
import type { DraftFindingKey, Flaw } from './draft-finding.ts';
import { phrasePattern, spansOf } from './find-words.ts';
import { checkWords } from './languages/check-words.ts';
import type { MaskedDraft } from './masked-draft.ts';

const toneKeys = ['anger', 'pleading', 'comparison', 'protected_topic'] as const satisfies readonly DraftFindingKey[];
const patterns = draftLanguages.map((language) => ({
  language,
  lists: toneKeys.map((key) => ({ key, pattern: phrasePattern(checkWords[language][key]) })),
}));

// Two marks, or three words of capitals in a row (one or two may be an acronym).
const shouted = /!{2,20}|(?<!\p{L})(?:\p{Lu}{2,30} ){2,20}\p{Lu}{2,30}(?!\p{L})/gu;

/** Anger, pleading, comparison and protected topics by the words of the languages given, and shouting. */
export function checkTone(text: string, masked: MaskedDraft, languages: readonly string[]): Flaw[] {
  const flaws: Flaw[] = [];
  for (const { language, lists } of patterns) {
    if (!languages.includes(language)) continue;
    for (const { key, pattern } of lists) {
      for (const span of spansOf(pattern, masked.folded)) flaws.push({ key, ...masked.place(span) });
    }
  }
  for (const found of text.matchAll(shouted)) {
    flaws.push({ key: 'shouting', start: found.index, end: found.index + found[0].length });
  }
  return flaws;
}
