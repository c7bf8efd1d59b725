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

  // Every digit has its part: a weekday or a time is never read alone where a day stands beside it.
  it.each([
    ['2025년 11월 3일 (월) 오후 2:02', 'ko', '2025-11-03T14:02'],
    ['25. 11. 3. 오후 2:02', 'ko', '2025-11-03T14:02'],
    ['11月3日(火) 14:02', 'ja', '2026-11-03T14:02'],
    ['25年11月3日', 'zh-HK', '2025-11-03'],
    ['יום ב׳, 3 בנוב׳ 2025, 14:02', 'he', '2025-11-03T14:02'],
    ['dilluns, 3 de novembre del 2025, a les 14:02', 'ca', '2025-11-03T14:02'],
    ['terça, 3/11, 14:02', 'pt-PT', '2026-11-03T14:02'],
    ['ti 3.11. klo 14.02', 'fi', '2026-11-03T14:02'],
    ['ut 3. 11., 14:02', 'sk', '2026-11-03T14:02'],
    ['út 3. 11. 14:02', 'cs', '2026-11-03T14:02'],
    ['вт, 3.11, 14:02 ч.', 'bg', '2026-11-03T14:02'],
    ['11-03, an 14:02', 'lt', '2026-11-03T14:02'],
    ['मंगल, 3 नव॰, 2:02 pm', 'hi', '2026-11-03T14:02'],
    ['จันทร์ 3 พ.ย. 2568 14:02', 'th', '2025-11-03T14:02'],
    ['3/11/68 14:02', 'th', '2025-11-03T14:02'],
    ['3 พ.ย. 68', 'th', '2025-11-03'],
    ['2025(e)ko azaroaren 3(a), astelehena (14:02)', 'eu', '2025-11-03T14:02'],
    ['2025 оны 11-р сарын 3. Да 14:02', 'mn', '2025-11-03T14:02'],
    ['திங்., 3 நவ., 2025, 2:02 PM', 'ta', '2025-11-03T14:02'],
    ['14:02 Thứ 2, 3 thg 11, 2025', 'vi', '2025-11-03T14:02'],
    ['10:35 Thứ 7', 'vi', '2026-11-21T10:35'],
    ['Sat 1 Nov 25', 'en', '2025-11-01'],
    ["Nov 3 '25 14:02", 'en', '2025-11-03T14:02'],
    ['mar. 4 mar. 25', 'es', '2025-03-04'],
    ['٣ نوفمبر ٢٠٢٥', 'ar-EG', '2025-11-03'],
    ['3 ноября, 14:02', 'ru', '2026-11-03T14:02'],
    ['3 ноября, 14:02', '', '2026-11-03T14:02'],
    ['Вчера, 14:02', 'en', '2026-11-22T14:02'],
    ['сегодня', 'ru', '2026-11-23'],
    ['avant-hier 14:02', 'fr', '2026-11-21T14:02'],
    ['vorgestern, 14:02', 'de', '2026-11-21T14:02'],
    ['29 Feb, 14:02', 'en', '2024-02-29T14:02'],
    ['Mon, Nov 2, 2:02 PM (21 days ago)', 'en', '2026-11-02T14:02'],
    ['03.11.25 um 14.02 Uhr', 'de', '2025-11-03T14:02'],
    // Of two readings one is ahead of now: a letter is not.
    ['12/11/2026', 'en-US', '2026-11-12'],
    ['10/12/2026', 'en', '2026-10-12'],
  ])('%s (%s) is the day it says: %s', (text, language, expected) => {
    expect(readDate(text, language, new Date(2026, 10, 23, 12, 0))).toBe(expected);
  });

  it.each([
    ['2025年11月3日 下午2:02', 'zh-TW', '2025-11-03T14:02'],
    ['2025年11月3日 上午12:02', 'zh-TW', '2025-11-03T00:02'],
    ['2025年11月3日 晚上8:02', 'zh-TW', '2025-11-03T20:02'],
    ['3 Νοε 2025, 2:02 μ.μ.', 'el', '2025-11-03T14:02'],
    ['3 Νοε 2025, 2:02 π.μ.', 'el', '2025-11-03T02:02'],
    ['3 نوفمبر 2025 في 2:02 م', 'ar', '2025-11-03T14:02'],
    ['2025. 11. 3. 오후 2:02', 'ko', '2025-11-03T14:02'],
    ['3 nov 2025, 2:02 p. m.', 'es', '2025-11-03T14:02'],
    ['3 nov 2025, 2:02 de la tarde', 'es', '2025-11-03T14:02'],
    ['Nov 3, 2025, 2:02p', 'en', '2025-11-03T14:02'],
    ['2025-11-03T09:02', 'en', '2025-11-03T09:02'],
    ['lun 3 nov alle ore 9:02', 'it', '2025-11-03T09:02'],
    ['lun, 3 nov a las 9:02', 'es', '2025-11-03T09:02'],
    ['pon., 3 lis o 9:02', 'pl', '2025-11-03T09:02'],
    ['i går 14.02', 'da', '2025-11-05T14:02'],
    ['3 nov. 2025, 14 h 02', 'fr-CA', '2025-11-03T14:02'],
    ['3 Nov 2025 14:02 GMT+1', 'en', '2025-11-03T14:02+01:00'],
    ['3 Nov 2025 14:02 (UTC+05:30)', 'en', '2025-11-03T14:02+05:30'],
    // Words beside the time that are not understood may be a "pm", or another time zone: the day alone.
    ['3 Nov 2025, 2:02 μ.μ.', 'en', '2025-11-03'],
    ['3 Nov 2025 2:02 PM PST', 'en', '2025-11-03'],
    ['3 Nov 2025 14:02 Central European Standard Time', 'en', '2025-11-03'],
    ['3 Nov 2025, 14:02 and 15:40', 'en', '2025-11-03'],
  ])('%s (%s) has its time: %s', (text, language, expected) => {
    expect(readDate(text, language, now)).toBe(expected);
  });

  it.each([
    ['14:02 (3 days ago)', 'en', 'a time of which day'],
    ['3 hours ago', 'en', 'no day'],
    ['last Monday 14:02', 'en', 'a word that is not understood'],
    ['Thu 14:02', 'en', "today's weekday, which may be that of a week ago"],
    ['anteayer 14:02', 'de', 'a word of another language'],
    ['Message 3 of 12, Nov 3', 'en', 'more numbers than a date has'],
    ['Mon, Nov 4', 'en', 'a weekday that the latest such day does not have'],
    ['7 Nov', 'en', 'tomorrow, or a year ago'],
    ['03/11 14:02', 'en', 'the order is not known'],
    ['3/11', 'fr', 'two numbers alone'],
    ['14.02', 'da', 'a time or a day'],
    ['平成25年11月3日', 'ja', 'a year of an era'],
    ['۱۲ آبان ۱۴۰۴ ساعت ۱۴:۰۲', 'fa', 'another calendar'],
    ['04/8/12 14:02', 'fa', 'another calendar in two digits'],
    ['mar. 21 juil., 10:24', 'de', 'a French Tuesday in a German page'],
    ['st 1:42', 'en', 'a Czech Wednesday in an English page'],
    ['25/11/03', '', 'any of three orders'],
  ])('%s (%s) is not guessed: %s', (text, language) => {
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
