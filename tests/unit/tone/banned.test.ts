import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bannedIn, bannedPhrases } from '../../../utils/core/tone/banned.ts';

const folder = new URL('../../../utils/i18n/locales/', import.meta.url);
const files = readdirSync(folder).filter((name) => /\.(?:yml|yaml|json|ts)$/.test(name));

const draftFolder = new URL('../../../utils/core/drafts/languages/', import.meta.url);
const draftFiles = readdirSync(draftFolder).filter((name) => /^[a-z]{2}(?:-questions)?\.ts$/.test(name));

describe('the words of drafts', () => {
  it.each(draftFiles)('hold no cheer, blame, pressure or exclamation mark (%s)', (name) => {
    const source = readFileSync(new URL(name, draftFolder), 'utf8').replace(/^import .*$/gm, '');
    const words = [...source.matchAll(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g)].map(
      ([text]) => text,
    );
    expect(words.length).toBeGreaterThan(10);
    expect(words.flatMap((text) => bannedIn(text, name.slice(0, 2)).map((found) => `${found}: ${text}`))).toEqual([]);
  });

  it('are looked at in every language they are written in', () => {
    expect([...new Set(draftFiles.map((name) => name.slice(0, 2)))].sort()).toEqual(['de', 'en', 'es', 'fr', 'pl']);
  });
});

describe('the words of the interface', () => {
  it.each(files)('hold no cheer, blame, pressure or exclamation mark (%s)', (name) => {
    const language = name.slice(0, 2);
    // Comments and keys are not read by anybody: only what stands after the key or inside a block counts.
    const words = readFileSync(new URL(name, folder), 'utf8')
      .split('\n')
      .filter((line) => !/^\s*#/.test(line))
      .map((line) => line.replace(/^\s*[\w-]+:\s*/, ''));
    expect(words.flatMap((line) => bannedIn(line, language).map((phrase) => `${phrase}: ${line}`))).toEqual([]);
  });

  it('are held to a list in every language that drafts and hints are read in', () => {
    for (const language of ['en', 'de', 'fr', 'es', 'pl']) expect(bannedPhrases[language]?.length).toBeGreaterThan(15);
  });

  it('would be caught', () => {
    expect(bannedIn('It is Their Loss', 'en')).toEqual(['their loss']);
    expect(bannedIn('Gut!', 'de')).toEqual(['!']);
  });
});
