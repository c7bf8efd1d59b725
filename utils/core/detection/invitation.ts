import type { Verdict } from '../model/verdict.ts';
import { fold } from '../text/fold.ts';

/** Above this probability of a no nothing is said of an interview, whatever else the letter says. */
const mostLikelyANo = 0.15;

/**
 * Words that put an interview off or leave it open, by language, accents and capitals folded: a sentence with one of
 * them invites nobody yet.
 */
const open: Readonly<Record<string, RegExp>> = {
  en: /\b(?:may|might|could|later|possibl[ey]|if (?:you|your|we)|next steps (?:may|could|might)|will (?:reach out|contact|be in touch)|reach out to|press|journalists?|media|tips|blog)\b/,
  de: /\b(?:gegebenenfalls|eventuell|moglicherweise|spater|falls|sofern|konnten? (?:sich|folgen)|melden (?:wir )?uns|presse)\b/,
  fr: /\b(?:eventuel\w*|peut-etre|plus tard|si (?:vous|votre)|pourr(?:ait|aient|ons)|reviendrons|recontacter\w*|presse)\b/,
  es: /\b(?:podria\w*|quizas?|mas adelante|si (?:usted|tu|su)|nos pondremos en contacto|contactaremos|prensa)\b/,
  pl: /\b(?:moze|ewentualnie|pozniej|jesli|jezeli|skontaktujemy|odezwiemy|pras\w+)\b/,
};

/** Words that speak to the reader: an invitation names the one it is for. */
const toYou: Readonly<Record<string, RegExp>> = {
  en: /\b(?:you|your)\b/,
  de: /\b(?:sie|ihnen|ihr\w*|dich|dir|du|dein\w*)\b/,
  fr: /\b(?:vous|votre|vos|te|toi|tu)\b|\bt'/,
  es: /\b(?:usted|ustedes|le|les|te|ti|su|tu|contigo|verte|conocerte|conocerle|invitarle|invitarte)\b/,
  pl: /\b(?:pani\w*|pana|panu|panem|panstw\w*|ciebie|cie|ci|toba|twoj\w*|zapraszam\w*)\b/,
};

/**
 * Whether a letter invites its reader to an interview, surely enough to say so. Of a letter that may be a no, of a general
 * notice ("we may invite …") and of one that speaks of interviews to everybody nothing is said: silence costs little here.
 */
export function isInvitation({ kind, probability, evidence, language }: Verdict): boolean {
  if (kind !== 'interview' || probability > mostLikelyANo) return false;
  const [isOpen, isToYou] = [open[language ?? ''], toYou[language ?? '']];
  return evidence.some(({ text }) => {
    const plain = fold(text);
    return !isOpen?.test(plain) && (isToYou?.test(plain) ?? true);
  });
}
