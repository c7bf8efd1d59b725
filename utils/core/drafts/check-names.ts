import { fold } from '../text/fold.ts';
import type { Flaw } from './draft-finding.ts';
import { addressedName } from './languages/pl-names.ts';
import { greetingNames, roleName } from './names.ts';

/** What a draft should name, and what belongs to other records of the person. Empty means "not known". */
export interface NamesToCheck {
  readonly recruiterName: string;
  readonly company: string;
  readonly role: string;
  readonly otherCompanies: readonly string[];
  readonly otherRoles: readonly string[];
}

const greeting =
  /^\s*(?:dear|hi|hello|hey|good (?:morning|afternoon|evening)|hallo|guten (?:tag|morgen|abend)|moin|liebe[rs]?|sehr geehrte[rs]?|grüezi|bonjour|bonsoir|salut|ch[eè]re?s?|madame|monsieur|hola|buen[oa]s (?:d[ií]as|tardes|noches)|estimad[oa]s?|querid[oa]s?|cześć|dzień dobry|witam|witaj|szanown[ay]|drog[ia])(?![\p{L}])([^\n]{0,80})/iu;
const notNames =
  /^(?:team|hiring|recruiting|recruitment|manager|all|everyone|there|sir|madam|herr|frau|mr|mrs|ms|mx|dr|prof|pani|panie|pan|państwo|madame|monsieur|mme|señora?|sra?|don|doña|zusammen|damen|herren|equipo|équipe|bewerbungsteam|personalabteilung|toute|selección|again|und|and|or|from|at|von|de|la|l|à|vous)$/iu;

/** A greeting by another name, another company or role of the person's records, another role than this one's. */
export function checkNames(text: string, names: NamesToCheck): Flaw[] {
  return [
    ...checkGreeting(text, names),
    ...mentions(text, names.otherCompanies, names.company).map((span) => ({ key: 'wrong_company' as const, ...span })),
    ...mentions(text, names.otherRoles.map(roleName), roleName(names.role)).map((span) => {
      return { key: 'wrong_role' as const, ...span };
    }),
    ...checkRole(text, names.role),
  ];
}

function checkGreeting(text: string, { recruiterName, company }: NamesToCheck): Flaw[] {
  const found = greeting.exec(text);
  // Placeholders are another finding.
  const line = (found?.[1] ?? '').replace(/[<{[][^<>{}[\]]{0,60}[>}\]]/gu, (hole) => '.'.repeat(hole.length));
  const rest = line.slice(0, addressedIn(line));
  const { first, full } = greetingNames(recruiterName);
  if (!found || full === '') return [];
  const companyWords = words(company);
  const expected = new Set([...words(full), ...words(addressedName(first).vocative ?? '')]);
  const strange = Array.from(rest.matchAll(/\p{Lu}[\p{L}\p{M}'’-]+/gu)).filter(
    (token) => !notNames.test(token[0]) && !companyWords.includes(fold(token[0])),
  );
  const isKnown = strange.some(({ 0: token }) =>
    words(token).some((word) => expected.has(word) || isInflected(word, expected)),
  );
  const [one] = strange;
  const last = strange.at(-1);
  if (isKnown || !one || !last) return [];
  const from = found.index + found[0].length - line.length;
  return [{ key: 'wrong_name', start: from + one.index, end: from + last.index + last[0].length }];
}

/** One word of a greeting's address: a name, a title with its full stop, or what joins names. */
const addressWord =
  /^ {0,3}(?:(?:dr|prof|mgr|inż|dipl|ing|mr|mrs|ms|mx|sr|sra|st|m|mme)\.|(?:de|del|la|le|von|van|der|den|di|da|und|and|y|e|et|i|oraz|the|all|hiring|recruiting|everyone|there|again|team|equipo|équipe|zusammen)(?![\p{L}])|\p{Lu}[\p{L}\p{M}.'’-]*)/iu;

/**
 * How much of the line after a greeting's first words is the address: "Ms Lindqvist" of " Ms Lindqvist, thank you".
 * After a comma ("Buenos días, María:") it is one only if a mark or the line's end follows.
 */
function addressedIn(line: string): number {
  const comma = /^,? {0,3}/.exec(line)?.[0] ?? '';
  let at = comma.length;
  for (let words = 0; words < 8; words += 1) {
    const word = addressWord.exec(line.slice(at))?.[0];
    if (word === undefined || !isAddressWord(word.trim())) break;
    at += word.length;
  }
  const isOwnSentence = comma.startsWith(',') && !/^\s*(?:[,:;!–—]|$)/u.test(line.slice(at));
  return isOwnSentence ? 0 : at;
}

/** The pattern ignores case for titles; a name begins with a capital. */
function isAddressWord(word: string): boolean {
  return (
    /^\p{Lu}/u.test(word) ||
    notNames.test(word.replace('.', '')) ||
    /^(?:de|del|von|van|der|den|di|da|y|e|et|i|oraz|the|m|inż|mgr|dipl|ing)\.?$/iu.test(word)
  );
}

/** "Zdzisławie" for "Zdzisław": a longer form of the same name, as Slavic greetings have it. */
function isInflected(word: string, expected: ReadonlySet<string>): boolean {
  return Array.from(expected).some((name) => {
    const stem = name.slice(0, Math.max(4, name.length - 1));
    return name.length >= 5 && word !== name && /[oeui]$/.test(word) && word.startsWith(stem);
  });
}

function words(name: string): string[] {
  return fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

/** Where names of other records stand in the text, as whole words and not as a part of the right one. */
function mentions(text: string, others: readonly string[], right: string): { start: number; end: number }[] {
  const own = right.toLowerCase();
  return others.flatMap((other) => {
    const name = other.trim();
    const isUsable = name.length > 2 && !own.includes(name.toLowerCase()) && !name.toLowerCase().includes(own || '\0');
    if (!isUsable) return [];
    const at = text.toLowerCase().indexOf(name.toLowerCase());
    const isWhole = at >= 0 && !/[\p{L}\p{N}]/u.test(text.charAt(at - 1) + text.charAt(at + name.length));
    return isWhole ? [{ start: at, end: at + name.length }] : [];
  });
}

// A role as drafts name it, by language; the name of the role is the first group.
const roleMentions: readonly RegExp[] = [
  /\b(?:the|your|a|an) ((?:\p{Lu}[\p{L}\d&/+.#-]{0,30} ){1,6})(?:role|position|job|opening)\b/gu,
  /\b(?:Stelle|Position|Bewerbung) als ((?:[\p{L}\d&/+#-]{2,30} ?){1,5})/gu,
  /\bposte (?:de |d[’'])((?:[\p{L}\d&/+#’'-]{2,30} ?){1,4})/gu,
  /\bpuesto de ((?:[\p{L}\d&/+#-]{2,30} ?){1,4})/gu,
  /\bstanowisko „([^”"\n]{2,80})[”"]/gu,
];

function checkRole(text: string, role: string): Flaw[] {
  const known = words(roleName(role)).filter((word) => word.length > 1);
  if (known.length === 0) return [];
  return roleMentions.flatMap((pattern) =>
    Array.from(text.matchAll(pattern)).flatMap((found) => {
      const named = found[1]?.trim() ?? '';
      const isRight = words(named).some((word) => known.some((part) => part.slice(0, 5) === word.slice(0, 5)));
      const start = found.index + found[0].indexOf(named);
      return isRight || /^(?:travail|trabajo|ce|cet|cette|un|une|este|esta|ese|esa|nuestro)(?!\p{L})/iu.test(named)
        ? []
        : [{ key: 'wrong_role' as const, start, end: start + named.length }];
    }),
  );
}
