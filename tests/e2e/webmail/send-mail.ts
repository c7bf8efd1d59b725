import { once } from 'node:events';
import { connect } from 'node:net';
import { account } from './mail-server.ts';

/** A letter that somebody writes to the person. */
export interface Letter {
  readonly from: { readonly name: string; readonly address: string };
  readonly subject: string;
  /** Message-ID of the letter it answers, without brackets. */
  readonly inReplyTo?: string;
  readonly date: Date;
  readonly body: string;
}

/** Hands a letter to the SMTP server on loopback, which puts it into the person's inbox (RFC 5321). */
export async function sendToPerson(port: number, letter: Letter): Promise<void> {
  const socket = connect(port, '127.0.0.1').setEncoding('utf8');
  const steps = [
    'EHLO localhost',
    `MAIL FROM:<${letter.from.address}>`,
    `RCPT TO:<${account.user}>`,
    'DATA',
    `${sourceOf(letter)}\r\n.`,
    'QUIT',
  ];
  for (const step of ['', ...steps]) {
    if (step) socket.write(`${step}\r\n`);
    const [answer] = (await once(socket, 'data')) as [string];
    if (!/^[23]/.test(answer)) throw new Error(`SMTP said ${answer.trim()} to ${step.slice(0, 40)}`);
  }
  socket.end();
}

function sourceOf({ from, subject, inReplyTo, date, body }: Letter): string {
  const lines = [
    `From: ${from.name} <${from.address}>`,
    `To: ${account.user}`,
    `Subject: ${subject}`,
    `Date: ${date.toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: <${date.getTime()}.${body.length}@example.test>`,
    ...(inReplyTo ? [`In-Reply-To: <${inReplyTo}>`] : []),
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    '',
    ...body.split('\n'),
  ];
  return lines.join('\r\n');
}
