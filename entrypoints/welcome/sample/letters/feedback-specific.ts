import type { SampleLetter } from '../letter.ts';

export const feedbackSpecific: SampleLetter = {
  id: 'feedback-specific',
  fromName: 'Maria Okafor',
  fromAddress: 'maria.okafor@tidewater.example',
  subject: 'Re: One question about my interview',
  daysAgo: 7,
  time: '13:55',
  language: 'en',
  body: `Hi Robin,

Of course, and thank you for asking.

Your walk through the migration was the clearest we heard. Where it became thin was the part on stakeholders: when Sam asked how you got the finance team on board, we heard what was decided but not what you did yourself. I would practise one story about a disagreement, with your own part in it and how it ended.

Your SQL was well above what we need. The level was right, too.

All the best,
Maria

> Dear Maria,
> thank you for letting me know. If you can spare a minute: which one area
> should I strengthen for a role like this?
> Robin
`,
};
