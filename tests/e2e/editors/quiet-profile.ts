import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * A profile in which Chromium does not fetch a dictionary for its spelling checker when a page has an editor.
 * Firefox does not read the file.
 * @returns its folder, temporary
 */
export async function quietProfile(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'afterword-editors-'));
  await mkdir(join(folder, 'Default'));
  const preferences = { browser: { enable_spellchecking: false }, spellcheck: { dictionaries: [] } };
  await writeFile(join(folder, 'Default', 'Preferences'), JSON.stringify(preferences));
  return folder;
}
