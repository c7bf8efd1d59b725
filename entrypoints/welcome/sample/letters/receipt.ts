import type { SampleLetter } from '../letter.ts';

export const receipt: SampleLetter = {
  id: 'receipt',
  fromName: 'Calder Transit Jobs',
  fromAddress: 'no-reply@jobs.caldertransit.example',
  subject: 'We have received your application',
  daysAgo: 2,
  time: '21:03',
  language: 'en',
  body: `Dear Robin,

Thank you for applying for the position of Timetable Planner at Calder Transit. Your application has arrived and will be read by our team.

Because we receive many applications, we can only contact those who are invited to an interview. If you are not selected, we will keep your details for six months unless you ask us to delete them. If you have not heard from us within four weeks, please consider your application unsuccessful on this occasion.

Kind regards,
Calder Transit Recruitment
`,
};
