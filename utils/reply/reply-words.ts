/**
 * What webmails write on their controls, in the interface languages en, de, fr, es, it, nl, pl, pt, sv, da, no, tr:
 * whole labels, lower case, without marks and key hints. Gathered from the programs' own translations, 2026-11.
 */
export const replyLabels: ReadonlySet<string> = new Set([
  ...['reply', 'reply to sender', 'reply to message', 'reply to this message'],
  ...['antworten', 'antwort', 'dem absender antworten', 'absender antworten', 'auf nachricht antworten'],
  ...['répondre', 'répondre à lexpéditeur', 'répondre au message'],
  ...['responder', 'responder al remitente', 'responder ao remetente', 'responder al mensaje'],
  ...['rispondi', 'rispondi al mittente', 'rispondi al messaggio'],
  ...['beantwoorden', 'antwoorden', 'antwoord', 'afzender beantwoorden'],
  ...['odpowiedz', 'odpowiedź', 'odpowiedz nadawcy'],
  ...['svara', 'svara avsändaren', 'besvar', 'svar', 'svar afsender', 'svar avsender'],
  ...['yanıtla', 'cevapla', 'yanıt ver', 'göndereni yanıtla', 'gönderene yanıtla'],
]);

/** Signs in a label that a control answers to all, forwards, or does something else beside a plain reply. */
export const otherThanReply =
  /\b(?:all|everyone|list|forward|later|alle|allen|liste|weiterleiten|tous|transférer|todos|reenviar|tutti|inoltra|iedereen|doorsturen|wszystkim|przekaż|encaminhar|alla|vidarebefordra|videresend|tümünü|hepsini|ilet)(?!\p{L})/iu;

/** Labels of the control that sends a mail, in the same languages. */
export const sendLabels: ReadonlySet<string> = new Set([
  ...['send', 'send message', 'send now', 'senden', 'absenden', 'nachricht senden', 'jetzt senden'],
  ...['envoyer', 'envoyer le message', 'enviar', 'enviar mensaje', 'enviar mensagem', 'invia', 'invia messaggio'],
  ...['verzenden', 'versturen', 'verstuur', 'wyślij', 'wyślij wiadomość', 'skicka', 'send besked', 'send melding'],
  ...['gönder', 'iletiyi gönder', 'mesajı gönder'],
]);

/** Whole names of fields for one short thing: recipients in the languages above. */
export const otherFieldNames: ReadonlySet<string> = new Set([
  ...['to', 'cc', 'bcc', 'reply to', 'an', 'kopie', 'blindkopie', 'à', 'cci', 'para', 'cco', 'a', 'ccn', 'aan', 'do'],
  ...['dw', 'udw', 'till', 'til', 'kime', 'bilgi', 'gizli'],
]);

/** Whole names of the field for those a letter goes to, in the same languages. */
export const recipientNames: ReadonlySet<string> = new Set([
  ...['to', 'send to', 'an', 'empfänger', 'à', 'destinataires', 'para', 'destinatarios', 'a', 'destinatari', 'aan'],
  ...['ontvangers', 'do', 'adresaci', 'destinatários', 'till', 'mottagare', 'til', 'modtagere', 'mottakere', 'kime'],
  ...['alıcılar'],
]);

/** Names of the field for a letter's subject. */
export const subjectNames =
  /subject|betreff|objet|asunto|oggetto|onderwerp|temat|assunto|ämne|(?:^|\s)(?:emne|konu)(?:\s|$)/iu;

/** Words in the names of fields that are written in and are no letter: recipients, subject, search, chat. */
export const otherFieldWords =
  /recipients?|subject|search|chat|comment|empfänger|betreff|suche|destinat|objet|recherch|asunto|buscar|oggetto|cerca|ontvanger|onderwerp|zoeken|adresa|temat|szukaj|assunto|pesquisa|ämne|(?:^|\s)(?:sök|søg|søk|ara|emne|konu)(?:\s|$)|mottagare|modtager|mottaker|alıcı/iu;

/** Names of the field a letter is written in. */
export const letterFields =
  /message|body|nachricht|text|editor|corps|mensaje|cuerpo|messaggio|corpo|bericht|treść|wiadomoś|mensagem|meddelande|besked|melding|ileti|gövde|mesaj/iu;

/** A label as a person reads it, ready to be looked up: lower case, without marks, key hints and counters. */
export function foldLabel(label: string): string {
  return label
    .toLowerCase()
    .replace(/\([^)]{0,20}\)/g, ' ')
    .replace(/[^\p{L}\s]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}
