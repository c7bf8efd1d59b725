import { beforeAll, describe, expect, test } from 'vitest';
import { builds, ensureBuilt, fileOf } from './built.ts';

beforeAll(ensureBuilt, 120_000);

describe.each(builds)('the manifest of %s', (build) => {
  const manifest = () => JSON.parse(fileOf(build, 'manifest.json'));

  test('asks for no site at install', () => {
    expect(manifest().host_permissions).toBeUndefined();
    expect(manifest().content_scripts).toBeUndefined();
    expect(manifest().permissions.filter((name: string) => /:|all_urls/.test(name))).toEqual([]);
  });

  test('asks for exactly these permissions', () => {
    expect(manifest().permissions.toSorted()).toEqual(['activeTab', 'alarms', 'contextMenus', 'scripting', 'storage']);
  });

  test('shows nothing of ours to web pages', () => {
    expect(manifest().web_accessible_resources).toBeUndefined();
    expect(manifest().externally_connectable).toBeUndefined();
  });

  test('lets its own pages load and connect to nothing outside', () => {
    const policy: string = manifest().content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/https?:|\*|unsafe-eval|wasm/);
  });
});

test('both browsers get the same permissions, pages and version', () => {
  const [chrome, firefox] = builds.map((build) => JSON.parse(fileOf(build, 'manifest.json')));
  for (const name of ['version', 'permissions', 'optional_host_permissions', 'action', 'options_ui']) {
    expect(firefox[name], name).toEqual(chrome[name]);
  }
});

test('Firefox is told that no data is collected', () => {
  const { gecko } = JSON.parse(fileOf('firefox-mv3', 'manifest.json')).browser_specific_settings;
  expect(gecko.data_collection_permissions).toEqual({ required: ['none'] });
});
