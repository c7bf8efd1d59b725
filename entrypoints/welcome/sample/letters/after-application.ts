import type { SampleLetter } from '../letter.ts';

export const afterApplication: SampleLetter = {
  id: 'after-application',
  fromName: 'Hartwell & Pine Recruiting',
  fromAddress: 'no-reply@careers.hartwellpine.example',
  subject: 'Your application to Hartwell & Pine',
  daysAgo: 1,
  time: '16:05',
  language: 'en',
  body: `Dear Robin,

Thank you for your interest in Hartwell & Pine and for applying for the position of Content Designer. We received a very high number of applications for this opening.

After careful review, we regret to inform you that we will not be moving forward with your application at this time.

We wish you every success in your search.

Kind regards,
The Hartwell & Pine Recruiting Team

This mailbox is not monitored. Please do not reply to this message.
`,
};
