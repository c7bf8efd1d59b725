import type { RequestKind } from '../model/feedback-request.ts';
import type { Flaw } from './draft-finding.ts';
import type { MaskedDraft } from './masked-draft.ts';

/** Words from which on a mail is long to read on a telephone; ours end at 130. */
const mostWords = 160;
const mostWordsOfShort = 80;
const mostQuestions = 3;

const placeholders =
  /\{{1,3}[^{}\n]{0,60}\}{1,3}|\[[^[\]\n]{0,20}\p{L}[^[\]\n]{0,40}\]|<{1,2}[\p{L}][\p{L} _’'-]{1,40}>{1,2}|%[\p{L}_]{2,30}%|(?<![\p{L}\d])(?:[Xx]{3,10}|(?<!(?:siglo|siècle|century|wieku?) )X{2}(?! (?:wiek|century)|\. (?:Jahrhundert|wiek))|TB[DAC]|INSERT(?: \p{Lu}{2,20}){1,3})(?![\p{L}\d])|_{3,40}|(?<=(?<!\p{L})(?:Frau|Herrn?|Dear|Hi|Hello|Mr\.?|Ms\.?|Mrs\.?|Mme|Madame|Monsieur|Señora?|Sra?\.|Estimad[oa]|Pani|Panie|Firma|bei) )(?:\.{3}|…)(?!\p{L})/gu;

/** Gaps of templates that stand without a mark around them. */
const gapNames =
  /(?<![\p{L}\d])(?:(?:Your|Company|Recruiter|Manager|Candidate) Name|YOUR NAME|COMPANY NAME|RECRUITER NAME|JOB TITLE|Job Title Here|Vorname Nachname|Firmenname|FIRMENNAME|Ihr Name|Name des Unternehmens|Max Mustermann|Erika Mustermann|Nom de l[’']entreprise|Votre Nom|VOTRE NOM|Prénom Nom|Nombre de la empresa|NOMBRE DE LA EMPRESA|Su Nombre|Tu Nombre|Nombre Apellido|Nazwa firmy|NAZWA FIRMY|Imię i nazwisko|Imię Nazwisko)(?![\p{L}\d])/gu;

/** Placeholders left, length and number of questions. */
export function checkShape(text: string, masked: MaskedDraft, kind: RequestKind): Flaw[] {
  const flaws: Flaw[] = [];
  for (const found of [...text.matchAll(placeholders), ...text.matchAll(gapNames)]) {
    flaws.push({ key: 'placeholder_left', start: found.index, end: found.index + found[0].length });
  }
  const limit = kind === 'nudge' || kind === 'thanks_only' ? mostWordsOfShort : mostWords;
  const words = Array.from(text.matchAll(/\S+/gu)).filter((word) => /[\p{L}\p{N}]/u.test(word[0]));
  const over = words[limit];
  if (over) flaws.push({ key: 'too_long', start: over.index, end: text.trimEnd().length });
  const questions = Array.from(masked.folded.matchAll(/[^.?!\n]{0,400}\?+/gu));
  const extra = questions[mostQuestions];
  if (extra) {
    const blank = extra[0].length - extra[0].trimStart().length;
    const span = masked.place({ start: extra.index + blank, end: extra.index + extra[0].length });
    flaws.push({ key: 'too_many_questions', ...span });
  }
  return flaws;
}
