import { chownSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { waitFor } from '../browser/wait-for.ts';
import { asUser, idsOf, runToEnd, type ServerProcess, startProcess } from './processes.ts';

const programs = '/usr/lib/postgresql/15/bin';

/** A database server on loopback that forgets everything when its folder goes. */
export interface Database extends ServerProcess {
  /** Runs statements of SQL in the one database there is. */
  run(statements: string): void;
}

/** Starts PostgreSQL 15 from a fresh cluster in `folder`; user and database are called "webmail", without a password. */
export async function startDatabase(folder: string, port: number): Promise<Database> {
  const data = join(folder, 'database');
  mkdirSync(data);
  const ids = idsOf('postgres');
  chownSync(data, ids.user, ids.group);
  const cluster = ['-D', data, '-U', 'webmail', '-A', 'trust', '--no-sync', '-E', 'UTF8', '--locale=C'];
  runToEnd('setpriv', asUser(ids, `${programs}/initdb`, cluster));
  const settings = ['listen_addresses=127.0.0.1', `port=${port}`, `unix_socket_directories=${data}`, 'fsync=off'];
  const server = startProcess(
    'setpriv',
    asUser(ids, `${programs}/postgres`, ['-D', data, ...settings.flatMap((setting) => ['-c', setting])]),
    { log: join(folder, 'logs', 'database.log') },
  );
  const run = (statements: string, database = 'webmail') =>
    void runToEnd(`${programs}/psql`, [
      `postgresql://webmail@127.0.0.1:${port}/${database}`,
      ...['-v', 'ON_ERROR_STOP=1', '-c', statements],
    ]);
  try {
    await waitFor('the database', () => {
      run('CREATE DATABASE webmail', 'postgres');
      return true;
    });
  } catch (error) {
    await server.stop();
    throw error;
  }
  return { ...server, run };
}
