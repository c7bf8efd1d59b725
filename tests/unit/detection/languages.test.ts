import { describe, expect, it } from 'vitest';
import { judge } from '../../../utils/core/detection/judge.ts';
import { languageRules } from '../../../utils/core/detection/languages/index.ts';
import { compileLexicon } from '../../../utils/core/detection/lexicon.ts';
import { wordings } from '../../quality/made/index.ts';

describe.each(wordings)('letters in $language', ({ language, subjects, openings, noes, closings, others, traps }) => {
  const letterWith = (sentence: string, at: number): { subject: string; body: string } => ({
    subject: subjects[at % 2] ?? '',
    body: `${openings[at % 2]} ${sentence}\n\n${closings[at % closings.length]}`,
  });

  it.each(noes)('"%s" is a no', (sentence) => {
    const message = letterWith(sentence, noes.indexOf(sentence));
    const verdict = judge(message);
    expect(['rejection', 'maybe']).toContain(verdict.kind);
    expect(verdict.evidence.length).toBeGreaterThan(0);
    expect(verdict.language).toBe(language);
  });

  it('nine in ten of the noes are told without asking', () => {
    const sure = noes.filter((sentence, at) => judge(letterWith(sentence, at)).kind === 'rejection');
    expect(sure.length / noes.length).toBeGreaterThanOrEqual(0.9);
  });

  it.each(others)('"%s" is none', (sentence) => {
    expect(['other', 'interview']).toContain(judge(letterWith(sentence, others.indexOf(sentence))).kind);
  });

  it.each(traps)('the mail "%.60s…" is none', (trap) => {
    const [subject = '', body = ''] = trap.split(' # ');
    expect(judge({ subject, body }).kind).not.toBe('rejection');
  });
});

describe('rules of a language', () => {
  it('are there for each language that letters were made up in', () => {
    expect(languageRules.map(({ code }) => code).sort()).toEqual(wordings.map(({ language }) => language).sort());
  });

  it('name a class that exists in every pattern', () => {
    const broken = { code: 'xx', classes: { a: 'one' }, rules: [['decision', 3, '{a} ..2 {b}']] as const };
    expect(() => compileLexicon(broken)).toThrow('xx: no class {b}');
    for (const rules of languageRules) expect(compileLexicon(rules).rules.length).toBeGreaterThan(20);
  });

  it('keep silent in languages that they do not know', () => {
    const body = 'Kiitos hakemuksestasi. Valitettavasti emme voi edetä hakemuksesi kanssa.';
    expect(judge({ subject: 'Hakemuksesi', body }).kind).toBe('other');
  });
});
