import { beforeAll, describe, expect, test } from 'vitest';
import { builds, ensureBuilt, fileOf, gzipped } from './built.ts';

beforeAll(ensureBuilt, 120_000);

const kilobyte = 1024;

/** Every script and style that a page loads at its start: those its HTML names, and what they import statically. */
function loadedBy(build: (typeof builds)[number], page: string): string[] {
  const queue = [...fileOf(build, page).matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map(
    (match) => match[1] ?? '',
  );
  const seen = new Set<string>();
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    if (seen.has(next)) continue;
    seen.add(next);
    if (!next.endsWith('.js')) continue;
    for (const match of fileOf(build, next).matchAll(/(?:from|import)\s*["'](\.\/[^"']+)["']/g)) {
      queue.push(new URL(match[1] ?? '', `file:///${next}`).pathname.slice(1));
    }
  }
  return [...seen];
}

/** The background and what it imports. */
function backgroundFiles(build: (typeof builds)[number]): string[] {
  const start = 'background.js';
  const imported = [...fileOf(build, start).matchAll(/from\s*["']\.?\/([^"']+)["']/g)];
  return [start, ...imported.map((match) => match[1] ?? '')];
}

describe.each(builds)('what %s loads', (build) => {
  test('in a mail page stays under 80 KB gzipped, detection included', () => {
    expect(gzipped(fileOf(build, 'content-scripts/webmail.js'))).toBeLessThan(80 * kilobyte);
  });

  test('in a mail page where a letter may be a no stays under 45 KB gzipped more', () => {
    expect(gzipped(fileOf(build, 'names.js'))).toBeLessThan(45 * kilobyte);
  });

  // Wordings of five languages are 45 KB of it; what the person wants woven in is checked before, by 45 KB of phrases.
  test('in a mail page where a draft is put into a reply stays under 120 KB gzipped more', () => {
    const scripts = ['drafts.js', 'replies.js'].map((file) => gzipped(fileOf(build, file)));
    expect(scripts.reduce((sum, size) => sum + size, 0)).toBeLessThan(120 * kilobyte);
  });

  test('in a mail page holds no database and no schema library', () => {
    const script = fileOf(build, 'content-scripts/webmail.js');
    expect(script).not.toMatch(/Dexie|indexedDB|safeParse/);
  });

  // The database is about 31 KB of each; the welcome page holds the whole reader, judge and facts for its sample inbox.
  test.each([
    ['popup.html', 90],
    ['options.html', 150],
    ['welcome.html', 260],
  ])('for %s stays under %i KB gzipped', (page, most) => {
    const files = loadedBy(build, page);
    expect(files.length).toBeGreaterThan(0);
    expect(files.reduce((sum, file) => sum + gzipped(fileOf(build, file)), 0)).toBeLessThan(most * kilobyte);
  });

  // A worker has no document: Chromium's would not start, and nothing would say so.
  test('in the background holds nothing of a page', () => {
    const ofPages = backgroundFiles(build).filter((file) => fileOf(build, file).includes('createElementNS'));
    expect(ofPages).toEqual([]);
  });

  // It reads the facts of kept letters in twelve languages (about 60 KB) and grades feedback in five (30 KB of words,
  // 75 KB of learnt weights, 6 KB of ordinary words); the database is 31 KB. None of it weighs on a page, and the
  // weights are unpacked only when something is graded. A fifth of them cost 0.02 of F1, half of them 0.01.
  test('in the background stays under 250 KB gzipped', () => {
    const files = backgroundFiles(build);
    expect(files.reduce((sum, file) => sum + gzipped(fileOf(build, file)), 0)).toBeLessThan(250 * kilobyte);
  });
});
