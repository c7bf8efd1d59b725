import type { StoredPage } from './pages.ts';

export const outlookPages: readonly StoredPage[] = [
  {
    webmail: 'outlook',
    path: 'outlook/conversation-de.html',
    url: 'https://outlook.live.com/mail/0/inbox/id/AQMkADAwATM0MDAAMS1kYzgx',
    messages: [
      {
        subject: 'Ihre Bewerbung als Imkerin',
        from: { name: 'Honigwerk Personal', address: 'personal@honigwerk.example' },
        to: ['robin@home.example'],
        date: '2025-11-03T14:02',
        body: 'die Stelle ist bereits besetzt.',
        quoted: 'ich bewerbe mich um die Stelle',
        threadKey: 'AAQkAD2=',
      },
      {
        subject: 'Ihre Bewerbung als Imkerin',
        from: { name: 'Lena Krause', address: 'lena@honigwerk.example' },
        date: '2025-11-04T09:30',
        body: 'es lag nicht an Ihnen.',
      },
    ],
    decoys: ['Other Firm', 'Ein Entwurf', 'Guten Tag, ich bewerbe mich', 'list.example'],
  },
  {
    webmail: 'outlook',
    path: 'outlook/single-en.html',
    url: 'https://outlook.office.com/mail/inbox',
    messages: [
      {
        subject: 'Your application: Whistle tuner',
        from: { name: 'Tin Whistle Ltd', address: 'people@tinwhistle.example' },
        to: ['robin@home.example'],
        date: '2025-11-03T14:02',
        body: 'we went with another applicant.',
        threadKey: 'AAQkAD7+/x=',
      },
    ],
    decoys: ['fake@letter.example'],
  },
  {
    webmail: 'outlook',
    path: 'outlook/deeplink-ja.html',
    url: 'https://outlook.cloud.microsoft/mail/deeplink/read/AAMkAGI2',
    messages: [
      {
        subject: '選考結果のご連絡',
        from: { name: '青山製作所 採用係', address: 'saiyo@aoyama.example' },
        to: ['robin@home.example'],
        date: '2025-11-03T14:02',
        body: 'ご希望に添えないこととなりました。',
        threadKey: null,
      },
    ],
    decoys: [],
  },
  {
    webmail: 'outlook',
    path: 'outlook/colleague-en.html',
    url: 'https://outlook.office365.com/mail/sentitems',
    messages: [
      {
        subject: 'Internal move to the map room',
        from: { name: 'Mara Quist', address: null },
        date: '2025-11-03T14:02',
        body: 'the panel chose somebody from another team this time.',
        outgoing: true,
        threadKey: null,
      },
    ],
    decoys: ['hidden view', 'Hidden pane'],
  },
  {
    webmail: 'outlook',
    path: 'outlook/nothing-open-en.html',
    url: 'https://outlook.office.com/mail/inbox',
    messages: [],
    decoys: [],
  },
];
