/** A fact that a letter's header tells. */
export type Fact = 'from' | 'subject' | 'date' | 'to';

/** What webmails write before the facts, in the languages they mostly come in. */
const labels: Readonly<Record<Fact, string>> = {
  from: 'from|sender|von|absender|de|expéditeur|da|mittente|van|afzender|remitente|remetente|od|nadawca|odesílatel|från|fra|lähettäjä|kimden|feladó|de la|від|от|от кого|差出人|发件人|寄件者|보낸 ?사람|מאת|من',
  subject:
    'subject|betreff|objet|sujet|oggetto|asunto|assunto|onderwerp|temat|předmět|ämne|emne|aihe|konu|tárgy|subiect|тема|件名|主题|主旨|제목|נושא|الموضوع',
  date: 'date|sent|received|time|datum|gesendet|empfangen|envoyé(?: le)?|reçu|data|inviato|ricevuto|fecha|enviado|recebido|verzonden|ontvangen|wysłano|skickat|dato|sendt|päivämäärä|lähetetty|tarih|dátum|дата|отправлено|日時|日付|日期|时间|날짜|תאריך|التاريخ',
  to: 'to|an|à|a|para|aan|naar|do|komu|till|til|vastaanottaja|kime|címzett|către|кому|宛先|收件人|받는 ?사람|אל|إلى',
};

const facts = Object.keys(labels) as Fact[];
const alone = facts.map((fact) => ({ fact, words: new RegExp(`^(?:${labels[fact]})\\s*[:：]?$`, 'iu') }));
const leading = facts.map((fact) => ({ fact, words: new RegExp(`^(?:${labels[fact]})\\s*[:：]\\s*(\\S.*)$`, 'iu') }));

/** "to robin@home.example", "from Dana <dana@acme.example>": without a colon only right before an address. */
const bare = (['from', 'to'] as const).map((fact) => ({
  fact,
  words: new RegExp(`^(?:${labels[fact]})\\s+(\\S+@\\S+|[^@<]{1,60}<\\S+@\\S+>)$`, 'iu'),
}));

/** The fact that a text announces when it stands alone ("From", "Betreff:"); null for any other text. */
export function labelOf(text: string): Fact | null {
  return text.length <= 30 ? (alone.find((each) => each.words.test(text))?.fact ?? null) : null;
}

/** The fact and its value where both stand on one line ("From: Dana"); null for any other text. */
export function labelledLine(text: string): { readonly fact: Fact; readonly value: string } | null {
  if (text.length > 400) return null;
  for (const { fact, words } of /[:：]/.test(text.slice(0, 32)) ? leading : bare) {
    const value = words.exec(text)?.[1];
    if (value) return { fact, value };
  }
  return null;
}

/** How a webmail calls the person whose mail it is, in the languages it may do so. */
const me = 'me|you|mich|mir|moi|mí|mim|mnie|ciebie|mně|mě|mig|meg|minulle|мне|вам|мені|我|自分|나';
const toMe = new RegExp(`^(?:${labels.to})\\s*[:：]?\\s*(?:${me})$`, 'iu');

/** Whether a text says that a letter went to the person who reads it, with no address: "to me", "do mnie". */
export function isToMe(text: string): boolean {
  return text.length <= 30 && toMe.test(text);
}

const marks: Readonly<Record<Fact, RegExp>> = {
  from: /(?:^|[-_:\s])(?:from|sender|author|absender)(?:$|[-_:\s])|(?:msg|mail|message|header)(?:From|Sender)|(?:from|sender)(?:Name|Address|Email)/,
  subject: /(?:^|[-_:\s])subject(?:$|[-_:\s])|(?:msg|mail|message|header|thread)Subject|subject(?:Text|Line)/,
  date: /(?:^|[-_:\s])(?:date|datetime|timestamp|time|sent)(?:$|[-_:\s])|(?:msg|mail|message|header)Date|dateSent|DATETIME/,
  to: /(?:^|[-_:\s])(?:to|recipients?|cc)(?:$|[-_:\s])|(?:msg|mail|message|header)To$/,
};
const markedAttributes = ['class', 'id', 'data-testid', 'data-test-id', 'itemprop', 'name'];

/** The fact that an element's own names announce; null where they announce none. */
export function markOf(element: Element): Fact | null {
  for (const attribute of markedAttributes) {
    const value = element.getAttribute(attribute);
    if (!value) continue;
    const fact = facts.find((each) => marks[each].test(value));
    if (fact) return fact;
  }
  return null;
}
