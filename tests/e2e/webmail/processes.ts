import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { openSync, readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';

/** A server of another project that runs while a suite does. */
export interface ServerProcess {
  readonly process: ChildProcess;
  /** Ends it and what it started; returns when it is gone. */
  stop(): Promise<void>;
}

interface ProcessOptions {
  readonly log: string;
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/**
 * Starts a server that ends with us however we end: setpriv asks the kernel for SIGINT at the parent's death, and PHP's
 * server stops its workers on SIGINT only.
 */
export function startProcess(program: string, args: readonly string[], options: ProcessOptions): ServerProcess {
  const log = openSync(options.log, 'a');
  const child = spawn('setpriv', ['--pdeathsig', 'INT', '--', program, ...args], {
    cwd: options.cwd,
    env: { ...process.env, ...options.env },
    detached: true, // a process group of its own, to be ended as a whole
    stdio: ['ignore', log, log],
  });
  const gone = new Promise<void>((resolve) => child.on('close', () => resolve()));
  const signal = (name: NodeJS.Signals) => {
    try {
      if (child.pid !== undefined) process.kill(-child.pid, name);
    } catch {
      // already gone
    }
  };
  const atExit = () => signal('SIGKILL');
  process.on('exit', atExit);
  return {
    process: child,
    async stop() {
      signal('SIGINT');
      const force = setTimeout(() => signal('SIGKILL'), 3000);
      await gone;
      signal('SIGKILL'); // workers that outlived it
      clearTimeout(force);
      process.off('exit', atExit);
    },
  };
}

/**
 * Runs a program to its end.
 * @throws {Error} with its output when it fails
 */
export function runToEnd(program: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): string {
  const run = spawnSync(program, args, { encoding: 'utf8', env: { ...process.env, ...env } });
  if (run.status === 0) return run.stdout;
  throw new Error(
    `${program} failed (${run.status ?? run.error?.message}):\n${run.stderr}${run.stdout}`.slice(0, 4000),
  );
}

/** A program's arguments for `setpriv`, to run it as another user of this machine: some refuse to run as root. */
export function asUser({ user, group }: UserIds, program: string, args: readonly string[]): string[] {
  const drop = [`--reuid=${user}`, `--regid=${group}`, '--clear-groups', '--pdeathsig', 'INT'];
  return [...drop, '--', program, ...args];
}

/** The numbers of a user of this machine and of its group. */
export interface UserIds {
  readonly user: number;
  readonly group: number;
}

/** Looks a user up by name. @throws {Error} where there is none */
export function idsOf(name: string): UserIds {
  const [user = 0, group = 0] = ['-u', '-g'].map((flag) => Number(runToEnd('id', [flag, name])));
  return { user, group };
}

/** Free ports of the loopback address. */
export async function freePorts(count: number): Promise<number[]> {
  const servers = Array.from({ length: count }, () => createServer());
  const ports = await Promise.all(
    servers.map(
      (server) =>
        new Promise<number>((resolve) => {
          server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
        }),
    ),
  );
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return ports;
}

/** The end of a log file, for an error message. */
export function tailOf(log: string): string {
  try {
    return `${log}:\n${readFileSync(log, 'utf8').split('\n').slice(-8).join('\n')}`;
  } catch {
    return `${log}: none`;
  }
}
