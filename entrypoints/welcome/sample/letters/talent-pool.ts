import type { SampleLetter } from '../letter.ts';

export const talentPool: SampleLetter = {
  id: 'talent-pool',
  fromName: 'Fernside Studio',
  fromAddress: 'hello@fernside.example',
  subject: 'Your application',
  daysAgo: 10,
  time: '17:48',
  language: 'en',
  body: `Hi Robin,

Thanks for writing to us about the Producer role, and for your patience while we looked at everything.

For now we would like to keep your details in our talent pool and get in touch when something comes up that suits your profile better.

All the best,
Everyone at Fernside Studio
`,
};
