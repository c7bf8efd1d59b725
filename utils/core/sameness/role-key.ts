import { fold } from '../text/fold.ts';

/** Words that adverts add to a role and letters leave out: working model, hours, gender notes. Folded. */
const extras = new Set(
  `remote hybrid onsite on site fulltime parttime full part time vollzeit teilzeit m w d f x h i div gn all genders in
  innen temps plein partiel tiempo completo home office homeoffice permanent unbefristet befristet the a an as als`.split(
    /\s+/u,
  ),
);

/** @returns the words of a role that tell it from another, folded and sorted; notes in brackets are left out */
export function roleWords(role: string): string[] {
  const plain = fold(role.slice(0, 300)).replace(/[([][^)\]]{0,80}[)\]]/gu, ' ');
  const words = plain.split(/[^\p{L}\p{N}+#.]+/u).map((word) => word.replace(/^\.+|\.+$/gu, ''));
  const telling = words.filter((word) => word !== '' && !extras.has(word));
  return [...new Set(telling)].sort();
}

/** How alike two roles are: the same words (1), none shared (0), or the share of words in both. */
export function roleLikeness(a: string, b: string): number {
  const [left, right] = [roleWords(a), roleWords(b)];
  const shared = left.filter((word) => right.includes(word)).length;
  const all = new Set([...left, ...right]).size;
  return all === 0 ? 1 : shared / all;
}
