import type { Wording } from './wording.ts';

export const sv: Wording = {
  language: 'sv',
  subjects: ['Din ansökan', 'Angående din ansökan som ekonom', 'Återkoppling', ''],
  openings: [
    'Hej Robin!\n\nTack för din ansökan till tjänsten som ekonom och för visat intresse.',
    'Hej,\n\nTack för att du tog dig tid att träffa oss i förra veckan.',
    'Bästa sökande,\n\nVi har nu gått igenom alla ansökningar.',
  ],
  noes: [
    'Tyvärr går vi inte vidare med din ansökan.',
    'Vi har valt att gå vidare med andra kandidater.',
    'Tjänsten är nu tillsatt.',
    'Vi måste tyvärr meddela att du inte blivit utvald till intervju.',
    'Vi har beslutat att avbryta rekryteringen.',
    'Din profil matchar inte riktigt det vi söker.',
    'Vi kan inte erbjuda dig tjänsten.',
    'Valet föll på en annan sökande.',
    'Du är inte längre aktuell för tjänsten.',
    'Vi har fått många ansökningar och har gått vidare med kandidater som bättre motsvarar kravprofilen.',
    'Din ansökan har fått avslag.',
    'Den här gången räckte det inte hela vägen, vi har anställt någon med mer erfarenhet.',
  ],
  closings: [
    'Vi önskar dig lycka till i ditt fortsatta jobbsökande.\n\nVänliga hälsningar,\nHR',
    'Håll gärna utkik efter framtida tjänster.\n\nHälsningar,\nKarin',
    'Tack igen.\n\nRekryteringsteamet',
  ],
  others: [
    'Vi har tagit emot din ansökan och återkommer så snart vi kan.',
    'Om du inte hört av oss inom fyra veckor har du tyvärr inte gått vidare.',
    'Vi vill gärna bjuda in dig till en intervju på tisdag klockan 10.',
    'Det är med glädje vi kan erbjuda dig tjänsten som vi talade om. Anställningsavtal bifogas.',
    'Tyvärr måste vi flytta din intervju till torsdag.',
    'Urvalet tar längre tid än planerat och vi har ännu inte fattat något beslut.',
  ],
  traps: [
    'Din beställning # Tyvärr har vi avbrutit din beställning eftersom varan inte längre finns.',
    'Låneansökan # Din låneansökan har tyvärr fått avslag. Banken',
    'Lägenheten # Hyresvärden har valt en annan sökande till lägenheten. Lycka till.',
    'Ditt manuskript # Redaktionen har beslutat att inte anta din artikel.',
    'Återkallar # Hej, jag drar tillbaka min ansökan eftersom jag fått ett annat jobb.',
  ],
};
