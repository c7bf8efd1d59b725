import type { Mailbox } from '../../../utils/core/model/message.ts';
import { gmailPages } from './pages-gmail.ts';
import { outlookPages } from './pages-outlook.ts';
import { protonPages } from './pages-proton.ts';
import { roundcubePages } from './pages-roundcube.ts';
import { yahooPages } from './pages-yahoo.ts';

/** What must be read of one open message; `body` and `quoted` are pieces of it. */
export interface ExpectedMessage {
  readonly key?: string;
  readonly subject: string;
  readonly from: Mailbox | null;
  readonly to?: readonly string[];
  readonly date: string | null;
  readonly body: string;
  /** A piece of what was quoted: it must stand on a line that begins with "> ". */
  readonly quoted?: string;
  readonly outgoing?: boolean | null;
  readonly threadKey?: string | null;
}

/** A page of our own writing, shaped like a webmail's, and what must be read of it. */
export interface StoredPage {
  readonly webmail: string;
  readonly path: string;
  readonly url: string;
  readonly frames?: Readonly<Record<string, string>>;
  readonly messages: readonly ExpectedMessage[];
  /** Words that stand in decoys: hidden views, list rows, editors, hidden text. */
  readonly decoys: readonly string[];
}

export const storedPages: readonly StoredPage[] = [
  ...gmailPages,
  ...outlookPages,
  ...protonPages,
  ...yahooPages,
  ...roundcubePages,
];
