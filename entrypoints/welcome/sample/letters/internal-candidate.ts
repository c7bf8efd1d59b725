import type { SampleLetter } from '../letter.ts';

export const internalCandidate: SampleLetter = {
  id: 'internal-candidate',
  fromName: 'Tomas Lindqvist',
  fromAddress: 'tomas.lindqvist@lumenlibraries.example',
  subject: 'Programme Manager at Lumen Libraries',
  daysAgo: 3,
  time: '11:20',
  language: 'en',
  body: `Dear Robin,

It was a pleasure to meet you last Tuesday. The panel thought highly of your ideas for the reading groups.

We have now offered the Programme Manager role to an internal candidate, who has been leading the programme in an acting capacity since spring. I wanted you to hear it from me rather than from a form.

Please do keep an eye on our page; I would be happy to see your name again.

Warm regards,
Tomas Lindqvist
Head of Programmes, Lumen Libraries
`,
};
