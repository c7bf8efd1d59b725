import type { StoredPage } from './pages.ts';

const letter = (text: string): string => `<div id="proton-root"><div class="protonmail_wrapper">${text}</div></div>`;
const rooster = '<div id="rooster-editor" contenteditable="true">A draft to somebody, in a frame of its own</div>';

export const protonPages: readonly StoredPage[] = [
  {
    webmail: 'proton',
    path: 'proton/conversation-en.html',
    url: 'https://mail.proton.me/u/0/inbox/conv9/pm2',
    frames: {
      0: letter('<p>Dear Robin,</p><p>the ferry has a clerk already.</p>'),
      1: letter(
        '<div>Thank you for letting me know.</div><div class="protonmail_quote">On Monday Blue Quay wrote:<blockquote type="cite">the ferry has a clerk already.</blockquote></div>',
      ),
      2: rooster,
    },
    messages: [
      {
        key: 'proton:pm2==',
        subject: 'Ferry clerk at Blue Quay',
        from: { name: 'Blue Quay Crew', address: 'crew@bluequay.example' },
        to: ['robin@home.example'],
        date: '2025-11-03T14:02:00.000Z',
        body: 'the ferry has a clerk already.',
        outgoing: false,
        threadKey: 'conv9',
      },
      {
        key: 'proton:pm3==',
        subject: 'Ferry clerk at Blue Quay',
        from: { name: 'Robin Weber', address: 'robin@home.example' },
        to: ['crew@bluequay.example'],
        date: '2025-11-03T15:00:00.000Z',
        body: 'Thank you for letting me know.',
        quoted: 'the ferry has a clerk already.',
        outgoing: true,
      },
    ],
    decoys: ['Other Firm', 'list.example', 'A draft'],
  },
  {
    webmail: 'proton',
    path: 'proton/single-de.html',
    url: 'https://mail.proton.me/u/1/all-mail/conv4',
    frames: { 0: letter('<p>Guten Tag,</p><p>wir haben die Backstube mit jemand anderem besetzt.</p>') },
    messages: [
      {
        key: 'proton:pm4==',
        subject: 'Ihre Bewerbung als Konditor',
        from: { name: 'Café Morgenrot', address: 'hallo@morgenrot.example' },
        to: ['robin@home.example'],
        date: '2025-11-03T14:02:00.000Z',
        body: 'mit jemand anderem besetzt.',
        outgoing: false,
      },
    ],
    decoys: [],
  },
  {
    webmail: 'proton',
    path: 'proton/column-fr.html',
    url: 'https://mail.proton.me/u/0/inbox/conv6',
    frames: { 0: letter('<p>Bonjour,</p><p>nous ne donnerons pas suite à votre candidature.</p>') },
    messages: [
      {
        key: 'proton:pm6==',
        subject: 'Votre candidature de luthier',
        from: { name: 'Lutherie du Port', address: 'port@lutherie.example' },
        date: '2025-11-03T14:02:00.000Z',
        body: 'nous ne donnerons pas suite à votre candidature.',
      },
    ],
    decoys: ['Other Firm'],
  },
  {
    webmail: 'proton',
    path: 'proton/list-only-en.html',
    url: 'https://mail.proton.me/u/0/inbox',
    messages: [],
    decoys: [],
  },
];
