import { defineConfig } from 'wxt';
import { optionalHostPatterns } from './utils/webmail/hosts.ts';

/** The id Firefox keeps our data under. It must never change. */
export const geckoId = '{9f0c6b1e-3d57-4c6e-9a41-7c2f7f1d6e25}';

/**
 * Two files for what all our pages share. Left alone the bundler makes a dozen small ones, and an extension's files
 * are handed out one by one: that took longer than reading the database (Chromium 156, two cores: 60 ms of 340 ms).
 */
const sharedByPages = [
  {
    name: 'base',
    priority: 1,
    test: /node_modules[\\/](?:dexie|valibot|@wxt-dev|webextension-polyfill)|virtual:wxt-plugins|utils[\\/](?:i18n|log-error|storage[\\/](?!keep|undo-keep)|messages[\\/]send|sites|webmail[\\/]hosts|core[\\/](?:model|care|lessons|requests[\\/](?!whom|draft-input)|patterns[\\/]outlines|themes[\\/](?:manage|recurring|taxonomy)))/,
  },
  {
    name: 'page',
    minShareCount: 2,
    test: /node_modules[\\/]preact|virtual:wxt-html|vite[\\/]|components[\\/](?!banner|draft|feedback|hooks[\\/]use-(?:loop|feedback|put))/,
  },
];

/** What we ask of the person, and how the two browsers' builds are made. */
export default defineConfig({
  manifestVersion: 3, // for Firefox too, where WXT's default is still 2
  imports: false, // every dependency is visible in the file that has it
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/i18n/module'],
  i18n: { localesDir: 'utils/i18n/locales' },
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      if (!entrypoints.some(({ type }) => type === 'options')) return;
      config.build = {
        ...config.build,
        rolldownOptions: {
          ...config.build?.rolldownOptions,
          output: { ...config.build?.rolldownOptions?.output, codeSplitting: { groups: sharedByPages } },
        },
      };
    },
  },
  experimental: { escapeUnicode: true }, // Chrome refuses content scripts with raw non-characters
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: ['storage', 'alarms', 'scripting', 'activeTab', 'contextMenus'],
    optional_permissions: ['notifications'], // asked for when the person turns reminders into notifications
    optional_host_permissions: optionalHostPatterns(),
    // The pages load nothing from anywhere, and may not connect to anything.
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; form-action 'none'; frame-ancestors 'none'; base-uri 'none'",
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: geckoId,
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
        gecko_android: { strict_min_version: '142.0' },
      },
    }),
    ...(browser !== 'firefox' && { minimum_chrome_version: '126' }),
  }),
  zip: {
    includeSources: [
      'entrypoints/**',
      'components/**',
      'utils/**',
      'public/**',
      'wxt.config.ts',
      'tsconfig.json',
      'package.json',
      'package-lock.json',
      'README.md',
      'LICENSE',
    ],
    excludeSources: ['tests/**', '.ci/**'],
  },
});
