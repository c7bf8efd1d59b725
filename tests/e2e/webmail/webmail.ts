import type { MailServer } from './mail-server.ts';

/** A webmail that another project wrote, with our letters in it. */
export interface Webmail {
  /** Address of the login form. */
  readonly url: string;
  readonly mail: MailServer;
  /** Ends all that was started and removes all that was written. */
  stop(): Promise<void>;
}
