import { beforeEach, describe, expect, test, vi } from 'vitest';
import { languageRules } from '../../../utils/core/detection/languages/index.ts';
import { otherCodes } from '../../../utils/core/detection/languages/other-codes.ts';
import { otherLanguages } from '../../../utils/core/detection/languages/others.ts';
import { lexiconsOf } from '../../../utils/core/detection/lexicons.ts';
import { detectOnDemand } from '../../../utils/reading/detector.ts';
import { buildMessage } from '../../support/build.ts';

beforeEach(() => {
  globalThis.afterwordLanguages = undefined;
});

const english = buildMessage();
const french = buildMessage({
  subject: 'Votre candidature',
  body: 'Bonjour,\n\nNous vous remercions de votre candidature au poste de comptable. Malheureusement, nous ne pouvons pas donner une suite favorable à votre candidature.\n\nCordialement,\nClaire Martin\n',
});

describe('judging in a mail page', () => {
  test('an English letter needs nothing more and is judged at once', () => {
    const load = vi.fn();
    expect(detectOnDemand(load, vi.fn())(english)).toMatchObject({ kind: 'rejection' });
    expect(load).not.toHaveBeenCalled();
  });

  test('a letter in another language is judged when its rules have come, and they come once', async () => {
    const load = vi.fn(async () => {
      globalThis.afterwordLanguages = lexiconsOf(otherLanguages);
    });
    const detect = detectOnDemand(load, vi.fn());
    expect(await Promise.all([detect(french), detect(french)])).toMatchObject([
      { kind: 'rejection' },
      { kind: 'rejection' },
    ]);
    expect(detect(french)).toMatchObject({ kind: 'rejection', language: 'fr' });
    expect(load).toHaveBeenCalledTimes(1);
  });

  test('rules that do not come leave the letter alone, and the next letter tries again', async () => {
    const load = vi.fn().mockRejectedValue(new Error('gone'));
    const onError = vi.fn();
    const detect = detectOnDemand(load, onError);
    expect(await detect(french)).toMatchObject({ kind: 'other' });
    await detect(french);
    expect(load).toHaveBeenCalledTimes(2);
    expect(onError).toHaveBeenCalledTimes(2);
  });

  test('every language that is fetched is known by its code', () => {
    expect([...otherCodes].sort()).toEqual(otherLanguages.map(({ code }) => code).sort());
    expect(languageRules).toHaveLength(otherCodes.size + 2);
  });
});
