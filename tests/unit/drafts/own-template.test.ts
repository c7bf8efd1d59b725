import { expect, test } from 'vitest';
import { fillOwnTemplate } from '../../../utils/core/drafts/own-template.ts';

const known = { company: 'Žluťák', role: 'Baker (m/f/d)', recruiterName: 'Renée Ó Briain', ownName: 'Jo' };

test('fills the person’s own template, names with their accents', () => {
  const template = 'Hi {recruiter}, thanks for {role} at {company}.\n{name}';
  expect(fillOwnTemplate(template, known)).toBe('Hi Renée, thanks for Baker at Žluťák.\nJo');
});

test('leaves out a part in brackets that is not known, and keeps other brackets', () => {
  expect(fillOwnTemplate('Thanks[ for {role}][ at {company}] [sic].', { ...known, company: '' })).toBe(
    'Thanks for Baker [sic].',
  );
});

test('leaves an unknown placeholder for the person to see', () => {
  expect(fillOwnTemplate('Hi {recruiter}', { ...known, recruiterName: 'Hiring Team' })).toBe('Hi {recruiter}');
});
