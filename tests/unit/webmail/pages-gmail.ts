import type { StoredPage } from './pages.ts';

const hidden = ['Other Firm', 'Former Firm', 'Weekly', 'older conversation'];

export const gmailPages: readonly StoredPage[] = [
  {
    webmail: 'gmail',
    path: 'gmail/conversation-de.html',
    url: 'https://mail.google.com/mail/u/0/#inbox/FMfcgzQbcdfGHJklmnPQRstvWXZ',
    messages: [
      {
        key: 'gmail:/mail/u/0:18cc00000000ccc2',
        subject: 'Ihre Bewerbung als Kartografin',
        from: { name: 'Ida Holm', address: 'ida.holm@landkarten.example' },
        to: ['robin@home.example'],
        date: '2025-11-03T14:02',
        body: 'wir haben uns für eine andere Person entschieden.',
        quoted: 'anbei meine Bewerbung',
        outgoing: false,
        threadKey: '18cc00000000ccc1',
      },
      {
        key: 'gmail:/mail/u/0:18cc00000000ccc3',
        subject: 'Ihre Bewerbung als Kartografin',
        from: { name: 'Robin Weber', address: 'robin@home.example' },
        to: ['ida.holm@landkarten.example'],
        date: '2025-11-04T08:15',
        body: 'ich lerne gern daraus',
        outgoing: true,
      },
    ],
    decoys: [...hidden, 'Sehr geehrte Frau Holm', 'ein Entwurf', 'Old words of theirs'],
  },
  {
    webmail: 'gmail',
    path: 'gmail/single-en.html',
    url: 'https://mail.google.com/mail/u/1/#all/18dd00000000ddd1',
    messages: [
      {
        key: 'gmail:/mail/u/1:18dd00000000ddd1',
        subject: 'Bookbinder, Leaf and Thread 📚',
        from: { name: 'Noor Haddad', address: 'noor@leafthread.example' },
        to: ['robin@home.example'],
        date: '2025-11-03T14:02',
        body: 'has gone to someone else this time.',
        outgoing: false,
        threadKey: '18dd00000000ddd1',
      },
    ],
    decoys: [...hidden, 'Preheader words'],
  },
  {
    webmail: 'gmail',
    path: 'gmail/preview-pane-fr.html',
    url: 'https://mail.google.com/mail/u/0/#inbox',
    messages: [
      {
        key: 'gmail:/mail/u/0:18ee00000000eee1',
        subject: 'Votre candidature, apprentie fleuriste',
        from: { name: 'Atelier Pivoine', address: 'bonjour@pivoine.example' },
        to: ['robin@home.example'],
        date: '2025-11-03T14:02',
        body: 'nous avons retenu une autre personne pour cette place.',
        threadKey: '18ee00000000eee1',
      },
    ],
    decoys: hidden,
  },
  {
    webmail: 'gmail',
    path: 'gmail/popped-out-en.html',
    url: 'https://mail.google.com/mail/u/0/popout?ver=1&view=btop#thread-f:19000fff1',
    messages: [
      {
        key: 'gmail:/mail/u/0:18ff00000000fff1',
        subject: 'Night porter at the Lantern',
        from: { name: 'Lantern Hotel', address: 'desk@lantern.example' },
        date: '2025-11-03T14:02',
        body: 'the night porter place is filled.',
      },
      {
        key: 'gmail:/mail/u/0:18ff00000000fff2',
        subject: 'Night porter at the Lantern',
        from: { name: 'Sam Okoro', address: 'sam@lantern.example' },
        date: '2025-11-04T09:30',
        body: 'I would have liked to work with you.',
        quoted: 'the night porter place is filled.',
      },
    ],
    decoys: ['A letter to somebody else', 'Old words of theirs', 'hidden padding'],
  },
  {
    webmail: 'gmail',
    path: 'gmail/list-only-en.html',
    url: 'https://mail.google.com/mail/u/0/#inbox',
    messages: [],
    decoys: hidden,
  },
];
