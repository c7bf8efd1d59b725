import { describe, expect, it } from 'vitest';
import { extract } from '../../../utils/core/extraction/extract.ts';
import { fieldLanguages } from '../../../utils/core/extraction/languages/index.ts';
import { letter, letterCases } from './letters.ts';

describe('a letter tells its facts', () => {
  it.each(letterCases.map((one) => [one.language, one] as const))('in %s', (_language, one) => {
    const found = extract(letter({ body: one.body, subject: one.subject ?? '' }));
    expect({
      company: found.company?.value,
      role: found.role?.value,
      stage: found.stage?.value,
      reasons: found.reasons.map(({ value }) => value),
      signed: found.recruiter?.value.name ?? null,
    }).toEqual({ company: one.company, role: one.role, stage: one.stage, reasons: one.reasons, signed: one.signed });
  });

  it('in every language there is', () => {
    const covered = new Set(letterCases.map(({ language }) => language));
    expect(fieldLanguages.map(({ language }) => language).filter((language) => !covered.has(language))).toEqual([]);
  });

  it.each(letterCases.map((one) => [one.language, one] as const))(
    'wherever its lines break, in %s',
    (_language, one) => {
      const [start = '', ...rest] = one.body.split('\n\n').slice(0, 2);
      const wrapped = [start, ...rest.map((text) => text.replace(/(.{30,50}?) /gu, '$1\n'))].join('\n\n');
      const found = extract(letter({ body: `${wrapped}\n\n${one.body.split('\n\n').slice(2).join('\n\n')}` }));
      expect([found.company?.value, found.role?.value]).toEqual([one.company, one.role]);
    },
  );
});
