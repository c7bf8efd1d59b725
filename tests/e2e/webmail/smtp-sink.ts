import { text } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';

/** A message that a webmail sent. Nothing is relayed. */
export interface SentMail {
  readonly number: number;
  /** Addresses in lower case. */
  readonly recipients: readonly string[];
  /** The message as it came in (RFC 5322). */
  readonly source: string;
}

/** An SMTP server on loopback that keeps what it gets. */
export interface Sink {
  readonly sent: readonly SentMail[];
  close(): Promise<void>;
}

/** Starts it. `onMail` hears of each message. */
export async function startSink(port: number, onMail: (mail: SentMail) => void): Promise<Sink> {
  const sent: SentMail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    allowInsecureAuth: true,
    disabledCommands: ['STARTTLS'],
    disableReverseLookup: true, // would ask a name server
    onAuth: (_credentials, _session, done) => done(null, { user: 'anybody' }),
    onData: (stream, session, done) => {
      text(stream).then((source) => {
        const recipients = session.envelope.rcptTo.map(({ address }) => address.toLowerCase());
        const mail = { number: sent.length + 1, recipients, source };
        sent.push(mail);
        onMail(mail);
        done();
      }, done);
    },
  });
  await new Promise<void>((resolve, reject) => {
    server.on('error', reject);
    server.listen(port, '127.0.0.1', () => resolve());
  });
  return { sent, close: () => new Promise((resolve) => server.close(() => resolve())) };
}
