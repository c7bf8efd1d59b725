/** Legal forms of companies, folded, as words of a name (a dotted one is several words: "S.A." is "s", "a"). */
const legalForms = new Set(
  `inc incorporated ggmbh llc ltd limited corp corporation co plc lp llp pllc gmbh ag se kg kgaa ohg ug mbh ev eg sa sas sarl
  srl spa sl slu bv nv ab as asa oy aps sp zoo pte pty pvt lda ltda sti holding holdings group gruppe groupe
  grupo`.split(/\s+/u),
);
/** Forms that are no word of any language even in lower case. */
const alwaysForms = new Set('inc llc ltd gmbh ggmbh corp llp kgaa mbh sarl ltda'.split(' '));

/** Short forms that are written with one capital, too; the others ("As", "Se") would be words of a sentence. */
const capitalForms = new Set('co plc spa srl sas sti zoo oy'.split(' '));

/** @returns true where the word, as written, is a legal form ("Inc", "GmbH"; "as" is none, "AS" is one) */
export function isLegalForm(raw: string): boolean {
  const plain = raw.toLowerCase();
  if (!legalForms.has(plain)) return false;
  if (alwaysForms.has(plain)) return true;
  return plain.length <= 3 && !capitalForms.has(plain) ? raw === raw.toUpperCase() : /^\p{Lu}/u.test(raw);
}

/** @returns true where the folded word is a legal form, however written */
export const isFoldedLegalForm = (word: string): boolean => legalForms.has(word);

/** A name's last letters that a full stop belongs to: "Lindwurm Inc.", "Falk & Co.", "Dahl S.A." */
const dotted =
  /(?:^|[\s.])(?:Inc|Ltd|Corp|Co|Cie|Bros|S\.A|B\.V|N\.V|S\.L|S\.p\.A|S\.r\.l|e\.V|z o\.o|A\.Ş|A\.S|Şti)$/u;

/** @returns true where a full stop behind these words is part of the legal form */
export const takesFullStop = (name: string): boolean => dotted.test(name.slice(-12));
