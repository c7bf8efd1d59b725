const noReply =
  /(?:^|[^a-z])(?:no|do[-_.]?not|dont|nicht|keine?|ne-?pas|nie)[-_.]?(?:repl(?:y|ies)|respond|antwort\p{L}*|repondre|responder|responda|odpowiada\p{L}*)|noreply|donotreply|mailer-?daemon|postmaster@|unmonitored/iu;

/** What stands before the @ of mail that machines send: for delivery reports and notices, whatever the domain. */
const machine =
  /^(?:bounces?(?:[-_.+=\d][^@]*)?|notifications?(?:[-_.+\d][^@]*)?|notify|mailer|automated|auto[-_.]?(?:mail|reply|mailer)|system|alerts?)@/iu;

/**
 * Domains that only send: Workday puts the employer's name before the @, Taleo's says so itself. Other systems give
 * each letter an address whose answers reach the recruiter (Greenhouse, Lever, Workable, iCIMS), so they are not here.
 */
const sendOnly = /@(?:[a-z0-9-]+\.)*(?:myworkday\.com|invalidemail\.com)$/iu;

/** True for an address that nobody reads what is sent to: it says so itself, or is known only to send. */
export function isNoReplyAddress(address: string): boolean {
  const plain = address.trim();
  return noReply.test(plain) || machine.test(plain) || sendOnly.test(plain);
}
