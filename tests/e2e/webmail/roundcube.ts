import { copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { installPackages } from '../../launch/debian.ts';
import { waitFor } from '../browser/wait-for.ts';
import { account, type MailServer, startMailServer } from './mail-server.ts';
import { runToEnd, startProcess, tailOf } from './processes.ts';
import type { Webmail } from './webmail.ts';

export interface RoundcubeOptions {
  readonly skin?: 'elastic' | 'larry';
  readonly layout?: 'widescreen' | 'desktop' | 'list';
  /** What letters are written in: a textarea, or TinyMCE for every letter. */
  readonly editor?: 'plain' | 'rich';
}

// php8.2-cgi is named so that apt does not answer roundcube-core's wish for "php" with a whole Apache.
const packages = [
  'dovecot-imapd',
  'php8.2-cgi',
  'php8.2-cli',
  'php8.2-gd',
  'php8.2-intl',
  'php8.2-mbstring',
  'php8.2-sqlite3',
  'php8.2-xml',
  'roundcube-core',
  'roundcube-sqlite3',
];

/** Starts Roundcube from Debian 12's packages on loopback: about 30 s where they are not installed, else 1 s. */
export async function startRoundcube(options: RoundcubeOptions = {}): Promise<Webmail> {
  const { skin = 'elastic', layout = 'widescreen', editor = 'plain' } = options;
  refuseDatabaseQuestions();
  installPackages(skin === 'larry' ? [...packages, 'roundcube-skin-larry'] : packages);
  const mail = await startMailServer();
  const configuration = join(mail.folder, 'config');
  for (const name of ['config', 'tmp']) mkdirSync(join(mail.folder, name), { recursive: true });
  writeFileSync(join(configuration, 'config.inc.php'), writeConfiguration(mail, { skin, layout, editor }));
  for (const name of ['defaults.inc.php', 'mimetypes.php']) {
    if (existsSync(`/etc/roundcube/${name}`)) copyFileSync(`/etc/roundcube/${name}`, join(configuration, name));
  }
  createDatabase(mail.folder);
  const documents = ['/var/lib/roundcube/public_html', '/usr/share/roundcube'].find((path) => existsSync(path)) ?? '';
  const log = join(mail.folder, 'logs', 'web.log');
  const php = startProcess('php', [...phpSettings(mail), '-S', `127.0.0.1:${mail.webPort}`, '-t', documents], {
    log,
    cwd: documents,
    // One worker alone would let the list and the preview wait for each other.
    env: { ROUNDCUBE_CONFIG_DIR: configuration, PHP_CLI_SERVER_WORKERS: '3' },
  });
  const stop = async () => {
    await php.stop();
    await mail.stop();
  };
  const url = `http://127.0.0.1:${mail.webPort}/`;
  try {
    await waitFor('a login at Roundcube', () => canLogIn(url), 30_000);
  } catch (error) {
    const logs = [log, join(mail.folder, 'logs', 'imap.log'), join(mail.folder, 'logs', 'errors.log')].map(tailOf);
    await stop();
    throw new Error(`Roundcube did not come up.\n${logs.join('\n')}`, { cause: error });
  }
  return { url, mail, stop };
}

/** Tells the package that its database is none of its business: ours is a file in the run's folder. */
function refuseDatabaseQuestions(): void {
  if (!existsSync('/usr/bin/debconf-set-selections')) return;
  runToEnd('sh', ['-c', 'echo roundcube-core roundcube/dbconfig-install boolean false | debconf-set-selections']);
}

function phpSettings(mail: MailServer): string[] {
  const settings = [
    'display_errors=0',
    `error_log=${mail.folder}/logs/php.log`,
    `session.save_path=${mail.folder}/tmp`,
  ];
  return settings.flatMap((setting) => ['-d', setting]);
}

function createDatabase(folder: string): void {
  const script = '$db = new PDO("sqlite:" . $argv[1]); $db->exec(file_get_contents($argv[2]));';
  runToEnd('php', ['-r', script, join(folder, 'roundcube.db'), '/usr/share/roundcube/SQL/sqlite.initial.sql']);
}

function writeConfiguration(mail: MailServer, { skin, layout, editor }: Required<RoundcubeOptions>): string {
  const settings: Record<string, string | number | boolean> = {
    db_dsnw: `sqlite:///${mail.folder}/roundcube.db?mode=0646`,
    imap_host: `127.0.0.1:${mail.imapPort}`,
    smtp_host: `127.0.0.1:${mail.smtpPort}`,
    smtp_user: '',
    smtp_pass: '',
    des_key: 'only-for-loopback-tests!', // 24 characters, as it must be
    temp_dir: join(mail.folder, 'tmp'),
    log_dir: join(mail.folder, 'logs'),
    language: 'en_US',
    timezone: 'UTC',
    skin,
    layout,
    htmleditor: editor === 'rich' ? 1 : 0,
    mail_domain: 'example.test',
    enable_spellcheck: false,
    login_rate_limit: 1000,
    ip_check: false,
    sent_mbox: 'Sent',
    drafts_mbox: 'Drafts',
    trash_mbox: 'Trash',
    junk_mbox: 'Junk',
  };
  const lines = Object.entries(settings).map(([name, value]) => {
    const written = typeof value === 'string' ? `'${value}'` : String(value);
    return `$config['${name}'] = ${written};`;
  });
  return `<?php\n${lines.join('\n')}\n$config['plugins'] = [];\n`;
}

/** Logs in by plain requests, as the form does. */
async function canLogIn(url: string): Promise<boolean> {
  const form = await fetch(`${url}?_task=login`);
  const token = /name="_token" value="([^"]+)"/.exec(await form.text())?.[1] ?? '';
  const cookie = form.headers.getSetCookie().map((each) => each.split(';')[0]);
  const fields = { _token: token, _task: 'login', _action: 'login', _timezone: 'UTC', _url: '' };
  const answer = await fetch(`${url}?_task=login`, {
    method: 'POST',
    redirect: 'manual',
    headers: { cookie: cookie.join('; ') },
    body: new URLSearchParams({ ...fields, _user: account.user, _pass: account.password }),
  });
  return answer.status === 302 && (answer.headers.get('location') ?? '').includes('_task=mail');
}
