import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDate } from '../../../utils/webmail/date.ts';

/** A date that a webmail may show: how it is written, and the days back from now that it is written so for. */
interface Shape {
  readonly options: Intl.DateTimeFormatOptions;
  readonly from: number;
  readonly to: number;
}

const locales = (
  'en en-US en-GB en-IN en-CA en-AU de de-CH de-AT fr fr-CA fr-CH es es-MX es-AR it nl nl-BE pl pt pt-BR pt-PT sv da nb ' +
  'nn fi tr cs sk hu ro bg uk ru be el he ar ar-EG ar-SA fa hi bn ta te mr ur th vi id ms fil ko ja zh-CN zh-TW zh-HK hr ' +
  'sl sr sr-Latn bs mk sq lt lv et ca eu gl is ga cy ka hy az kk uz mn sw af km lo my ne si am'
).split(' ');
const main = 'en-US de fr es it nl pl pt sv da nb tr'.split(' ');
const time = { hour: 'numeric', minute: '2-digit' } as const;
const threeYears = 1095;
const shapes: readonly Shape[] = [
  ...(['full', 'long', 'medium', 'short'] as const).map((dateStyle) => ({
    options: { dateStyle, timeStyle: 'short' } as const,
    from: 0,
    to: threeYears,
  })),
  { options: { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric', ...time }, from: 0, to: threeYears },
  { options: { weekday: 'short', day: 'numeric', month: 'short', ...time }, from: 0, to: threeYears },
  { options: { day: 'numeric', month: 'short', year: '2-digit' }, from: 0, to: threeYears },
  { options: { day: '2-digit', month: '2-digit', year: '2-digit', ...time }, from: 0, to: threeYears },
  { options: { dateStyle: 'medium', timeStyle: 'long', timeZone: 'UTC' }, from: 0, to: threeYears },
  { options: { day: 'numeric', month: 'short', ...time }, from: 0, to: 363 },
  { options: { day: 'numeric', month: 'long' }, from: 0, to: 363 },
  { options: { day: '2-digit', month: '2-digit', ...time }, from: 0, to: 363 },
  { options: { weekday: 'short', ...time }, from: 1, to: 6 },
  { options: time, from: 0, to: 0 },
];
/** Of the above what the twelve main languages have to be read in. */
const common = shapes.filter(({ options: { timeZone, year, month } }) => !timeZone && (month !== '2-digit' || year));

const two = (value: number): string => String(value).padStart(2, '0');
const dayOf = (at: Date): string => `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
const timeOf = (at: Date): string => `${two(at.getHours())}:${two(at.getMinutes())}`;

/** Any minute of the day, small ones no oftener than others. */
const minute = fc.noBias(fc.integer({ min: 0, max: 1439 }));
const ends = fc.record({ day: fc.noBias(fc.integer({ min: 0, max: 1500 })), minute });
const before = fc.record({ share: fc.noBias(fc.double({ min: 0, max: 1, noNaN: true })), minute });

/** The moment that is `back` days before another, or that other one where it would lie after it. */
function momentBefore(end: Date, back: number, minute: number): Date {
  const at = new Date(end.getFullYear(), end.getMonth(), end.getDate() - back, 0, minute);
  return at > end ? end : at;
}

/** How many of the dates of a shape that a browser writes are read; fails on one that is read wrongly. */
function read(locale: string, { options, from, to }: Shape, runs: number): number {
  const format = new Intl.DateTimeFormat(locale, options);
  let found = 0;
  fc.assert(
    fc.property(ends, before, ({ day, minute: ofEnd }, { share, minute: ofDay }) => {
      const end = new Date(2024, 0, 1 + day, 0, ofEnd);
      const at = momentBefore(end, from + Math.floor(share * (to - from + 0.999)), ofDay);
      const text = format.format(at);
      const date = readDate(text, locale, end);
      if (date === null) return;
      found += 1;
      const iso = options.timeZone === 'UTC' ? at.toISOString().slice(0, 16) : `${dayOf(at)}T${timeOf(at)}`;
      expect(`${text}: ${date.slice(0, 16)}`).toBe(`${text}: ${iso.slice(0, Math.min(date.length, 16))}`);
    }),
    { numRuns: runs, seed: 5 },
  );
  return found;
}

describe('dates as browsers write them', () => {
  it.each(locales)('are read rightly or not at all in %s', (locale) => {
    for (const shape of shapes) read(locale, shape, 8);
  });

  it.each(main)('are read nearly always in %s', (locale) => {
    const runs = 25;
    const found = common.reduce((sum, shape) => sum + read(locale, shape, runs), 0);
    expect(found / (common.length * runs)).toBeGreaterThanOrEqual(0.95);
  });

  it.each(main)('are nothing else in the words of another language (%s)', (locale) => {
    const named = shapes.filter(({ options }) => options.dateStyle === 'full' || options.dateStyle === 'long');
    for (const page of main) {
      for (const { options } of named) {
        const format = new Intl.DateTimeFormat(locale, options);
        for (let month = 0; month < 12; month += 1) {
          const at = new Date(2025, month, 3 + 2 * month, 2 + month, 2);
          const date = readDate(format.format(at), page, new Date(2026, 10, 23, 12));
          if (date !== null)
            expect(`${dayOf(at)}T${timeOf(at)}`.startsWith(date), `${format.format(at)}: ${date}`).toBe(true);
        }
      }
    }
  });
});
