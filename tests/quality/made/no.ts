import type { Wording } from './wording.ts';

export const no: Wording = {
  language: 'no',
  subjects: ['Din søknad', 'Svar på søknad om stilling som regnskapsfører', 'Tilbakemelding', ''],
  openings: [
    'Hei Robin!\n\nTakk for søknaden din på stillingen som regnskapsfører og for interessen du har vist.',
    'Hei,\n\nTakk for et hyggelig intervju i forrige uke.',
    'Kjære søker,\n\nVi har nå vurdert alle søknadene.',
  ],
  noes: [
    'Dessverre går vi ikke videre med søknaden din.',
    'Vi har valgt å gå videre med andre kandidater.',
    'Stillingen er nå besatt.',
    'Du nådde dessverre ikke opp i konkurransen denne gangen.',
    'Vi må dessverre gi deg avslag på søknaden.',
    'Profilen din passer ikke helt med det vi ser etter.',
    'Valget falt på en annen søker.',
    'Vi kan ikke tilby deg stillingen.',
    'Rekrutteringen er stanset.',
    'Du er ikke lenger aktuell for stillingen.',
    'Vi har ansatt en kandidat med mer erfaring.',
  ],
  closings: [
    'Vi ønsker deg lykke til videre med jobbsøkingen.\n\nMed vennlig hilsen\nHR',
    'Vi oppfordrer deg til å søke igjen.\n\nHilsen\nKari',
  ],
  others: [
    'Vi har mottatt søknaden din og tar kontakt i løpet av to uker.',
    'Hvis du ikke har hørt fra oss innen fire uker, har du dessverre ikke gått videre.',
    'Vi vil gjerne invitere deg til intervju tirsdag klokka 10.',
    'Vi har gleden av å tilby deg stillingen. Arbeidsavtale ligger vedlagt.',
    'Dessverre må vi flytte intervjuet til torsdag.',
    'Vi har ennå ikke tatt en beslutning.',
  ],
  traps: [
    'Bestillingen din # Dessverre måtte vi kansellere bestillingen fordi varen ikke lenger er på lager.',
    'Lånesøknad # Lånesøknaden din er dessverre avslått. Banken',
    'Leiligheten # Utleieren har valgt en annen til leiligheten. Lykke til.',
    'Artikkelen din # Redaksjonen har besluttet å ikke ta inn artikkelen din.',
    'Trekker # Hei, jeg trekker søknaden min fordi jeg har fått en annen jobb.',
  ],
};
