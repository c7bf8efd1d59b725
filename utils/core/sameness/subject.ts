/**
 * Marks that mail programs put before a subject when one replies or forwards, in the languages we read:
 * Re, Fwd; AW, WG (de); Rép, TR (fr); RV (es); R, I (it); Antw, Doorst (nl); Odp, PD (pl); Enc, RES (pt);
 * SV, VS, VB (sv, da, no); Ynt, İlt (tr). A counter such as "Re[2]:" may follow.
 */
const replyMark =
  /^\s{0,20}(?:re|fwd?|aw|wg|antw|rép|rep|tr|rv|r|i|doorst|odp|pd|enc|res|sv|vs|vb|ynt|i̇lt|ilt)\s?(?:\[\d{1,3}\]|\(\d{1,3}\))?\s?[:：]\s{0,20}/iu;

/** The longest pile of reply marks that is taken off; nobody writes more by hand. */
const mostMarks = 20;

/**
 * @param subject a subject line as shown
 * @returns the subject without leading reply and forward marks ("AW: Re: Your application" → "Your application")
 */
export function stripReplyPrefixes(subject: string): string {
  let rest = subject.trim();
  for (let i = 0; i < mostMarks; i++) {
    const mark = replyMark.exec(rest);
    if (!mark) break;
    rest = rest.slice(mark[0].length);
  }
  return rest.trim();
}

/**
 * What is put before a subject when one forwards: Fwd; WG (de); TR (fr); RV (es); I (it); Doorst (nl); PD (pl);
 * Enc (pt); VB (sv); İlt (tr). Not VS, which is "forward" in Danish and "reply" in Finnish.
 */
const forwardMark = /^\s{0,20}(?:fwd?|wg|tr|rv|i|doorst|pd|enc|vb|i̇lt|ilt)\s?(?:\[\d{1,3}\]|\(\d{1,3}\))?\s?[:：]/iu;

/** Whether a subject says that the letter is passed on, rather than answered. */
export function isForwarded(subject: string): boolean {
  return forwardMark.test(subject);
}
