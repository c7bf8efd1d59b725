import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What Chromium keeps of an extension in a profile, the parts that we touch. */
interface KeptExtension {
  readonly path: string;
  runtime_granted_permissions?: GrantedPermissions;
  granted_permissions?: GrantedPermissions;
}

interface GrantedPermissions {
  readonly api: readonly string[];
  readonly explicit_host: readonly string[];
  readonly manifest_permissions: readonly string[];
  readonly scriptable_host: readonly string[];
}

const nothing: GrantedPermissions = { api: [], explicit_host: [], manifest_permissions: [], scriptable_host: [] };

/**
 * What the browser would do by itself with servers of its maker: compare the login at a test's webmail with leaked
 * passwords, and connect to the search page beforehand (2: never).
 */
const firstPreferences = {
  net: { network_prediction_options: 2 },
  search: { suggest_enabled: false },
  credentials_enable_service: false,
  profile: { password_manager_enabled: false, password_manager_leak_detection: false },
};

/**
 * Prepares a profile that was never used.
 * @returns false where it was used before; nothing is changed then
 */
export function prepareProfile(profile: string): boolean {
  const folder = join(profile, 'Default');
  if (existsSync(folder)) return false;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'Preferences'), JSON.stringify(firstPreferences));
  return true;
}

/**
 * Notes in a profile that the person has said yes to these sites and permissions before. Chromium then says yes to
 * `permissions.request` without its window, which no test can press; nothing is active before it is asked for
 * (measured with Chromium 156).
 * @param profile of a browser that is not running and that had the extension
 */
export function noteGrantedBefore(profile: string, extension: string, grantable: readonly string[]): void {
  const file = join(profile, 'Default', 'Preferences');
  const preferences = JSON.parse(readFileSync(file, 'utf8'));
  const all: Record<string, KeptExtension> = preferences.extensions.settings;
  const kept = Object.values(all).find((each) => each.path === extension);
  if (!kept) throw new Error(`The profile does not know the extension in ${extension}`);
  const isSite = (each: string) => each.includes('/') || each === '<all_urls>';
  for (const list of ['granted_permissions', 'runtime_granted_permissions'] as const) {
    const before = kept[list] ?? nothing;
    kept[list] = {
      ...before,
      api: [...before.api, ...grantable.filter((each) => !isSite(each))],
      explicit_host: [...before.explicit_host, ...grantable.filter(isSite)],
    };
  }
  writeFileSync(file, JSON.stringify(preferences));
}
