import type { SampleLetter } from '../letter.ts';

export const newsletter: SampleLetter = {
  id: 'newsletter',
  fromName: 'The Slow Kitchen',
  fromAddress: 'letters@slowkitchen.example',
  subject: 'Soup weather, and a small apology',
  daysAgo: 4,
  time: '07:00',
  language: 'en',
  body: `Good morning,

Unfortunately last week's recipe asked for three tablespoons of salt where one teaspoon was meant. Thank you to the forty readers who wrote, and to the one who ate it anyway.

This week: a leek and potato soup that forgives everything, and why the best stock is made on a Sunday.

Stay warm,
Ines and the Slow Kitchen

You get this letter because you signed up for it. Unsubscribe at any time.
`,
};
