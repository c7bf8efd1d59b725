import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { installPackages } from '../../launch/debian.ts';
import { waitFor } from '../browser/wait-for.ts';
import { account, type MailServer, startMailServer } from './mail-server.ts';
import { runToEnd, type ServerProcess, startProcess, tailOf } from './processes.ts';
import type { Webmail } from './webmail.ts';

const packages = [
  'dovecot-imapd',
  'php-horde-imp',
  'php8.2-cgi',
  'php8.2-cli',
  'php8.2-curl',
  'php8.2-gd',
  'php8.2-intl',
  'php8.2-mbstring',
  'php8.2-sqlite3',
  'php8.2-xml',
];

// Horde has no configuration outside /etc/horde: these exist while it runs, and not otherwise.
const configurations = {
  horde: '/etc/horde/horde/conf.php',
  registry: '/etc/horde/horde/registry.local.php',
  imp: '/etc/horde/imp/conf.php',
  backends: '/etc/horde/imp/backends.local.php',
  viewers: '/etc/horde/imp/mime_drivers.local.php',
  preferences: '/etc/horde/imp/prefs.local.php',
} as const;

const program = '/usr/share/horde';

export interface HordeOptions {
  /** What letters are written in: a textarea, or CKEditor 3. */
  readonly editor?: 'plain' | 'rich';
}

/** Starts Horde IMP (dynamic view) from Debian 12's packages on loopback: about 45 s where they are not installed. */
export async function startHorde({ editor = 'plain' }: HordeOptions = {}): Promise<Webmail> {
  installPackages(packages);
  const mail = await startMailServer();
  const log = join(mail.folder, 'logs', 'web.log');
  const url = `http://127.0.0.1:${mail.webPort}/login.php`;
  let php: ServerProcess | undefined;
  const stop = async () => {
    await php?.stop();
    removeConfigurations();
    await mail.stop();
  };
  try {
    writeConfigurations(mail, editor);
    php = startProcess('php', [...phpSettings(mail), '-S', `127.0.0.1:${mail.webPort}`, '-t', program], {
      log,
      cwd: program,
      env: { PHP_CLI_SERVER_WORKERS: '3' },
    });
    await waitFor('a login at Horde', () => canLogIn(url), 30_000);
  } catch (error) {
    const logs = [log, join(mail.folder, 'logs', 'horde.log'), join(mail.folder, 'logs', 'imap.log')].map(tailOf);
    await stop();
    throw new Error(`Horde did not come up.\n${logs.join('\n')}`, { cause: error });
  }
  return { url, mail, stop };
}

function removeConfigurations(): void {
  for (const path of Object.values(configurations)) rmSync(path, { force: true });
}

function phpSettings(mail: MailServer): string[] {
  const settings = [
    `auto_prepend_file=${mail.folder}/repair.php`,
    'display_errors=0',
    'error_reporting=1',
    `error_log=${mail.folder}/logs/php.log`,
    `session.save_path=${mail.folder}/tmp`,
  ];
  return settings.flatMap((setting) => ['-d', setting]);
}

/** Configures both applications; Horde's own generator fills in what it wants to have. */
function writeConfigurations(mail: MailServer, editor: 'plain' | 'rich'): void {
  if (!existsSync(`${configurations.horde}.dist`))
    throw new Error('Horde is installed in another way than Debian 12 does');
  const generated = join(mail.folder, 'generated');
  mkdirSync(generated, { recursive: true });
  writeFileSync(join(mail.folder, 'repair.php'), repair);
  writeFileSync(join(mail.folder, 'generate.php'), generator);
  const own = writeSettings(mail);
  removeConfigurations();
  writeFileSync(configurations.horde, readFileSync(`${configurations.horde}.dist`, 'utf8') + own);
  runToEnd('php', [...phpSettings(mail), join(mail.folder, 'generate.php'), generated]);
  writeFileSync(configurations.imp, readFileSync(join(generated, 'imp.php')));
  writeFileSync(configurations.horde, readFileSync(join(generated, 'horde.php'), 'utf8') + own);
  writeFileSync(configurations.backends, writeBackend(mail));
  writeFileSync(
    configurations.preferences,
    `<?php\n$_prefs['compose_html']['value'] = ${editor === 'rich' ? 1 : 0};\n`,
  );
  writeFileSync(configurations.viewers, "<?php\n$mime_drivers['html']['inline'] = true;\n");
  const paths = ['webroot', 'initial_page'].map(
    (key, index) => `$this->applications['horde']['${key}'] = '${index === 0 ? '' : 'imp'}';`,
  );
  writeFileSync(configurations.registry, `<?php\n${paths.join('\n')}\n`);
  try {
    runToEnd('php', [...phpSettings(mail), '/usr/bin/horde-db-migrate']);
  } catch (error) {
    // Some migrations belong to applications that are not installed; those of the mail program come first.
    writeFileSync(join(mail.folder, 'logs', 'migrations.log'), String(error));
  }
}

function writeSettings(mail: MailServer): string {
  const settings: Record<string, unknown> = {
    use_ssl: 0,
    'server.name': '127.0.0.1',
    'server.port': mail.webPort,
    'cookie.domain': '',
    'cookie.path': '/',
    secret_key: 'only-for-loopback-tests',
    testdisable: true,
    compress_pages: false,
    'auth.driver': 'application',
    'auth.params.app': 'imp',
    'auth.checkip': false,
    'auth.checkbrowser': false,
    'sql.phptype': 'sqlite',
    'sql.database': join(mail.folder, 'horde.db'),
    'sql.charset': 'utf-8',
    'prefs.driver': 'Session',
    'log.enabled': true,
    'log.type': 'file',
    'log.name': join(mail.folder, 'logs', 'horde.log'),
    'log.priority': 'ERR',
    'log.params.append': true,
    'log.params.format': 'default',
    tmpdir: join(mail.folder, 'tmp'),
    cachecss: false,
    cachejs: false,
    'cache.driver': 'Null',
    'hashtable.driver': 'none',
    'group.driver': 'Mock',
    'history.driver': 'Null',
    'lock.driver': 'Null',
    'token.driver': 'Null',
    'perms.driver': 'Null',
    'share.driver': 'Sqlng',
    'alarms.driver': false,
    'vfs.type': 'File',
    'vfs.params.vfsroot': join(mail.folder, 'tmp'),
    'urls.pretty': false,
    'session.timeout': 0,
    'sessionhandler.type': 'Builtin',
    'mailer.type': 'smtp',
    'mailer.params.host': '127.0.0.1',
    'mailer.params.port': mail.smtpPort,
    'mailer.params.auth': false,
    'mailer.params.secure': false,
    'dns.driver': 'none',
  };
  const lines = Object.entries(settings).map(([path, value]) => {
    const keys = path.split('.').map((key) => `['${key}']`);
    return `$conf${keys.join('')} = ${typeof value === 'string' ? `'${value}'` : String(value)};`;
  });
  const levels = "$conf['debug_level'] = E_ALL & ~E_NOTICE & ~E_DEPRECATED & ~E_WARNING;";
  return `\n${levels}\n$conf['auth']['admins'] = [];\n${lines.join('\n')}\n`;
}

function writeBackend(mail: MailServer): string {
  return `<?php
foreach (array_keys($servers) as $key) { $servers[$key]['disabled'] = true; }
$servers['local'] = ['disabled' => false, 'name' => 'local', 'hostspec' => '127.0.0.1', 'hordeauth' => false,
  'protocol' => 'imap', 'port' => ${mail.imapPort}, 'secure' => false, 'maildomain' => 'example.test',
  'smtp' => ['host' => '127.0.0.1', 'port' => ${mail.smtpPort}, 'auth' => false, 'horde_auth' => false],
  'cache' => false, 'spam' => []];
`;
}

/** Horde's own way from a finished set of defaults to its configuration files. */
const generator = `<?php
chdir('${program}');
$_SERVER['SERVER_NAME'] = '127.0.0.1';
require_once '${program}/lib/Application.php';
Horde_Registry::appInit('horde', ['authentication' => 'none', 'cli' => true, 'session_control' => 'none']);
foreach (['horde', 'imp'] as $application) {
  $configuration = new Horde_Config($application);
  file_put_contents("$argv[1]/$application.php", $configuration->generatePHPConfig(new Horde_Variables([])));
}
`;

/**
 * Horde 5.2 as Debian 12 has it predates PHP 8: what PHP took away is given back, and two calls are
 * guarded: a reflection on an empty name, and the reading of an empty file. Loaded by this server only.
 */
const repair = `<?php
if (!function_exists('each')) {
  function each(&$list) {
    $key = key($list);
    if ($key === null) return false;
    $value = current($list);
    next($list);
    return [0 => $key, 1 => $value, 'key' => $key, 'value' => $value];
  }
}
if (!function_exists('create_function')) {
  function create_function($arguments, $code) {
    static $count = 0;
    $name = 'created_' . (++$count);
    eval("function $name($arguments) { $code }");
    return $name;
  }
}
if (!function_exists('get_magic_quotes_gpc')) {
  function get_magic_quotes_gpc() { return false; }
}
spl_autoload_register(function ($class) {
  if ($class === 'Net_DNS2_Cache_File') {
    $source = file_get_contents('/usr/share/php/Net/DNS2/Cache/File.php');
    eval('?>' . str_replace('fread($fp, ', 'fread($fp, 1 + ', $source));
    return;
  }
  if ($class !== 'Horde_Core_Ajax_Application_Handler') return;
  $source = file_get_contents('/usr/share/php/Horde/Core/Ajax/Application/Handler.php');
  $call = '$method = new ReflectionMethod($this, $action);';
  eval('?>' . str_replace($call, 'if (!is_string($action) || $action === "") return false; ' . $call, $source));
}, true, true);
`;

/** Logs in by a plain request, as the form does with "Dynamic" chosen. */
async function canLogIn(url: string): Promise<boolean> {
  const answer = await fetch(url, {
    method: 'POST',
    redirect: 'manual',
    signal: AbortSignal.timeout(10_000),
    body: new URLSearchParams({
      app: '',
      login_post: '1',
      horde_user: account.user,
      horde_pass: account.password,
      horde_select_view: 'dynamic',
    }),
  });
  return answer.status === 302 && (answer.headers.get('location') ?? '').includes('imp');
}
