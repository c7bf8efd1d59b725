const noReply =
  /(?:^|[^a-z])(?:no|do[-_.]?not|dont|nicht|keine?|ne-?pas|nie)[-_.]?(?:reply|respond|antwort\p{L}*|repondre|responder|responda|odpowiada\p{L}*)|noreply|donotreply|mailer-?daemon|postmaster@|bounces?[@+]|unmonitored/iu;

/** True for an address that says itself that nobody reads what is sent to it. */
export function isNoReplyAddress(address: string): boolean {
  return noReply.test(address);
}
