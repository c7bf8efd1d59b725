import { chownSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { installPackages } from '../../launch/debian.ts';
import { waitFor } from '../browser/wait-for.ts';
import { type Database, startDatabase } from './database.ts';
import { account, type MailServer, startMailServer } from './mail-server.ts';
import { asUser, freePorts, idsOf, type ServerProcess, startProcess, tailOf } from './processes.ts';
import { startSogoFront } from './sogo-front.ts';
import type { Webmail } from './webmail.ts';

const packages = ['dovecot-imapd', 'memcached', 'postgresql-15', 'sogo'];

export interface SogoOptions {
  /** What letters are written in: a textarea, or CKEditor 4. */
  readonly editor?: 'plain' | 'rich';
}

/** Starts SOGo from Debian 12's packages on loopback. */
export async function startSogo({ editor = 'plain' }: SogoOptions = {}): Promise<Webmail> {
  installPackages(packages);
  const mail = await startMailServer();
  const [databasePort = 0, memcachedPort = 0, sogoPort = 0] = await freePorts(3);
  const url = `http://127.0.0.1:${mail.webPort}/SOGo/`;
  const log = (name: string) => join(mail.folder, 'logs', `${name}.log`);
  const started: ServerProcess[] = [];
  let front: Awaited<ReturnType<typeof startSogoFront>> | undefined;
  const stop = async () => {
    front?.close();
    front?.closeAllConnections();
    for (const server of started.reverse()) await server.stop();
    await mail.stop();
  };
  try {
    const database = await startDatabase(mail.folder, databasePort);
    started.push(database);
    addUser(database);
    const memory = ['-l', '127.0.0.1', '-p', String(memcachedPort), '-U', '0', '-u', 'nobody'];
    started.push(startProcess('memcached', memory, { log: log('memcached') }));
    const settings = settingsFor(mail, { databasePort, memcachedPort, sogoPort, editor });
    const args = Object.entries(settings).flatMap(([name, value]) => [`-${name}`, value]);
    const ids = idsOf('sogo');
    const home = join(mail.folder, 'sogo');
    mkdirSync(home);
    chownSync(home, ids.user, ids.group);
    const program = asUser(ids, 'sogod', args);
    started.push(startProcess('setpriv', program, { log: log('web'), cwd: home, env: { HOME: home } }));
    front = await startSogoFront(mail.webPort, sogoPort);
    await waitFor('a login at SOGo', () => canLogIn(url), 30_000);
  } catch (error) {
    const logs = ['web', 'database', 'imap'].map((name) => tailOf(log(name)));
    await stop();
    throw new Error(`SOGo did not come up.\n${logs.join('\n')}`, { cause: error });
  }
  return { url, mail, stop };
}

interface Ports {
  readonly databasePort: number;
  readonly memcachedPort: number;
  readonly sogoPort: number;
  readonly editor: 'plain' | 'rich';
}

/** Settings as arguments: they come before those of /etc/sogo, which nothing here touches. */
function settingsFor(
  mail: MailServer,
  { databasePort, memcachedPort, sogoPort, editor }: Ports,
): Record<string, string> {
  const database = `postgresql://webmail@127.0.0.1:${databasePort}/webmail`;
  const users = {
    type: 'sql',
    id: 'people',
    viewURL: `${database}/people`,
    canAuthenticate: 'YES',
    isAddressBook: 'NO',
    userPasswordAlgorithm: 'plain',
  };
  const source = Object.entries(users).map(([name, value]) => `${name} = "${value}";`);
  return {
    WOPort: `127.0.0.1:${sogoPort}`,
    WOWorkersCount: '2',
    WONoDetach: 'YES',
    WOLogFile: '-',
    WOPidFile: join(mail.folder, 'sogo', 'sogo.pid'),
    SOGoUserSources: `({ ${source.join(' ')} })`,
    SOGoProfileURL: `${database}/sogo_user_profile`,
    OCSFolderInfoURL: `${database}/sogo_folder_info`,
    OCSSessionsFolderURL: `${database}/sogo_sessions_folder`,
    SOGoMemcachedHost: `127.0.0.1:${memcachedPort}`,
    SOGoIMAPServer: `imap://127.0.0.1:${mail.imapPort}`,
    SOGoSieveScriptsEnabled: 'NO',
    SOGoMailingMechanism: 'smtp',
    SOGoSMTPServer: `smtp://127.0.0.1:${mail.smtpPort}`,
    SOGoMailDomain: 'example.test',
    SOGoMailComposeMessageType: editor === 'rich' ? 'html' : 'text',
    SOGoSentFolderName: 'Sent',
    SOGoDraftsFolderName: 'Drafts',
    SOGoTrashFolderName: 'Trash',
    SOGoTimeZone: 'UTC',
    SOGoLanguage: 'English',
    SOGoXSRFValidationEnabled: 'NO',
  };
}

function addUser(database: Database): void {
  const columns = ['c_uid', 'c_name', 'c_password', 'c_cn', 'mail'];
  const values = [account.user, account.user, account.password, 'Alex Moreno', account.user];
  database.run(
    `CREATE TABLE people (${columns.map((name) => `${name} text`).join(', ')});
     INSERT INTO people VALUES (${values.map((value) => `'${value}'`).join(', ')})`,
  );
}

/** Logs in by a plain request, as the form does. */
async function canLogIn(url: string): Promise<boolean> {
  const answer = await fetch(`${url}connect`, {
    method: 'POST',
    signal: AbortSignal.timeout(10_000),
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ userName: account.user, password: account.password, domain: null, rememberLogin: 0 }),
  });
  return answer.ok;
}
