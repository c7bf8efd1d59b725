/**
 * How mail programs mark what they quote, by line. Each pattern is tried on one line of at most 300 characters, is
 * anchored and has no nested repetition.
 */

/** "On Tue, 3 June, Jordan wrote:" in the languages mail programs write it. */
const wroteWords =
  /(?:wrote|writes|schrieb|geschrieben|a écrit|escribi[oó]|ha scritto|schreef|napisał\(?a?\)?|pisze|escreveu|skrev|yazd[ıi]|kirjoitti|napsala?)(?:[^:]{0,120})[:：]$/iu;
const wroteStarts =
  /^(?:on|am|le|el|il|op|dnia|w dniu|em|den|d\.|pe|på|at|\d{1,4}[./-]|(?:mon|tue|wed|thu|fri|sat|sun|mo|di|mi|do|fr|sa|so|lun|mar|jeu|ven)[a-z]{0,8}[.,]?) ?\S/iu;

const original =
  /^[-_=*\s]{2,30}(?:original (?:message|appointment)|urspr(?:ü|ue)ngliche nachricht|originalnachricht|message d.origine|mensaje original|messaggio originale|oorspronkelijk bericht|wiadomość oryginalna|mensagem original|ursprungligt meddelande|oprindelig meddelelse|opprinnelig melding|özgün ileti|reply message)[-_=*\s]{0,30}$/iu;
const forwarded =
  /^(?:[-_=*\s]{2,30}(?:forwarded (?:message|by.{0,80})|weitergeleitete nachricht|message transféré|mensaje reenviado|messaggio inoltrato|doorgestuurd bericht|przekazana wiadomość|mensagem encaminhada|vidarebefordrat meddelande|videresendt (?:meddelelse|melding)|iletilmiş ileti)[-_=*\s]{0,30}|begin forwarded message:|anfang der weitergeleiteten nachricht:|début du message (?:réexpédié|transféré) ?:)$/iu;
const headerLine =
  /^[*\s]{0,4}(?:from|sent|to|cc|subject|date|reply-to|von|gesendet|an|betreff|datum|de|envoyé|à|objet|enviado|para|asunto|assunto|da|inviato|a|oggetto|van|verzonden|aan|onderwerp|od|wysłano|do|temat|från|skickat|till|ämne|fra|sendt|til|emne|kimden|gönderildi|kime|konu)[*\s]{0,3}[:：]\s?\S/iu;
const fromLine = /^[*\s]{0,4}(?:from|von|de|da|van|od|från|fra|kimden)[*\s]{0,3}[:：]\s?\S/iu;

/** A line that quotes: "> …", also ">> …" and "| …". */
export const isQuotedLine = (line: string): boolean => /^\s{0,4}[>|]/u.test(line);
/** The whole of an attribution, on one line or two joined. */
export const isAttribution = (line: string): boolean =>
  line.length <= 300 && wroteStarts.test(line) && wroteWords.test(line);
/** The rule above a quoted original ("-----Original Message-----"). */
export const isOriginalRule = (line: string): boolean => line.length <= 120 && original.test(line);
/** The rule above a forwarded message. */
export const isForwardRule = (line: string): boolean => line.length <= 160 && forwarded.test(line);
/** The first line of a header block ("From: …"); `isHeaderLine` tells the ones below. */
export const isFromLine = (line: string): boolean => line.length <= 300 && fromLine.test(line);
/** A line of a header block. */
export const isHeaderLine = (line: string): boolean => headerLine.test(line.slice(0, 60));
/** RFC 3676, 4.3: two hyphens and a space above a signature; the space is often lost. */
export const isSignatureRule = (line: string): boolean => /^--\s?$/u.test(line);
