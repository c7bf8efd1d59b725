/**
 * Gets a fresh clone ready: the packages of the lockfile, the newer Node among them, and the generated types.
 * Plain JavaScript without dependencies, because it runs on Node 20 before anything is installed.
 */
import { spawn } from 'node:child_process';
import { createWriteStream, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const logs = join(root, '.output', 'logs');

/** A failure that is told in one sentence, with the log that says more. */
export class SetupFailure extends Error {}

/**
 * Runs a program with its output going to a log file.
 * @param {string} name what is done, in the words the person reads
 * @param {string} program
 * @param {string[]} args
 * @throws {SetupFailure} when it ends with another code than 0
 */
async function runLogged(name, program, args, shell = false) {
  mkdirSync(logs, { recursive: true });
  const log = join(logs, `${name.toLowerCase().replaceAll(/[^a-z]+/g, '-')}.log`);
  const started = Date.now();
  console.log(`${name} …`);
  const code = await new Promise((resolve, reject) => {
    const out = createWriteStream(log);
    const child = spawn(program, args, { cwd: root, shell, stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.pipe(out, { end: false });
    child.stderr.pipe(out, { end: false });
    child.on('error', reject);
    child.on('close', resolve);
  }).catch((error) => {
    throw new SetupFailure(`${name} did not work: ${error.message}.`);
  });
  if (code === 0) return console.log(`${name}: done in ${Math.round((Date.now() - started) / 1000)} s`);
  const tail = readFileSync(log, 'utf8').trimEnd().split('\n').slice(-15).join('\n');
  throw new SetupFailure(`${name} did not work. The whole log is in ${log}; its end:\n\n${tail}`);
}

/** Whether every package of the lockfile lies in node_modules in the version that the lockfile names. */
function isInstalled() {
  const read = (path) => JSON.parse(readFileSync(join(root, path), 'utf8')).packages;
  try {
    const wanted = read('package-lock.json');
    const there = read(join('node_modules', '.package-lock.json'));
    return Object.entries(wanted).every(([path, entry]) => {
      if (path === '') return true;
      // Optional packages are for other systems, or their absence is allowed.
      if (!there[path]) return Boolean(entry.optional || entry.devOptional || entry.peer);
      return there[path].version === entry.version;
    });
  } catch {
    return false;
  }
}

/** Path of the Node that the project brings along, or null before it is installed. */
export function findNode() {
  const names = process.platform === 'win32' ? ['node.exe'] : ['node'];
  const folders = ['node_modules/node/bin', 'node_modules/.bin'];
  return folders.flatMap((folder) => names.map((name) => join(root, folder, name))).find((path) => existsSync(path));
}

/** Runs npm, the very one we were started with where there is one. */
function npm(name, args) {
  const script = process.env.npm_execpath;
  if (script?.endsWith('.js')) return runLogged(name, process.execPath, [script, ...args]);
  return runLogged(name, 'npm', args, process.platform === 'win32');
}

/**
 * The versions of the lockfile. A lockfile only has the packages of the systems it was written for, and `npm ci`
 * refuses on another one for the sake of an optional package: then the versions that are named are taken, the others
 * looked up, and the lockfile is left as it is.
 */
async function installPackages() {
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
  try {
    await npm('Installing packages', ['ci', ...quiet]);
  } catch (error) {
    if (!(error instanceof SetupFailure) || !error.message.includes('npm help ci')) throw error;
    await npm('Installing packages for this system', ['install', '--no-save', ...quiet]);
  }
}

/**
 * Installs what is missing and generates the types.
 * @returns {Promise<string>} path of the Node that the project's programs run on
 * @throws {SetupFailure}
 */
export async function setUp() {
  if (!isInstalled()) await installPackages();
  // Some npm settings forbid install scripts; the Node package fetches its program in one.
  if (!findNode()) await npm('Installing Node 24', ['rebuild', 'node', '--ignore-scripts=false']);
  const node = findNode();
  if (!node) throw new SetupFailure('Node 24 could not be installed. Does npm reach its registry from here?');
  await runLogged('Preparing types', node, [join(root, 'node_modules', 'wxt', 'bin', 'wxt.mjs'), 'prepare']);
  return node;
}

/**
 * Sets up, then runs one of our TypeScript programs on the newer Node, with this one's arguments.
 * @param {string} program path inside tests/launch
 * @returns {Promise<number>} its exit code
 */
export async function setUpAndRun(program) {
  try {
    const node = await setUp();
    const child = spawn(node, [join(root, 'tests', 'launch', program), ...process.argv.slice(2)], {
      cwd: root,
      stdio: 'inherit',
    });
    for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
    return await new Promise((resolve) => child.on('close', (code) => resolve(code ?? 1)));
  } catch (error) {
    if (!(error instanceof SetupFailure)) throw error;
    console.error(`\n${error.message}`);
    return 1;
  }
}
