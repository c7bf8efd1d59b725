import type { StoredPage } from './pages.ts';

const at = 'https://post.example/mail/?_task=mail';

export const roundcubePages: readonly StoredPage[] = [
  {
    webmail: 'roundcube',
    path: 'roundcube/elastic-preview-de.html',
    url: `${at}&_uid=12&_mbox=INBOX&_framed=1&_action=preview`,
    messages: [
      {
        key: 'roundcube:https://post.example/mail/:INBOX:12',
        subject: 'Ihre Bewerbung als Glasbläser',
        from: { name: 'Glashütte Sonntag', address: 'buero@sonntag.example' },
        to: ['robin@home.example'],
        date: '2025-11-03T14:02',
        body: 'der Platz am Ofen ist vergeben.',
        quoted: 'ich blase gern Glas',
      },
    ],
    decoys: ['Decoy', '999', 'unsichtbare', 'x@remote.example', 'Betreff', 'In neuem Fenster'],
  },
  {
    webmail: 'roundcube',
    path: 'roundcube/elastic-show-en.html',
    url: `${at}&_action=show&_uid=31&_mbox=INBOX.Jobs`,
    messages: [
      {
        key: 'roundcube:https://post.example/mail/:INBOX.Jobs:31',
        subject: 'Your application: Bell ringer <img src=x onerror=alert(1)>',
        from: { name: 'St Ann’s', address: 'tower@stann.example' },
        to: ['robin@home.example'],
        date: '2025-11-03T14:02',
        body: 'the ropes are all taken this year.\n\n> may I ring\n\nA second part of the letter.',
      },
    ],
    decoys: ['Open in new'],
  },
  {
    webmail: 'roundcube',
    path: 'roundcube/larry-preview-fr.html',
    url: `${at}&_uid=7&_mbox=INBOX&_framed=1&_action=preview`,
    messages: [
      {
        key: 'roundcube:https://post.example/mail/:INBOX:7',
        subject: 'Votre candidature de souffleur',
        from: { name: 'Verrerie du Lac', address: 'contact@lac.example' },
        to: ['robin@home.example'],
        date: '2025-11-03T14:02',
        body: 'Bonjour,\n\nle poste est pourvu.',
      },
    ],
    decoys: ['Sujet', 'Reply to sender'],
  },
  {
    webmail: 'roundcube',
    path: 'roundcube/larry-window-en.html',
    url: `${at}&_action=show&_uid=5&_mbox=Sent&_extwin=1`,
    messages: [
      {
        key: 'roundcube:https://post.example/mail/:Sent:5',
        subject: 'Re: Your application',
        from: { name: 'Robin', address: 'robin@home.example' },
        date: '2025-11-04T08:15',
        body: 'Thank you for telling me.',
        quoted: 'the ropes are all taken this year.',
        outgoing: true,
      },
    ],
    decoys: [],
  },
  { webmail: 'roundcube', path: 'roundcube/list-en.html', url: `${at}&_mbox=INBOX`, messages: [], decoys: [] },
];
