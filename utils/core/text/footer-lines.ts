/** Small print: the paragraph it stands in says nothing of an application. Tried on the first 200 characters. */
const footer =
  /(?:unsubscribe|opt[- ]out|manage (?:your )?(?:preferences|subscriptions|notifications)|you (?:are|were) receiv(?:ing|ed) this|this (?:e-?mail|message) (?:was sent|is intended|and any|may contain|contains confidential|has been scanned)|view (?:this email )?in (?:your )?browser|all rights reserved|privacy (?:policy|statement|notice)|do not reply to this|mailbox is not monitored|(?:powered|sent) (?:by|with|via) \S+$|^sent from my|^get outlook for|^©|^confidentiality notice|abmelden|abbestellen|diese e-?mail (?:enthält|kann)|antworten sie (?:bitte )?nicht auf diese|datenschutzerklärung|impressum|se désabonner|désinscri|ce message est confidentiel|darse de baja|este (?:mensaje|correo) (?:es|contiene|puede)|annulla l.iscrizione|questo messaggio (?:è|contiene)|uitschrijven|afmelden|dit bericht (?:is|kan)|wypisz się|ta wiadomość (?:jest|może)|cancelar (?:a )?inscrição|avregistrera|afmeld|avmeld|aboneliği iptal|bu e-?posta)/iu;

/** From here to the end a mail's system speaks (job advertisements below a LinkedIn notice, a digest). */
const tail =
  /^(?:top jobs looking for your skills|jobs? (?:you might like|recommended for you|similar to|based on your)|similar jobs|recommended jobs|more jobs (?:for you|like this)|see more jobs|weitere (?:passende )?(?:jobs|stellen) für (?:sie|dich)|ähnliche (?:jobs|stellen)|offres similaires|empleos similares)\b/iu;

/** True where the paragraph that starts with this line is small print. */
export const isFooterLine = (line: string): boolean => footer.test(line.slice(0, 200));
/** True where everything from this line on is the system's. */
export const isTailLine = (line: string): boolean => tail.test(line.slice(0, 120));
