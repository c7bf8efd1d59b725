import type { SampleLetter } from '../letter.ts';

export const german: SampleLetter = {
  id: 'german',
  fromName: 'Katrin Vogt',
  fromAddress: 'k.vogt@silberbach.example',
  subject: 'Ihre Bewerbung als Projektkoordinatorin (m/w/d)',
  daysAgo: 8,
  time: '14:31',
  language: 'de',
  body: `Guten Tag Robin,

vielen Dank für Ihre Bewerbung als Projektkoordinatorin bei der Silberbach GmbH und das freundliche Gespräch mit Herrn Aydin.

Wir haben uns die Entscheidung nicht leicht gemacht. Leider müssen wir Ihnen mitteilen, dass wir Ihre Bewerbung nicht weiter berücksichtigen können, da wir uns für eine andere Kandidatin entschieden haben.

Für Ihren weiteren Weg wünschen wir Ihnen alles Gute.

Mit freundlichen Grüßen
Katrin Vogt
Personalabteilung, Silberbach GmbH
`,
};
