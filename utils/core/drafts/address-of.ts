import type { Address } from './draft.ts';

/** Words that say "you" to one person, by language; German and Polish capitals tell them from "she", "they", "sir". */
const words: Readonly<Record<string, Readonly<Record<Address, RegExp>>>> = {
  de: {
    informal: /(?<!\p{L})(?:[Dd]u|[Dd]ir|[Dd]ich|[Dd]ein(?:e[nmrs]?)?|[Ee]uch|[Ee]uer|[Ee]ure[nmrs]?)(?!\p{L})/gu,
    // At the start of a sentence "Sie" may be "they".
    formal: /(?<=[\p{L},] )(?:Sie|Ihnen|Ihr(?:e[nmrs]?)?)(?!\p{L})/gu,
  },
  fr: {
    informal: /(?<!\p{L})(?:(?:tu|te|toi|ton|tes)(?!\p{L})|t['’])/giu,
    formal: /(?<!\p{L})(?:vous|votre|vos)(?!\p{L})/giu,
  },
  es: {
    informal: /(?<!\p{L})(?:tú|ti|contigo|te|tu|tus)(?!\p{L})/giu,
    formal: /(?<!\p{L})(?:usted|ustedes|le|su|sus)(?!\p{L})/giu,
  },
  pl: {
    informal: /(?<!\p{L})(?:[Tt]y|[Cc]i|[Cc]ię|[Cc]iebie|[Tt]obie|[Tt]obą|[Tt]w(?:ój|oj\p{L}+))(?!\p{L})/gu,
    formal: /(?<!\p{L})(?:Pan(?:a|u|em|i|ią|ie)?|Państw\p{L}+)(?!\p{L})/gu,
  },
};

/**
 * How a letter addresses its reader: informal only where that is plainly so, for a "Sie" too much is never wrong.
 * @param text the body of the letter
 * @param language ISO 639-1, of the letter
 */
export function addressOf(text: string, language: string | null): Address {
  const of = words[(language ?? '').slice(0, 2)];
  if (!of) return 'formal';
  const count = (address: Address) => (text.match(of[address]) ?? []).length;
  return count('informal') >= 2 && count('informal') > 2 * count('formal') ? 'informal' : 'formal';
}
