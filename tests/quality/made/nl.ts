import type { Wording } from './wording.ts';

export const nl: Wording = {
  language: 'nl',
  subjects: ['Je sollicitatie', 'Uw sollicitatie als boekhouder', 'Terugkoppeling sollicitatie', 'Re: gesprek', ''],
  openings: [
    'Beste Robin,\n\nBedankt voor je sollicitatie op de functie van boekhouder.',
    'Geachte mevrouw De Wit,\n\nHartelijk dank voor uw interesse in onze organisatie.',
    'Hoi,\n\nLeuk dat je vorige week bij ons langs bent geweest.',
  ],
  noes: [
    'Helaas moeten we je laten weten dat we niet met je verder gaan in de procedure.',
    'We hebben besloten om verder te gaan met andere kandidaten.',
    'Uw sollicitatie is helaas afgewezen.',
    'Je profiel sluit onvoldoende aan bij wat we zoeken.',
    'De vacature is inmiddels vervuld.',
    'Onze keuze is gevallen op een andere kandidaat.',
    'We nodigen je niet uit voor een gesprek.',
    'Je bent niet geselecteerd voor de volgende ronde.',
    'De procedure is stopgezet wegens een vacaturestop.',
    'We kunnen je de functie niet aanbieden.',
    'Wij hebben gekozen voor iemand met meer ervaring.',
    'Het is deze keer niet gelukt.',
    'Tot onze spijt komt u niet in aanmerking voor deze functie.',
    'We hebben een kandidaat gevonden die beter past bij het team.',
  ],
  closings: [
    'We wensen je veel succes met je zoektocht.\n\nGroet,\nHR',
    'We bewaren je gegevens in onze talentpool.\n\nMet vriendelijke groet,\nSanne',
    'Nogmaals bedankt.\n\nHet wervingsteam',
  ],
  others: [
    'We hebben je sollicitatie in goede orde ontvangen en nemen zo snel mogelijk contact met je op.',
    'Als je binnen drie weken niets hoort, ben je helaas niet geselecteerd.',
    'Mocht je niet worden uitgenodigd, dan bewaren we je gegevens vier weken.',
    'Graag nodigen we je uit voor een gesprek op dinsdag om 10 uur.',
    'We bieden je graag de baan aan. Het contract vind je in de bijlage.',
    'Helaas moeten we het gesprek verzetten naar donderdag.',
    'De procedure duurt iets langer, we hebben nog geen beslissing genomen.',
  ],
  traps: [
    'Je bestelling # Helaas hebben we je bestelling moeten annuleren omdat het artikel niet meer beschikbaar is.',
    'Hypotheekaanvraag # Uw hypotheekaanvraag is helaas afgewezen. Uw bank',
    'De woning # De verhuurder heeft voor een andere kandidaat gekozen. Veel succes met je zoektocht naar een woning.',
    'Uw artikel # De redactie heeft uw manuscript niet geaccepteerd.',
    'Intrekken # Beste Sanne, hierbij trek ik mijn sollicitatie in omdat ik elders ben aangenomen.',
  ],
};
