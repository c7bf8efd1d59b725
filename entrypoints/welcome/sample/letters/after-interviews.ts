import type { SampleLetter } from '../letter.ts';

export const afterInterviews: SampleLetter = {
  id: 'after-interviews',
  fromName: 'Priya Nair',
  fromAddress: 'priya.nair@northbeam.example',
  subject: 'Your interviews for Data Analyst at Northbeam Energy',
  daysAgo: 1,
  time: '17:42',
  language: 'en',
  body: `Hi Robin,

Thank you for the time you gave us over the last three weeks, and for the care you put into the forecasting exercise. Daniel and I both enjoyed the conversation about how you would have measured it differently.

I am sorry to tell you that we have decided to go ahead with another candidate for the Data Analyst position, whose experience with grid data was a closer match to what the team needs this winter.

It was a near decision, and we would be glad to hear from you again when another role opens.

With best wishes,
Priya Nair
People Team, Northbeam Energy
`,
};
