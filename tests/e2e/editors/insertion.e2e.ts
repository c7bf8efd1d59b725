import { rm } from 'node:fs/promises';
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testedBrowsers } from '../browser/kinds.ts';
import { waitFor } from '../browser/wait-for.ts';
import { launchBrowser, type TestBrowser } from '../browsers.ts';
import { type EditorServer, serveEditors } from './editor-server.ts';
import { buildFillExtension } from './fill-extension.ts';
import { linesOf, quoteMark } from './sent-text.ts';

const draft =
  'Dear Maria,\n\nThank you for telling me. Two short questions:\n\n1. What was missing?\n2. Was it the “level”?\n\nBest wishes,\nRobin';
const draftLines = draft.split('\n').filter((line) => line !== '');

/** What a page of each letter would send before us. */
const letterLines = {
  signed: ['--', 'Robin Example', 'On Monday Maria wrote:', quoteMark, 'We chose someone else.'],
  quoted: ['On Monday Maria wrote:', quoteMark, 'We chose someone else.'],
  bare: [quoteMark, 'We chose someone else.'],
  empty: [],
} as const;
type Letter = keyof typeof letterLines;
const letters = Object.keys(letterLines) as Letter[];

const everywhere = ['page', 'frame', 'shadow'] as const;
type Place = (typeof everywhere)[number];
const engines: readonly { name: string; places?: readonly Place[]; noUndoIn?: readonly Place[] }[] = [
  { name: 'textarea' },
  { name: 'contenteditable' },
  { name: 'designmode' },
  { name: 'roosterjs', noUndoIn: ['shadow'] },
  // Where nothing tells that it is RoosterJS the draft is typed, which its "undo" does not know of.
  { name: 'roosterjs-unknown', noUndoIn: everywhere },
  { name: 'squire' },
  { name: 'tinymce' },
  { name: 'tinymce-inline', noUndoIn: ['shadow'] },
  { name: 'ckeditor4', places: ['page', 'frame'] }, // it cannot start in a shadow root
  { name: 'ckeditor5' },
];
describe.each(testedBrowsers())('a draft put into editors in %s', (kind) => {
  let server: EditorServer;
  let extension: string;
  let browser: TestBrowser;
  let page: Page;

  beforeAll(async () => {
    server = await serveEditors();
    extension = await buildFillExtension();
  });

  afterAll(async () => {
    await server?.close();
    await rm(extension, { recursive: true, force: true });
  });

  // A browser for each group: one that runs for minutes asks its maker for this and that.
  function withBrowser(): void {
    // biome-ignore lint/suspicious/noDuplicateTestHooks: it belongs to the group that calls this function.
    beforeAll(async () => {
      browser = await launchBrowser(kind, { extension });
      page = await browser.newPage();
    });
    // biome-ignore lint/suspicious/noDuplicateTestHooks: it belongs to the group that calls this function.
    afterAll(() => browser?.close());
  }

  /** Opens a compose page; gives what its editor would send now. */
  async function compose(engine: string, place: string, letter: string): Promise<() => Promise<string>> {
    await page.goto(server.address(engine, place, letter));
    const frame = await waitFor<Frame>('the compose page', () =>
      page.frames().find((each) => each.url().includes('/compose')),
    );
    await waitFor('the editor', () => frame.evaluate(() => document.documentElement.dataset.ready === 'yes'));
    return () => frame.evaluate(() => (window as unknown as { sent(): string }).sent());
  }

  async function fill(text = draft): Promise<string> {
    await page.evaluate((detail) => document.dispatchEvent(new CustomEvent('afterword-fill', { detail })), text);
    return waitFor('the result', () => page.evaluate(() => document.documentElement.dataset.filled));
  }

  async function undo(): Promise<void> {
    await page.keyboard.down('Control');
    await page.keyboard.press('z');
    await page.keyboard.up('Control');
  }

  describe.each(engines)('$name', ({ name, places = everywhere, noUndoIn = [] }) => {
    withBrowser();
    const cases = places.flatMap((place) => letters.map((letter) => ({ place, letter })));

    test.each(cases.filter(({ letter }) => name !== 'ckeditor5' || letter !== 'bare'))(
      'in a $place: stands above a letter that is $letter in what would be sent, and undo takes it back',
      async ({ place, letter }) => {
        const sent = await compose(name, place, letter);
        const before = linesOf(await sent());
        expect(before.filter((line) => line !== quoteMark)).toEqual(
          letterLines[letter].filter((line) => line !== quoteMark),
        );
        expect(await fill()).toBe('inserted');
        expect(linesOf(await sent())).toEqual([...draftLines, ...before]);
        expect(await fill(), 'a second time').toBe('inserted');
        expect(linesOf(await sent())).toEqual([...draftLines, ...before]);
        if (noUndoIn.includes(place)) return;
        await waitFor('the text of before', async () => {
          await undo();
          return linesOf(await sent()).join('\n') === before.join('\n');
        });
      },
    );
  });

  describe('editors that differ', () => {
    withBrowser();

    test.each(['page', 'shadow'])(
      'CKEditor 5 in a %s that holds a bare quote is left as it is, and said so',
      async (place) => {
        const sent = await compose('ckeditor5', place, 'bare');
        const before = await sent();
        expect(await fill()).toBe('lost');
        expect(await sent()).toBe(before);
      },
    );

    test('the keyboard is in the editor afterwards, behind the draft', async () => {
      const sent = await compose('contenteditable', 'page', 'empty');
      expect(await fill()).toBe('inserted');
      await page.keyboard.type('!');
      expect(linesOf(await sent()).at(-1)).toBe('Robin!');
    });
  });
});
