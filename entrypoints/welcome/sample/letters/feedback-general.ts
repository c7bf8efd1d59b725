import type { SampleLetter } from '../letter.ts';

export const feedbackGeneral: SampleLetter = {
  id: 'feedback-general',
  fromName: 'Amira Haddad',
  fromAddress: 'amira.haddad@oakridge-robotics.example',
  subject: 'Re: Your feedback on my QA Engineer application',
  daysAgo: 4,
  time: '15:17',
  language: 'en',
  body: `Hi Robin,

Thanks for your note, and for asking so kindly. I am afraid there is not much that I can add: it was a strong field, and your profile was good overall.

I hope that helps a little. Good luck with everything.

Amira
`,
};
