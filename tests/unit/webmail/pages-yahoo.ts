import type { StoredPage } from './pages.ts';

export const yahooPages: readonly StoredPage[] = [
  {
    webmail: 'yahoo',
    path: 'yahoo/conversation-en.html',
    url: 'https://mail.yahoo.com/d/folders/1/messages/AOb1x',
    messages: [
      {
        subject: 'Lighthouse keeper at Point Reed',
        from: { name: 'Point Reed Trust', address: 'keepers@pointreed.example' },
        to: ['robin@home.example'],
        date: '2025-11-03T14:02',
        body: 'we will not be taking your application further.',
        quoted: 'I would love to keep the light',
        threadKey: 'AOb1x',
      },
    ],
    decoys: ['Other Firm', 'A draft', 'list.example'],
  },
  {
    webmail: 'yahoo',
    path: 'yahoo/single-es.html',
    url: 'https://es.mail.yahoo.com/d/search/name=x/messages/AOb2y',
    messages: [
      {
        subject: 'Tu candidatura a relojero',
        from: { name: 'Relojes Sur', address: 'hola@relojessur.example' },
        to: ['robin@home.example'],
        date: '2025-11-03T14:02',
        body: 'hemos elegido a otra persona para el puesto.',
      },
    ],
    decoys: [],
  },
  {
    webmail: 'yahoo',
    path: 'yahoo/aol-en.html',
    url: 'https://mail.aol.com/d/folders/1/messages/AOb3z',
    messages: [
      {
        subject: 'Signal box operator',
        from: { name: 'Branch Line Co', address: 'jobs@branchline.example' },
        date: '2025-11-03T14:02',
        body: 'the signal box has its operator now.',
      },
      {
        subject: 'Signal box operator',
        from: { name: 'Ana Branch', address: 'ana@branchline.example' },
        date: '2025-11-04T09:30',
        body: 'your questions were very good.',
      },
    ],
    decoys: ['Other Firm'],
  },
  {
    webmail: 'yahoo',
    path: 'yahoo/list-only-en.html',
    url: 'https://mail.yahoo.com/d/folders/1',
    messages: [],
    decoys: [],
  },
  {
    webmail: 'yahoo',
    path: 'yahoo/writing-en.html',
    url: 'https://mail.yahoo.com/d/compose/123',
    messages: [],
    decoys: [],
  },
];
