import type { Wording } from './wording.ts';

export const da: Wording = {
  language: 'da',
  subjects: ['Din ansøgning', 'Vedrørende din ansøgning til stillingen som bogholder', 'Svar på ansøgning', ''],
  openings: [
    'Kære Robin\n\nTak for din ansøgning til stillingen som bogholder og din interesse for os.',
    'Hej\n\nTak for en god samtale i sidste uge.',
    'Kære ansøger\n\nVi har modtaget mange kvalificerede ansøgninger.',
  ],
  noes: [
    'Desværre må vi meddele, at vi ikke går videre med din ansøgning.',
    'Vi har valgt at gå videre med andre kandidater.',
    'Stillingen er nu besat.',
    'Vi må desværre give dig et afslag.',
    'Du er desværre ikke blandt de ansøgere, vi indkalder til samtale.',
    'Din profil matcher ikke helt det, vi søger.',
    'Valget er faldet på en anden kandidat.',
    'Vi kan ikke tilbyde dig stillingen.',
    'Rekrutteringen er sat på pause på grund af ansættelsesstop.',
    'Vi har ansat en med mere erfaring, og du er derfor ikke kommet i betragtning til stillingen.',
    'Det blev desværre ikke dig denne gang, da vi har besluttet at fortsætte med en anden ansøger.',
  ],
  closings: [
    'Vi ønsker dig held og lykke med din jobsøgning.\n\nVenlig hilsen\nHR',
    'Du er velkommen til at søge igen i fremtiden.\n\nMed venlig hilsen\nMette',
  ],
  others: [
    'Vi har modtaget din ansøgning og vender tilbage hurtigst muligt.',
    'Hvis du ikke har hørt fra os inden fire uger, er du desværre ikke gået videre.',
    'Vi vil gerne invitere dig til samtale tirsdag kl. 10.',
    'Det er en glæde at kunne tilbyde dig stillingen. Kontrakt er vedhæftet.',
    'Desværre må vi flytte din samtale til torsdag.',
    'Vi har endnu ikke truffet en beslutning.',
  ],
  traps: [
    'Din bestilling # Desværre har vi annulleret din bestilling, da varen ikke længere er på lager.',
    'Låneansøgning # Din låneansøgning er desværre afvist. Banken',
    'Lejligheden # Udlejeren har valgt en anden til lejligheden. Held og lykke.',
    'Din artikel # Redaktionen har besluttet ikke at optage din artikel.',
    'Trækker # Hej, jeg trækker min ansøgning, da jeg har fået et andet job.',
  ],
};
