/** The two halves of an if-then line, without its "if" and "then". */
export interface IfThen {
  readonly situation: string;
  readonly response: string;
}

/** "If …, then (I will) …" as it is written in the languages that are read; tried on one line of 500 characters. */
const lines: readonly RegExp[] = [
  /^(?:if|when|whenever)\s+([^\n]{1,300}?)\s*,\s*(?:then\s+)?(?:i(?:'|’)?(?:ll| will| am going to)\s+)?(.+)$/iu,
  /^(?:wenn|falls|sobald)\s+([^\n]{1,300}?)\s*,\s*(?:dann\s+)?(?:werde ich\s+)?(.+)$/iu,
  /^(?:si|quand|lorsque)\s+([^\n]{1,300}?)\s*,\s*(?:alors\s+)?(?:je\s+)?(.+)$/iu,
  /^(?:si|cuando)\s+([^\n]{1,300}?)\s*,\s*(?:entonces\s+)?(.+)$/iu,
  /^(?:jeśli|jeżeli|gdy|kiedy)\s+([^\n]{1,300}?)\s*,\s*(?:to\s+)?(.+)$/iu,
];

/** Reads an if-then line; words of another shape become the response, with the situation left to fill in. */
export function readIfThen(text: string): IfThen {
  const line = text.trim().slice(0, 500);
  for (const pattern of lines) {
    const [, situation, response] = pattern.exec(line) ?? [];
    if (situation && response) return { situation: situation.trim(), response: response.trim() };
  }
  return { situation: '', response: text.trim() };
}

/** What people write once more in front of a half, though the line says it by itself. */
const doubledIf = /^(?:if|when|whenever|wenn|falls|sobald|si|quand|lorsque|cuando|jeśli|jeżeli|gdy|kiedy)\s+(?=\S)/iu;
const doubledThen = /^(?:(?:then|dann|alors|entonces)[\s,]+)?(?:i(?:['’]ll| will| am going to)\s+)?(?=\S)/iu;
const ending = /[\s.,;!…]+$/u;

/** The halves of a line as they fit into a sentence: no second "if", "then" or "I will", no stop in its middle. */
export function halvesInSentence({ situation, response }: IfThen): IfThen {
  return {
    situation: situation.trim().replace(doubledIf, '').replace(ending, ''),
    response: response.trim().replace(doubledThen, '').replace(ending, ''),
  };
}
