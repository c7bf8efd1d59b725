import { describe, expect, it } from 'vitest';
import { extract } from '../../../utils/core/extraction/extract.ts';
import { letter } from './letters.ts';

const read = (body: string, some: Parameters<typeof letter>[0] = {}) => extract(letter({ ...some, body }));
const from = (name: string | null, address: string | null) => ({ from: { name, address } });

describe('the employer', () => {
  it.each([
    ['Thanks for applying to Lindwurm Audio.', 'Lindwurm Audio'],
    ['Thank you so much for applying to Lindwurm Audio!', 'Lindwurm Audio'],
    ['Thanks again for your interest in joining the Lindwurm team.', 'Lindwurm'],
    ['Thank you for your interest in the Sound Engineer role at Lindwurm Audio in Graz, Austria.', 'Lindwurm Audio'],
    ['Unfortunately, Lindwurm Audio has decided not to move forward with you.', 'Lindwurm Audio'],
    ['We appreciate your interest in The Falk Companies, Inc. and wish you well.', 'The Falk Companies, Inc.'],
    ['Thank you for applying to Falk & Daughters.', 'Falk & Daughters'],
    ["Thank you for your interest in Annie's Kitchen.", "Annie's Kitchen"],
    ['Thank you for your interest in lindwurm.io and your time.', 'lindwurm.io'],
    ['We chose somebody else.\n\nSincerely,\nBlue Lindwurm Foods', 'Blue Lindwurm Foods'],
    ['Thank you for giving Falk Logistics the opportunity to consider you.', 'Falk Logistics'],
    ['On behalf of the University of Musterau, thank you for applying.', 'University of Musterau'],
    ['Thank you for interviewing with our Growth team. Best, Sam from Figtree', 'Figtree'],
    ['vielen Dank für Ihr Interesse an einer Mitarbeit bei der Stadt Musterau.', 'Stadt Musterau'],
    ['Thank you for your time.\n\nBest,\nThe Lindwurm Talent Acquisition Team', 'Lindwurm'],
    [
      'Danke für Ihre Bewerbung.\n\nFreundliche Grüße\nIda Falk\nPersonalabteilung\nLindwurm Audio GmbH',
      'Lindwurm Audio GmbH',
    ],
  ])('is read from %j', (body, company) => {
    expect(read(body).company?.value).toBe(company);
  });

  it.each([
    'Thank you for applying to Software Engineer.',
    'Thank you for your interest in the Frontend Developer position.',
    'We had to choose among many people for this position at this time.',
    'Thank you for your interest in our company.',
  ])('is not made up from %j', (body) => {
    expect(read(body).company).toBeNull();
  });

  it.each([
    ['Lindwurm Careers', 'no-reply@greenhouse.io', 'Lindwurm'],
    ['Lindwurm Audio via Greenhouse', 'no-reply@us.greenhouse-mail.io', 'Lindwurm Audio'],
    ['Ida at Lindwurm', 'ida@hire.lever.co', 'Lindwurm'],
    ['Workday', 'lindwurm@myworkday.com', 'Lindwurm'],
    ['Lindwurm Audio Hiring Team', 'noreply@candidates.workablemail.com', 'Lindwurm Audio'],
    [null, 'jobs@lindwurm.co.uk', 'Lindwurm'],
  ])('is read from the sender %s <%s>', (name, address, company) => {
    expect(read('We will not go on with your application.', from(name, address)).company?.value).toBe(company);
  });

  it.each([
    ['Workable', 'noreply@candidates.workablemail.com', 'Thank you for applying.'],
    ['Greenhouse', 'no-reply@greenhouse.io', 'Thank you for applying to Greenhouse.'],
    ['LinkedIn', 'jobs-noreply@linkedin.com', 'Your update from LinkedIn.'],
    ['SmartRecruiters', 'notification@smartrecruiters.com', 'Thank you for your interest. Powered by SmartRecruiters'],
    ['Personio GmbH', 'no-reply@personio.de', 'Danke für deine Bewerbung bei Personio.'],
    ['Ida Falk', 'ida.falk@gmail.com', 'We will not go on with your application.'],
    ['Ida Falk', 'ida.falk@gmx.de', 'Leider müssen wir absagen.'],
  ])('is never the system or the mail service: %s <%s>', (name, address, body) => {
    expect(read(body, from(name, address)).company).toBeNull();
  });

  it('of the letter counts more than that of the address', () => {
    const found = read(
      'Thank you for your interest in Lindwurm Audio.',
      from('Falk Holding', 'hr@falkholding.example'),
    );
    expect(found.company?.value).toBe('Lindwurm Audio');
  });

  it('known from a LinkedIn notice only', () => {
    const found = read(
      'Your update from Lindwurm Audio\n\nThank you for your interest in the Cutter position at Lindwurm Audio in Graz, Austria. Unfortunately, we will not be moving forward with your application.',
      from('LinkedIn', 'jobs-noreply@linkedin.com'),
    );
    expect([found.company?.value, found.role?.value, found.ats]).toEqual(['Lindwurm Audio', 'Cutter', 'linkedin']);
  });
});

describe('the role', () => {
  it.each([
    ['for the position of Sound Engineer / Mixer II (all genders) at Lindwurm.', 'Sound Engineer / Mixer II'],
    ['for the software engineer role at Lindwurm.', 'software engineer'],
    ['for our Senior Engineer, Platform position.', 'Senior Engineer, Platform'],
    ['for our Head of Data role.', 'Head of Data'],
    ['for the JR004711 Sound Engineer position.', 'Sound Engineer'],
    ['for the position of Sound Engineer (Req ID: 471100).', 'Sound Engineer'],
    ['for the Office Manager, R-4711, position.', 'Office Manager'],
    ['to be a Barista at Falk & Co.', 'Barista'],
    ['to the Backend Engineer, Payments role.', 'Backend Engineer, Payments'],
  ])('of "Thank you for applying %s"', (words, role) => {
    expect(read(`Thank you for applying ${words} We chose somebody else.`).role?.value).toBe(role);
  });

  it.each([
    ['Position als Tontechniker*in (w/m/d) bei Lindwurm', 'Tontechniker*in'],
    ['Stelle „Leitung Buchhaltung (m|w|d)“', 'Leitung Buchhaltung'],
    ['Bewerbung als Werkstudent im Bereich Vertrieb (m/w/d)', 'Werkstudent im Bereich Vertrieb'],
  ])('of "Ihre %s"', (words, role) => {
    expect(read(`vielen Dank für Ihre ${words}. Leider müssen wir Ihnen absagen.`).role?.value).toBe(role);
  });

  it('is not the title of who signed', () => {
    const found = read(
      'Thank you for your interest in Lindwurm. We will not go on.\n\nKind regards,\nIda Falk\nTalent Acquisition Manager\nLindwurm',
    );
    expect([found.role, found.recruiter?.value.name]).toEqual([null, 'Ida Falk']);
  });

  it('is read from the subject where the letter leaves it out', () => {
    const found = read('We will not go on with your application.', { subject: 'Your application – Sound Engineer' });
    expect(found.role).toMatchObject({ value: 'Sound Engineer', evidence: { source: 'subject' } });
  });
});

describe('the number of the opening', () => {
  it.each([
    ['the Sound Engineer position (R-10233)', 'R-10233'],
    ['the position of Sound Engineer, Req ID 169410BR.', '169410BR'],
    ['the 211299 Sound Engineer role', '211299'],
    ['the position (Job ID: 4711-22)', '4711-22'],
    ['JR0148336 Sound Engineer', 'JR0148336'],
  ])('is read from "%s"', (words, number) => {
    expect(read(`Thank you for applying to ${words}`).requisition?.value).toBe(number);
  });

  it('is none where only a year or a telephone stands', () => {
    const found = read('Thank you for applying to the 2026 Graduate Engineer role. Call us: 0316 555 0100.');
    expect(found.requisition).toBeNull();
  });
});

describe('the stage', () => {
  it.each([
    ['Thank you for taking the time to interview with us.', 'interview'],
    ['We enjoyed speaking with you last week.', 'interview'],
    ['Thank you for joining the final round of interviews.', 'final'],
    ['Thank you for completing our coding challenge.', 'assessment'],
    ['Thank you for your time during our phone screen.', 'screen'],
    ['We will not invite you to an interview. Thank you for your application.', 'application'],
    ['Your application will not go forward to the interview process.', 'application'],
    ['danke für das nette Gespräch.', 'interview'],
    ['leider können wir Sie nicht zu einem Gespräch einladen. Danke für Ihre Bewerbung.', 'application'],
  ])('of %j', (body, stage) => {
    expect(read(body).stage?.value).toBe(stage);
  });

  it('is not known where nothing is said', () => {
    expect(read('We have decided to take another way. All the best.').stage).toBeNull();
  });
});

describe('the reasons', () => {
  it.each([
    ['The role has been put on hold.', ['closed']],
    ['We are unable to sponsor a visa.', ['visa']],
    ['There is a hiring freeze.', ['budget']],
    ['We had hundreds of applicants.', ['volume']],
    ['Another profile was a closer match.', ['closer']],
    ['Your salary expectations are above our range.', ['salary']],
    ['Our client has decided otherwise.', ['agency']],
    ['We wish you all the best.', []],
  ])('of %j', (body, reasons) => {
    expect(read(body).reasons.map(({ value }) => value)).toEqual(reasons);
  });
});

describe('who wrote', () => {
  it.each([
    ['no-reply@lindwurm.example', true],
    ['donotreply@lindwurm.example', true],
    ['ida.falk@lindwurm.example', false],
  ])('at %s', (address, noReply) => {
    expect(read('We will not go on.', from(null, address)).recruiter?.value).toMatchObject({ address, noReply });
  });

  it('is nobody to answer where the letter says so', () => {
    const found = read('We will not go on. Please do not reply to this email.', from(null, 'jobs@lindwurm.example'));
    expect(found.recruiter?.value.noReply).toBe(true);
  });

  it('is a person by the sender where the letter is not signed', () => {
    expect(read('We will not go on.', from('Falk, Ida', 'ida@lindwurm.example')).recruiter?.value.name).toBe(
      'Ida Falk',
    );
  });

  it('is no person where a team signed', () => {
    const found = read('We will not go on.\n\nBest regards,\nThe Lindwurm Hiring Team', from('Lindwurm Careers', null));
    expect(found.recruiter).toBeNull();
  });
});

describe('a forwarded or answered letter', () => {
  it('is read below a short note', () => {
    const found = read(
      'see below\n\n---------- Forwarded message ---------\nFrom: Lindwurm Careers <jobs@lindwurm.example>\nDate: Mon, 2 Mar 2026\nSubject: Your application\nTo: Noa\n\nThank you for your interest in the Cutter position at Lindwurm Audio.',
    );
    expect([found.company?.value, found.role?.value]).toEqual(['Lindwurm Audio', 'Cutter']);
  });

  it('does not lend the facts of quoted history to a new letter of some length', () => {
    const found = read(
      `Thank you for applying for the Office Manager position at Falkenhof. ${'We read your letter with care. '.repeat(6)}\n\nOn Mon, 2 Mar 2026 Ida wrote:\n> Thank you for your interest in the Cutter position at Lindwurm Audio.`,
    );
    expect([found.company?.value, found.role?.value]).toEqual(['Falkenhof', 'Office Manager']);
  });
});
