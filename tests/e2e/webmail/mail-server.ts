import {
  chmodSync,
  chownSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { letterFolder } from './letters.ts';
import { freePorts, type ServerProcess, startProcess } from './processes.ts';
import { type SentMail, startSink } from './smtp-sink.ts';

export const account = { user: 'alex@example.test', password: 'correct-horse' } as const;

/** Dovecot refuses to serve mail as root; a number without a user is enough. */
const mailUser = 5000;

/** A mailbox with our letters, reachable by IMAP, and an SMTP server that keeps what is sent. */
export interface MailServer {
  /** Folder of this run, removed by `stop`. */
  readonly folder: string;
  readonly imapPort: number;
  readonly smtpPort: number;
  readonly webPort: number;
  readonly sent: readonly SentMail[];
  stop(): Promise<void>;
}

/** Starts Dovecot and the sink on free ports of the loopback address, from a fresh mailbox. */
export async function startMailServer(): Promise<MailServer> {
  const folder = mkdtempSync(join(tmpdir(), 'afterword-mail-'));
  const [imapPort = 0, smtpPort = 0, webPort = 0] = await freePorts(3);
  chmodSync(folder, 0o755);
  for (const name of ['logs', 'run', 'tmp']) mkdirSync(join(folder, name));
  const inbox = seedMailbox(folder);
  let dovecot: ServerProcess | undefined;
  const sink = await startSink(smtpPort, (mail) => deliver(inbox, mail));
  const stop = async () => {
    await dovecot?.stop();
    await sink.close();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    writeFileSync(join(folder, 'users'), `${account.user}:{PLAIN}${account.password}\n`);
    writeFileSync(join(folder, 'dovecot.conf'), dovecotConfiguration(folder, imapPort));
    dovecot = startProcess('dovecot', ['-F', '-c', join(folder, 'dovecot.conf')], {
      log: join(folder, 'logs', 'imap.log'),
    });
  } catch (error) {
    await stop();
    throw error;
  }
  return { folder, imapPort, smtpPort, webPort, sent: sink.sent, stop };
}

/** Copies the letters into a new Maildir, unread, each as old as its Date header says. */
function seedMailbox(folder: string): string {
  const inbox = join(folder, 'mail', account.user, 'Maildir');
  for (const name of ['', '.Sent', '.Drafts', '.Trash', '.Junk']) {
    for (const part of ['cur', 'new', 'tmp']) mkdirSync(join(inbox, name, part), { recursive: true });
  }
  writeFileSync(join(inbox, 'subscriptions'), 'Sent\nDrafts\nTrash\nJunk\n');
  const names = readdirSync(letterFolder).filter((name) => name.endsWith('.eml'));
  for (const [index, name] of names.sort().entries()) {
    const source = join(letterFolder, name);
    const written = Date.parse(/^Date: (.+)$/m.exec(readFileSync(source, 'latin1'))?.[1] ?? '') / 1000;
    const target = join(inbox, 'cur', `${written}.${String(index + 1).padStart(4, '0')}.seed:2,`);
    cpSync(source, target);
    utimesSync(target, written, written);
  }
  giveToMailUser(join(folder, 'mail'));
  return inbox;
}

function giveToMailUser(path: string): void {
  chownSync(path, mailUser, mailUser);
  for (const entry of readdirSync(path, { recursive: true, encoding: 'utf8' })) {
    chownSync(join(path, entry), mailUser, mailUser);
  }
}

/** What is sent to the person's own address arrives in the inbox. */
function deliver(inbox: string, mail: SentMail): void {
  if (!mail.recipients.includes(account.user)) return;
  const path = join(inbox, 'new', `${Date.now()}.${mail.number}.sink`);
  writeFileSync(path, mail.source);
  chownSync(path, mailUser, mailUser);
}

function dovecotConfiguration(folder: string, port: number): string {
  const special = ['Sent', 'Drafts', 'Trash', 'Junk'];
  const mailboxes = special.map(
    (name) => `  mailbox ${name} {\n    special_use = \\${name}\n    auto = subscribe\n  }`,
  );
  return `base_dir = ${folder}/run
state_dir = ${folder}/run
protocols = imap
listen = 127.0.0.1
ssl = no
disable_plaintext_auth = no
log_path = /dev/stderr
mail_location = maildir:${folder}/mail/%u/Maildir
first_valid_uid = ${mailUser}
service imap-login {
  inet_listener imap {
    address = 127.0.0.1
    port = ${port}
  }
  inet_listener imaps {
    port = 0
  }
}
namespace inbox {
  inbox = yes
  separator = /
${mailboxes.join('\n')}
}
passdb {
  driver = passwd-file
  args = scheme=PLAIN username_format=%u ${folder}/users
}
userdb {
  driver = static
  args = uid=${mailUser} gid=${mailUser} home=${folder}/mail/%u
}
`;
}
