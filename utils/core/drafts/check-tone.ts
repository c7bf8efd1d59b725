import { draftLanguages } from './draft.ts';
import type { DraftFindingKey, Flaw } from './draft-finding.ts';
import { grammarPattern, spansOf } from './find-words.ts';
import { checkWords } from './languages/check-words.ts';
import type { MaskedDraft } from './masked-draft.ts';

const toneKeys = ['anger', 'pleading', 'comparison', 'protected_topic'] as const satisfies readonly DraftFindingKey[];
const patterns = draftLanguages.map((language) => {
  const words = checkWords[language];
  return { language, lists: toneKeys.map((key) => ({ key, pattern: grammarPattern(words[key], words.classes) })) };
});
const swearing = grammarPattern(draftLanguages.map((language) => checkWords[language].swearing).join('\n'));

// Two marks, or three words of capitals in a row (one or two may be an acronym).
const shouted = /!{2,20}|(?<!\p{L})(?:\p{Lu}{2,30} ){2,20}\p{Lu}{2,30}(?!\p{L})/gu;

/** "I do not ask you to reconsider": what stands before a plea that is none. */
const notAsked =
  /(?<![a-z])(?:i (?:am|do|will|would|did) not (?:ask|want|expect|mean|try|writ|hop)[a-z]*|i'm not [a-z]+ing|i (?:don't|won't|wouldn't) (?:ask|want|expect|mean)|not (?:here|writing|asking)|ich (?:mochte|will|bitte|erwarte|versuche|schreibe|verlange)(?: [^\s.,!?;]+){0,4} nicht|nicht darum|ohne (?:sie|dich|um)|je ne (?:demande|souhaite|veux|cherche|pretends|viens|vous demande) pas|sans (?:vous |te )?(?:demander|vouloir)|no (?:le |les |te |os )?(?:pido|pretendo|quiero|busco|espero|escribo)|sin (?:pedir|querer|pretender)[a-z]*|nie (?:prosze|chce|oczekuje|zamierzam|probuje|pisze))(?:\s+[^\s.,!?;]+){0,5}\s+$/;

/** Anger, pleading, comparison and protected topics by the words of the languages given, swearing in any, shouting. */
export function checkTone(text: string, masked: MaskedDraft, languages: readonly string[]): Flaw[] {
  const flaws: Flaw[] = [];
  for (const span of spansOf(swearing, masked.folded)) flaws.push({ key: 'anger', ...masked.place(span) });
  for (const { language, lists } of patterns) {
    if (!languages.includes(language)) continue;
    for (const { key, pattern } of lists) {
      for (const span of spansOf(pattern, masked.folded)) {
        const isDenied =
          key === 'pleading' && notAsked.test(masked.folded.slice(Math.max(0, span.start - 70), span.start));
        if (!isDenied) flaws.push({ key, ...masked.place(span) });
      }
    }
  }
  for (const found of text.matchAll(shouted)) {
    flaws.push({ key: 'shouting', start: found.index, end: found.index + found[0].length });
  }
  return flaws;
}
