import type { SampleLetter } from '../letter.ts';

export const friend: SampleLetter = {
  id: 'friend',
  fromName: 'Mina',
  fromAddress: 'mina@postbox.example',
  subject: 'Saturday?',
  daysAgo: 2,
  time: '19:26',
  language: 'en',
  body: `Hey you,

are we still on for Saturday? Jonas can't make it, sadly, he has decided to go with his sister to the lake instead. So it would be just us, the dog, and far too much cake.

No need to bring anything. Or bring the blue bowl back, it has been eight months.

Hug,
Mina
`,
};
