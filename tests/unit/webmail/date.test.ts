import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDate, readMachineDate } from '../../../utils/webmail/date.ts';

/** A Thursday. */
const now = new Date(2025, 10, 6, 12, 0);

describe('a date as a webmail writes it', () => {
  it.each([
    ['2025-06-02 14:00', 'en', '2025-06-02T14:00'],
    ['2025/11/03 (月) 14:02', 'ja', '2025-11-03T14:02'],
    ['2025年11月3日 14:02', 'zh-CN', '2025-11-03T14:02'],
    ['Mon, Nov 3, 2025, 2:02 PM', 'en-US', '2025-11-03T14:02'],
    ['Mon, Nov 3, 2025 at 12:05 AM', 'en-US', '2025-11-03T00:05'],
    ['3 Nov 2025, 14:02 (3 days ago)', 'en-GB', '2025-11-03T14:02'],
    ['3. Nov. 2025, 14:02', 'de', '2025-11-03T14:02'],
    ['Montag, 3. November 2025 um 14:02', 'de-DE', '2025-11-03T14:02'],
    ['lun. 3 nov. 2025 14:02', 'fr', '2025-11-03T14:02'],
    ['mar. 4 nov. 2025 à 9:30', 'fr', '2025-11-04T09:30'],
    ['mar, 4 nov 2025 a las 14:02', 'es', '2025-11-04T14:02'],
    ['mar, 4 mar 2025', 'es', '2025-03-04'],
    ['3 de novembro de 2025 às 14:02', 'pt-BR', '2025-11-03T14:02'],
    ['3 listopada 2025 14:02', 'pl', '2025-11-03T14:02'],
    ['3 нояб. 2025 г., 14:02', 'ru', '2025-11-03T14:02'],
    ['06/02/25 (14:00:00 UTC)', 'en-US', '2025-06-02T14:00Z'],
    ['Monday, November 03, 2025 14:02 GMT', 'en', '2025-11-03T14:02Z'],
    ['Mon, 3 Nov 2025 14:02:11 +0100', 'en', '2025-11-03T14:02+01:00'],
    ['3 Nov 2025 2:02 PM GMT-03:30', 'en', '2025-11-03T14:02-03:30'],
    ['3 Nov 2025 14:02 zwei', 'en', '2025-11-03T14:02'],
    ['03/11/2025 14:02', 'fr', '2025-11-03T14:02'],
    ['Mo, 03.11.2025 14:02', 'de', '2025-11-03T14:02'],
    ['25/11/2025', 'en', '2025-11-25'],
    ['11/25/2025', 'en', '2025-11-25'],
    ['Today 09:41', 'en', '2025-11-06T09:41'],
    ['Gestern, 23:41', 'de', '2025-11-05T23:41'],
    ['Mon 14:00', 'en', '2025-11-03T14:00'],
    ['9:41 AM', 'en', '2025-11-06T09:41'],
    ['Dec 24', 'en', '2024-12-24'],
    ['Nov 3', 'en', '2025-11-03'],
    ['\u200e3\u00a0Nov\u202f2025', 'en', '2025-11-03'],
  ])('%s (%s) is %s', (text, language, expected) => {
    expect(readDate(text, language, now)).toBe(expected);
  });

  it.each([
    ['03/11/2025', 'en', 'the order is not known'],
    ['03/11/2025', '', 'the language is not known'],
    ['31/02/2025', 'fr', 'there is no such day'],
    ['Re: your letter', 'en', 'there is no date'],
    ['12', 'en', 'a number alone'],
    ['May', 'en', 'a month alone'],
    ['version 2.5.1', 'en', 'no date at all'],
    ['', 'xx-broken-!!', 'nothing'],
  ])('%s (%s) is none: %s', (text, language) => {
    expect(readDate(text, language, now)).toBeNull();
  });

  it.each([
    ['2025-11-03T14:02:00.000Z', '2025-11-03T14:02:00.000Z'],
    ['2025-11-03T14:02:00+0100', '2025-11-03T14:02:00+0100'],
    ['2025-11-03', '2025-11-03'],
    ['1762178520000', '2025-11-03T14:02:00.000Z'],
    ['2025-13-03', null],
    ['P1D', null],
    ['', null],
  ])('for machines: %s is %s', (text, expected) => {
    expect(readMachineDate(text)).toBe(expected);
  });

  it('never throws, and gives only real days', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 60 }),
        fc.constantFrom('', 'en', 'de', 'ar', 'th', 'zz', 'en_US'),
        (text, language) => {
          const date = readDate(text, language, now);
          if (date !== null) expect(Number.isNaN(Date.parse(date))).toBe(false);
        },
      ),
    );
  });

  it.each(['de', 'fr', 'es', 'it', 'nl', 'pl', 'pt', 'sv', 'da', 'nb', 'fi', 'cs', 'tr', 'uk', 'ja', 'ko', 'zh'])(
    'reads every day that the browser writes in %s',
    (language) => {
      const format = new Intl.DateTimeFormat(language, {
        dateStyle: 'medium',
        timeStyle: 'short',
        timeZone: 'UTC',
        hourCycle: 'h23',
      });
      for (let month = 0; month < 12; month += 1) {
        const at = new Date(Date.UTC(2024, month, 3 + month * 2, 14, 2));
        expect(readDate(format.format(at), language, now)).toBe(`${at.toISOString().slice(0, 10)}T14:02`);
      }
    },
  );
});
