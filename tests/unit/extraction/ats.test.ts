import { describe, expect, it } from 'vitest';
import { atsOf } from '../../../utils/core/extraction/ats.ts';
import { atsNames } from '../../../utils/core/extraction/ats-names.ts';

const read = (name: string | null, address: string | null, body = '') => atsOf({ from: { name, address }, body });

describe('the applicant tracking system', () => {
  it.each([
    ['Lindwurm', 'no-reply@us.greenhouse-mail.io', 'greenhouse'],
    ['Lindwurm', 'lindwurm@myworkday.com', 'workday'],
    ['Lindwurm', 'noreply@lindwurm.recruitee.com', 'recruitee'],
    ['Lindwurm via Lever', 'jobs@lindwurm.example', 'lever'],
    ['Workday', 'hr@lindwurm.example', 'workday'],
    ['Ida Falk', 'ida@lindwurm.example', null],
    [null, null, null],
  ])('of %s <%s> is %s', (name, address, key) => {
    expect(read(name, address)).toBe(key);
  });

  it('is told by a link to the job site', () => {
    expect(read(null, null, 'See https://lindwurm.wd3.myworkdayjobs.com/jobs for more.')).toBe('workday');
  });

  it('is not told by "follow us on LinkedIn"', () => {
    expect(read(null, null, 'Follow us on https://www.linkedin.com/company/lindwurm')).toBeNull();
  });

  it('is not a domain that only ends alike', () => {
    expect(read(null, 'jobs@notlever.co')).toBeNull();
  });

  it('has no domain that two systems share', () => {
    const domains = atsNames.flatMap((ats) => ats.domains);
    expect(domains.filter((domain, i) => domains.indexOf(domain) !== i)).toEqual([]);
  });
});
