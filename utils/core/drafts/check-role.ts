import { fold } from '../text/fold.ts';
import type { Flaw } from './draft-finding.ts';
import { roleName } from './names.ts';

interface RoleMention {
  /** The role is the first group. */
  readonly pattern: RegExp;
  /** Before the match: the words are about a job that the person has or had. */
  readonly own: RegExp;
}

const ownGerman =
  /(?<!\p{L})(?:mein(?:e[rnms]?)?|letzte[nrsm]?|früher(?:e[nrsm]?)?|vor(?:her)?ige[nrsm]?|bisherige[nrsm]?|ehemalige[nrsm]?|jetzige[nrsm]?|aktuelle[nrsm]?|derzeitige[nrsm]?|damalige[nrsm]?|erste[nrsm]?|alte[nrsm]?|eine[rnm]?)\s+$/iu;
const ownFrench =
  /(?<!\p{L})(?:mon|mes|un|ancien|anciens|dernier|pr[ée]c[ée]dent|premier|actuel|tout premier|propre)\s+$/iu;
const ownSpanish = /(?<!\p{L})(?:mi|mis|un|anterior|[úu]ltimo|primer|antiguo|actual|previo)\s+$/iu;
const ownPolish =
  /(?<!\p{L})(?:m[oó]j\p{L}*|moi\p{L}*|swo\p{L}*|poprzedni\p{L}*|ostatni\p{L}*|obecn\p{L}*|dawn\p{L}*|wcześniejsz\p{L}*|pierwsz\p{L}*|byłe?\p{L}*)\s+$/iu;
const ownEnglish =
  /(?<!\p{L})(?:had|held|left|have|hold|quit|after|since|from|in|as|my|last|previous|former|current)\s+$/iu;

const frenchEnd = String.raw`(?=\s*(?:[.,;:!?)»\n]|$)|\s+(?:chez|au|aux|à|dans|en|pour|que|qui|et|ou|mais|sur|vacant|proposé|publié|est|était|a|ont|me|vous|nous|j|n|m)(?!\p{L}))`;
const spanishEnd = String.raw`(?=\s*(?:[.,;:!?)»\n]|$)|\s+(?:en|que|para|a|al|y|o|con|por|es|era|fue|ha|han|me|no|se|vacante|publicado|ofertado|pero)(?!\p{L}))`;

// A role as drafts name it, by language. German and English roles have capitals; a French or Spanish one ends before a
// mark or a small word.
const mentions: readonly RoleMention[] = [
  {
    pattern:
      /\b(?:[Tt]he|[Yy]our|an?) ((?:\p{Lu}[\p{L}\d&/+.#-]{0,30} ){1,6})(?:role|position|job|opening)\b(?!(?:,? (?:that|which))? I (?:had|held|hold|have|left|did|was))/gu,
    own: ownEnglish,
  },
  {
    pattern:
      /(?<!\p{L})(?:Stelle|Position) als ((?:\p{Ll}+(?:e|er|en|es) )?\p{Lu}[\p{L}\d&/+#-]{1,40}(?: (?:(?:für|im|in|der|des|und|&) )?\p{Lu}[\p{L}\d&/+#-]{1,40}){0,4})(?!,? (?:die|in der) ich)/gu,
    own: ownGerman,
  },
  {
    pattern:
      /(?<!\p{L})Bewerbung als ((?:\p{Ll}+(?:e|er|en|es) )?\p{Lu}[\p{L}\d&/+#-]{1,40}(?: (?:(?:für|im|in|der|des|und|&) )?\p{Lu}[\p{L}\d&/+#-]{1,40}){0,4})/gu,
    own: /(?<!\p{L})(?:letzte|frühere|vorige|erste|damalige)[nrm]?\s+$/iu,
  },
  {
    pattern: new RegExp(
      String.raw`(?<!\p{L})poste (?:de |d[’'])([\p{L}\d&/+#-]{2,30}(?: [\p{L}\d&/+#-]{2,30}){0,3}?)${frenchEnd}(?! que j[’'](?:ai|avais|occup))`,
      'gu',
    ),
    own: ownFrench,
  },
  {
    pattern: new RegExp(
      String.raw`(?<!\p{L})puesto de ([\p{L}\d&/+#-]{2,30}(?: [\p{L}\d&/+#-]{2,30}){0,3}?)${spanishEnd}(?! que (?:tuve|ocup|tenía|dejé))`,
      'gu',
    ),
    own: ownSpanish,
  },
  { pattern: /(?<!\p{L})stanowisk(?:o|a|u|iem) „([^”"\n]{2,80})[”"]/gu, own: ownPolish },
];

/** Words after "poste de", "puesto de" that are no role. */
const noRole =
  /^(?:travail|trabajo|trabajos|police|secours|pilotage|commande|control|mando|salud|ce|cet|cette|un|une|este|esta|ese|esa|nuestro|votre|nos|tbd|tba|xx+|insert)(?!\p{L})/iu;

/** Another role than this one's, where a draft names the role; jobs that the person has or had are not meant. */
export function checkRole(text: string, role: string): Flaw[] {
  const known = words(roleName(role)).filter((word) => word.length > 1);
  if (known.length === 0) return [];
  return mentions.flatMap(({ pattern, own }) =>
    Array.from(text.matchAll(pattern)).flatMap((found) => {
      const named = found[1]?.trim() ?? '';
      const isRight = words(named).some((word) => known.some((part) => part.slice(0, 5) === word.slice(0, 5)));
      const before = text.slice(Math.max(0, found.index - 30), found.index);
      if (isRight || noRole.test(named) || own.test(before)) return [];
      const start = found.index + found[0].indexOf(named);
      return [{ key: 'wrong_role' as const, start, end: start + named.length }];
    }),
  );
}

function words(name: string): string[] {
  return fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}
