import { globSync, readFileSync } from 'node:fs';
import { parseMessagesFile } from '@wxt-dev/i18n/build';
import { describe, expect, test } from 'vitest';

type Texts = ReadonlyMap<string, string>;

async function readTexts(file: string): Promise<Texts> {
  const messages = (await parseMessagesFile(file)).filter(({ key }) => !key[0]?.startsWith('@@'));
  return new Map(messages.map((each) => [each.key.join('.'), 'message' in each ? String(each.message) : '']));
}

const pluralForm = /\.(zero|one|two|few|many|other)$/;
const english = await readTexts('utils/i18n/locales/en.yml');
const others = globSync('utils/i18n/locales/*.yml').filter((file) => !file.endsWith('en.yml'));
const sources = globSync(['{components,entrypoints,utils}/**/*.{ts,tsx}', 'wxt.config.ts']).map((file) =>
  readFileSync(file, 'utf8'),
);

/** Names in braces of a text, sorted. */
const namesIn = (text: string | undefined) => [...(text ?? '').matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

/** Every string of our sources that could be a key: "a.b", `a.${b}.c` as a pattern, and names in the manifest. */
function usedKeys(): (key: string) => boolean {
  const literals = new Set<string>();
  const patterns = new Map<string, RegExp>();
  for (const source of sources) {
    for (const [, key] of source.matchAll(/['"`]([a-z0-9_]+(?:\.[a-z0-9_]+)*)['"`]/g)) literals.add(key ?? '');
    for (const [, name] of source.matchAll(/__MSG_(\w+)__/g)) literals.add((name ?? '').replace('_', '.'));
    for (const [, shape = ''] of source.matchAll(/`([a-z0-9_.]+\.[^`\s]*\$\{[^`]*)`/g)) {
      const pattern = shape.replaceAll('.', '\\.').replace(/\$\{[^}]*\}/g, '[a-z0-9_]+');
      patterns.set(shape, new RegExp(`^${pattern}$`));
    }
  }
  return (key) => {
    const names = [key, key.replace(pluralForm, '')];
    return names.some((name) => literals.has(name) || [...patterns.values()].some((pattern) => pattern.test(name)));
  };
}

describe('English texts', () => {
  test('are each used by some part of the product', () => {
    const isUsed = usedKeys();
    expect([...english.keys()].filter((key) => !isUsed(key))).toEqual([]);
    expect(isUsed('banner.no_such_text')).toBe(false);
  });

  test('are there for every key that a source asks for', () => {
    const asked = sources.flatMap((source) =>
      [...source.matchAll(/\b(?:t|template)\('([^']+)'/g)].map(([, key]) => key ?? ''),
    );
    expect(asked.length).toBeGreaterThan(100);
    expect(asked.filter((key) => !english.has(key))).toEqual([]);
  });

  test('have names that say where they stand', () => {
    expect([...english.keys()].filter((key) => !/^[a-z0-9_]+(\.[a-z0-9_]+)*$/.test(key))).toEqual([]);
  });

  test('keep the tone: nothing empty, nothing shouted, no emoji', () => {
    const wrong = [...english].filter(
      ([, text]) => text.trim() === '' || /!|\p{Extended_Pictographic}|\b[A-Z]{4,}\b/u.test(text),
    );
    expect(wrong).toEqual([]);
  });

  test('say the same values in every plural form, and always have the form for the rest', () => {
    const plurals = [...english.keys()].filter((key) => pluralForm.test(key));
    for (const key of plurals) {
      const rest = key.replace(pluralForm, '.other');
      expect([key, namesIn(english.get(key))]).toEqual([key, namesIn(english.get(rest))]);
    }
  });
});

describe.runIf(others.length > 0)('Other languages', () => {
  test.each(others)('%s has every text, with the same values in it', async (file) => {
    const texts = await readTexts(file);
    const bases = (all: Texts) => [...new Set([...all.keys()].map((key) => key.replace(pluralForm, '.other')))].sort();
    expect(bases(texts)).toEqual(bases(english));
    const changed = [...texts].filter(
      ([key, text]) =>
        namesIn(text).join() !== namesIn(english.get(key) ?? english.get(key.replace(pluralForm, '.other'))).join(),
    );
    expect(changed).toEqual([]);
  });
});
