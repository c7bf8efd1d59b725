/**
 * Which part of the product may use which: the one place that says it. A part is the folder with the longest
 * matching path. `types` may be imported with `import type` only: nothing of it comes into the bundle.
 */
export interface Layer {
  readonly path: string;
  readonly uses: readonly string[];
  readonly types?: readonly string[];
  /** Packages, by name. Node's own modules are never allowed here. */
  readonly packages?: readonly string[];
}

const interfaceParts = ['components/ui', 'components', 'components/hooks'];

export const layers: readonly Layer[] = [
  { path: 'utils/core', uses: [] },
  { path: 'utils/mail', uses: ['utils/core'] },
  { path: 'utils/webmail/hosts.ts', uses: [] },
  { path: 'utils/webmail/way-back.ts', uses: ['utils/core'] },
  { path: 'utils/webmail', uses: ['utils/core', 'utils/mail', 'utils/webmail/hosts.ts'] },
  { path: 'utils/sites/origin-pattern.ts', uses: [] },
  { path: 'utils/sites', uses: ['utils/webmail/hosts.ts', 'utils/sites/origin-pattern.ts'], packages: ['wxt'] },
  { path: 'utils/tabs', uses: ['utils/sites'], types: ['utils/reading', 'utils/reply'], packages: ['wxt'] },
  { path: 'utils/typed-words', uses: ['utils/core'] },
  { path: 'utils/storage', uses: ['utils/core', 'utils/typed-words'], packages: ['dexie', 'valibot', 'wxt'] },
  { path: 'utils/messages', uses: ['utils/core'], types: ['utils/storage'], packages: ['valibot', 'wxt'] },
  {
    path: 'utils/background',
    uses: [
      'utils/core',
      'utils/storage',
      'utils/messages',
      'utils/sites',
      'utils/tabs',
      'utils/log-error.ts',
      'utils/i18n',
    ],
    packages: ['wxt'],
  },
  {
    path: 'utils/reading',
    uses: ['utils/core', 'utils/mail', 'utils/webmail', 'utils/messages', 'utils/while-alive.ts'],
    types: ['utils/storage', 'utils/reply', 'components/banner'],
  },
  { path: 'utils/reply/mailto.ts', uses: [] },
  { path: 'utils/reply', uses: ['utils/core', 'utils/mail', 'utils/webmail', 'utils/messages'] },
  { path: 'utils/i18n', uses: [], packages: ['#i18n', 'wxt'] },
  { path: 'utils/log-error.ts', uses: [] },
  { path: 'utils/while-alive.ts', uses: [] },
  { path: 'components/ui', uses: ['utils/core', 'utils/i18n'], packages: ['preact'] },
  {
    path: 'components/banner',
    uses: ['utils/core', 'utils/i18n', 'utils/while-alive.ts', 'components/ui'],
    packages: ['preact'],
  },
  {
    path: 'components',
    uses: [
      'utils/core',
      'utils/i18n',
      'components/ui',
      'utils/webmail/hosts.ts',
      'utils/webmail/way-back.ts',
      'utils/sites/origin-pattern.ts',
      'utils/reply/mailto.ts',
    ],
    types: ['utils/storage', 'utils/tabs', 'utils/reply'],
    packages: ['preact', 'd3-scale'],
  },
  {
    path: 'components/hooks',
    uses: [
      'utils/core',
      'utils/storage',
      'utils/typed-words',
      'utils/sites',
      'utils/tabs',
      'utils/messages',
      'utils/i18n',
      'utils/log-error.ts',
    ],
    types: ['components', 'components/ui', 'utils/reply'],
    packages: ['preact', 'dexie', 'wxt'],
  },
  {
    path: 'entrypoints/webmail.content',
    uses: ['utils/reading', 'utils/webmail', 'utils/messages', 'utils/log-error.ts', 'components/banner'],
    packages: ['wxt'],
  },
  { path: 'entrypoints/keys.ts', uses: ['components/banner'], packages: ['wxt'] },
  { path: 'entrypoints/languages.ts', uses: ['utils/core'], types: ['utils/reading'], packages: ['wxt'] },
  { path: 'entrypoints/replies.ts', uses: ['utils/reply'], types: ['utils/reading'], packages: ['wxt'] },
  { path: 'entrypoints/drafts.ts', uses: ['utils/core'], types: ['utils/reading'], packages: ['wxt'] },
  { path: 'entrypoints/names.ts', uses: ['utils/core'], types: ['utils/reading'], packages: ['wxt'] },
  { path: 'entrypoints/typed-words.ts', uses: ['utils/typed-words'], packages: ['wxt'] },
  { path: 'entrypoints/structure.ts', uses: ['utils/webmail'], types: ['utils/tabs'], packages: ['wxt'] },
  {
    path: 'entrypoints/background.ts',
    uses: ['utils/background', 'utils/messages', 'utils/log-error.ts'],
    packages: ['wxt'],
  },
  ...['popup', 'options', 'welcome'].map((page) => ({
    path: `entrypoints/${page}`,
    uses: [
      'utils/core',
      'utils/storage',
      'utils/typed-words',
      'utils/messages',
      'utils/sites',
      'utils/tabs',
      'utils/reading',
      'utils/webmail',
      'utils/webmail/hosts.ts',
      'utils/i18n',
      'utils/log-error.ts',
      'components/banner',
      ...interfaceParts,
    ],
    packages: ['preact', 'wxt'],
  })),
];

/** An import as a file writes it. */
export interface Import {
  readonly from: string;
  readonly typeOnly: boolean;
}

/** The imports of a source text. */
export function importsOf(source: string): Import[] {
  const statement = /^\s*(?:import|export)\s+(type\s+)?(?:[^'"`;]*?\sfrom\s+)?['"]([^'"]+)['"]/gm;
  const dynamic = /\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;
  return [
    ...[...source.matchAll(statement)].map((match) => ({ from: match[2] ?? '', typeOnly: match[1] !== undefined })),
    ...[...source.matchAll(dynamic)].map((match) => ({ from: match[1] ?? '', typeOnly: false })),
  ];
}

/** The layer a file is in: the one with the longest path that holds it. */
export function layerOf(file: string): Layer | undefined {
  return layers
    .filter(({ path }) => file === path || file.startsWith(`${path}/`))
    .sort((a, b) => b.path.length - a.path.length)[0];
}

/**
 * What a file imports against the directions, as sentences; empty where all is well.
 *
 * @param file path from the top of the project, with "/"
 */
export function violationsOf(file: string, source: string): string[] {
  const layer = layerOf(file);
  if (!layer) return [`${file} is in no layer: add its folder to tests/rules/layers.ts`];
  return importsOf(source).flatMap(({ from, typeOnly }) => {
    if (!from.startsWith('.')) {
      const name = from.startsWith('@') ? from.split('/').slice(0, 2).join('/') : (from.split('/')[0] ?? '');
      return layer.packages?.includes(name) ? [] : [`${file} may not import the package ${name}`];
    }
    const target = new URL(from.split('?')[0] ?? '', `file:///${file}`).pathname.slice(1);
    const other = layerOf(target);
    if (!other || other.path === layer.path || layer.uses.includes(other.path)) return [];
    if (typeOnly && layer.types?.includes(other.path)) return [];
    return [`${file} may not import ${target} (${layer.path} → ${other.path})`];
  });
}
