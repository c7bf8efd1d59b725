import type { SampleLetter } from '../letter.ts';

export const orderCancelled: SampleLetter = {
  id: 'order-cancelled',
  fromName: 'Birch Street Books',
  fromAddress: 'orders@birchstreetbooks.example',
  subject: 'Your order 48117 has been cancelled',
  daysAgo: 5,
  time: '12:40',
  language: 'en',
  body: `Hello Robin,

We are sorry to tell you that we were unable to fulfil your order 48117, because the last copy of "The Winter Garden" was damaged in our shop. The order has been cancelled and your payment of 14.90 is on its way back to you.

After careful searching we found a second-hand copy at a neighbour's shop. Shall we ask them to put it aside?

Kind regards,
Birch Street Books
`,
};
