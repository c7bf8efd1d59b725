/** Small words within names that are written small, in the languages that names come from. */
const particles = new Set(
  'von vom van de der den den del della dei di da do das dos du des la le las los ter ten te zu zum zur und y e i bin ibn ben bint al el af av'.split(
    ' ',
  ),
);

/**
 * A name that a mail program wrote in one case throughout ("MARIA VON DER HEIDE", "maria lindqvist") as it is spelt;
 * one with both cases keeps its spelling but for a surname in capitals ("Marie DUPONT").
 */
export function nameCased(name: string): string {
  const isUpper = name === name.toUpperCase();
  const isFlat = isUpper || name === name.toLowerCase();
  return name
    .split(' ')
    .map((word, at, all) => {
      if (isFlat && at > 0 && at < all.length - 1 && particles.has(word.toLowerCase())) return word.toLowerCase();
      const isShouted = word === word.toUpperCase() && word.length > 3 && !/\p{N}/u.test(word);
      return (isFlat && !isInitials(word, all.length)) || isShouted ? capitalised(word) : word;
    })
    .join(' ');
}

/** "JP" and "J." are two capitals or one; "JO" alone may be either and is left. */
function isInitials(word: string, wordsOfName: number): boolean {
  if (word.includes('.')) return true;
  return word.length < 3 && (wordsOfName === 1 || !/[aeiouyàâäéèêëíîïóôöúûü]/iu.test(word));
}

function capitalised(word: string): string {
  return word
    .toLowerCase()
    .replace(/(^|[-'’])(\p{L})/gu, (_whole, before: string, letter: string) => before + letter.toUpperCase())
    .replace(/^Mc(\p{L})(?=\p{L}{2})/u, (_whole, letter: string) => `Mc${letter.toUpperCase()}`)
    .replace(/^Al-/u, 'al-');
}
