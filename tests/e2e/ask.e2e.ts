import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { productionBuild } from './browser/build-under-test.ts';
import { testedBrowsers } from './browser/kinds.ts';
import { waitFor } from './browser/wait-for.ts';
import { launchBrowser, type TestBrowser } from './browsers.ts';
import { addToDraft, choose, noteTheme, openAsking, openAskingInPopup, readDraft, typeAnswer } from './recipes/ask.ts';
import { keep } from './recipes/banner.ts';
import { press, says } from './recipes/press.ts';
import { openLetter, openSampleInbox } from './recipes/sample-inbox.ts';

describe.each(testedBrowsers())('asking for feedback in %s', (kind) => {
  let browser: TestBrowser;
  let record: Page;

  beforeAll(async () => {
    browser = await launchBrowser(kind, { extension: productionBuild(kind) });
    const inbox = await openSampleInbox(browser);
    await openLetter(inbox, 'after-interviews');
    await keep(browser, inbox);
    record = await openAsking(browser, 'Northbeam');
  });

  afterAll(() => browser?.close());

  test('begins with a draft to the person who wrote', async () => {
    await press(record, 'Write the draft');
    expect(await readDraft(record)).toMatch(/Priya/);
    await says(record, 'To Priya Nair');
  });

  test('what is typed is there in the popup, and outlives a restart of the browser', async () => {
    await addToDraft(record, 'Alex Rowe');
    const popup = await openAskingInPopup(browser, record);
    expect(await readDraft(popup)).toMatch(/Alex Rowe$/);
    await browser.restart();
    record = await openAsking(browser, 'Northbeam');
    expect(await readDraft(record)).toMatch(/Alex Rowe$/);
  });

  test('another wording takes nothing away for good', async () => {
    await press(record, 'Another wording');
    await says(record, 'A new draft. Yours can be had back.');
    await expect.poll(() => readDraft(record)).not.toMatch(/Alex Rowe/);
    await press(record, 'Undo');
    await expect.poll(() => readDraft(record)).toMatch(/Alex Rowe$/);
  });

  test('advice comes while typing, with the words it is about', async () => {
    await addToDraft(record, ' This is unfair.');
    await says(record, 'This may read as anger.');
  });

  test('is copied and noted as sent, and that can be taken back', async () => {
    await press(record, 'Copy');
    await says(record, 'send it yourself');
    await press(record, 'I sent it');
    await says(record, 'Nothing to do while you wait.');
    await press(record, 'Undo this step');
    await expect.poll(() => readDraft(record)).toMatch(/This is unfair\.$/);
    await press(record, 'I sent it');
    await says(record, 'Nothing to do while you wait.');
  });

  test('a general answer is kept word by word and graded general', async () => {
    await press(record, 'Paste or note an answer');
    await typeAnswer(record, 'Thank you for asking. Another candidate was a closer match. All the best.');
    await says(record, 'It says nothing about you.');
    await press(record, 'Keep it');
    await says(record, 'What came back is general.');
    await says(record, 'Another candidate was a closer match.');
  });

  test('then the one question is asked that fits it, quoting its words, and another can be chosen', async () => {
    await press(record, 'Ask once more, narrower');
    const second = await readDraft(record);
    expect(second).toMatch(/Priya/);
    expect(second).not.toMatch(/This is unfair/);
    expect(second).toContain('“Another candidate was a closer match”');
    expect(second.match(/\?/g)).toHaveLength(1);
    await choose(record, 'The one question', 'Whether the role suits my level');
    await expect.poll(() => readDraft(record)).toMatch(/level/);
    await press(record, 'I sent it');
    await says(record, 'Nothing to do while you wait.');
  });

  test('a specific answer is graded specific, and its themes are offered with their words', async () => {
    await press(record, 'Paste or note an answer');
    await typeAnswer(
      record,
      'Your SQL was strong. Your answers were too long: five minutes on the first question, and not one number in it. Try the result first, then two examples.',
    );
    await press(record, 'Keep it');
    await says(record, 'It says something you can use.');
    await noteTheme(record, 'Short and ordered answers');
    await says(record, 'Noted from it');
  });

  test('a theme is made a lesson from a line of ours', async () => {
    await press(record, 'Make it a lesson');
    await press(record, 'Use');
    await press(record, 'Keep this line');
    await says(record, 'Kept with your lessons.');
    await says(record, 'then I will');
    const lessons = await browser.openExtensionPage('options.html#/lessons');
    await waitFor('the lesson in the list', () => lessons.$('.lesson-line'));
    await lessons.close();
  });

  test('a thank-you names what helped only where the person chooses it', async () => {
    await press(record, 'Write a thank-you');
    const plain = await readDraft(record);
    expect(plain).toMatch(/Priya/);
    expect(plain).not.toContain('shorter and clearer answers');
    await choose(record, 'Name what helped you', 'Short and ordered answers');
    await expect.poll(() => readDraft(record)).toContain('giving shorter and clearer answers');
    await press(record, 'I sent it');
    await says(record, 'This is complete.');
  });

  test('each step stands in what happened, with its day', async () => {
    const lines = await record.$$eval('.timeline li span', (all) => all.map((each) => each.textContent));
    expect(lines).toContain('Asked for feedback');
    expect(lines).toContain('Asked once more');
    expect(lines).toContain('An answer was kept · General');
    expect(lines).toContain('An answer was kept · Specific');
    expect(lines.at(-1)).toBe('Sent a mail');
  });

  test('looks right on a narrow screen: nothing is wider than it', async () => {
    await record.setViewport({ width: 320, height: 900 });
    expect(await record.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
});
