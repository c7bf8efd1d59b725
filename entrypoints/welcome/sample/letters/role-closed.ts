import type { SampleLetter } from '../letter.ts';

export const roleClosed: SampleLetter = {
  id: 'role-closed',
  fromName: 'Oakridge Robotics Talent',
  fromAddress: 'talent@oakridge-robotics.example',
  subject: 'An update on the QA Engineer position (R-2041)',
  daysAgo: 6,
  time: '08:15',
  language: 'en',
  body: `Hello Robin,

Thank you again for applying for our QA Engineer position (R-2041) and for speaking with Amira last month.

Following a change in our budget for next year, we have decided not to fill this position, and the opening has been closed. This is no reflection on your application.

If the position is opened again, we will let everybody who applied know.

Best,
Talent Team, Oakridge Robotics
`,
};
