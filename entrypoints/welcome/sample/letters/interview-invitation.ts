import type { SampleLetter } from '../letter.ts';

export const interviewInvitation: SampleLetter = {
  id: 'interview-invitation',
  fromName: 'Helen Abara',
  fromAddress: 'helen.abara@merrow.example',
  subject: 'Interview for Service Designer: Thursday?',
  daysAgo: 1,
  time: '10:12',
  language: 'en',
  body: `Hi Robin,

We enjoyed reading your application and would like to invite you to a first interview for the Service Designer role at Merrow.

Would Thursday at 14:00 suit you? Unfortunately our meeting rooms are being painted that week, so we would talk by video. It takes about 45 minutes, with Joel from the design team and me.

There is nothing to prepare, only bring one piece of work that you like talking about.

Looking forward to it,
Helen
`,
};
