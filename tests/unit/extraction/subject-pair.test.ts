import { describe, expect, test } from 'vitest';
import { extract } from '../../../utils/core/extraction/extract.ts';

const body = 'Dear Robin,\n\nWe have decided to go ahead with another candidate.\n\nKind regards,\nTomas Lindqvist\n';

describe('a subject that names role and employer', () => {
  test.each([
    ['Programme Manager at Lumen Libraries', 'Programme Manager', 'Lumen Libraries'],
    ['Re: Senior Nurse at St. Mary Hospital', 'Senior Nurse', 'St. Mary Hospital'],
    ['Your interviews for Data Analyst at Northbeam Energy', 'Data Analyst', 'Northbeam Energy'],
    ['Application: Site Engineer at Falk & Sons', 'Site Engineer', 'Falk & Sons'],
  ])('%s', (subject, role, company) => {
    const facts = extract({ subject, body, from: null, to: [], date: null });
    expect([facts.role?.value, facts.company?.value]).toEqual([role, company]);
  });

  test('is not read where somebody is met somewhere', () => {
    const facts = extract({ subject: 'Lunch at Maria', body, from: null, to: [], date: null });
    expect([facts.role, facts.company]).toEqual([null, null]);
  });
});
