import { afterEach } from 'vitest';
import { closeDatabase, database } from '../../utils/storage/database.ts';

/** Gives each test of the file an empty database. */
export function freshDatabase(): void {
  afterEach(async () => {
    await database().delete();
    closeDatabase();
  });
}
