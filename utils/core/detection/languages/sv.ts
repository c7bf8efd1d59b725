import type { LanguageRules } from '../rule.ts';
import { commonRules } from './common-rules.ts';

/** Swedish. */
export const sv: LanguageRules = {
  code: 'sv',
  classes: {
    if: 'om du | om ni | om vi | om din | om det | ifall | skulle du | skulle vi | skulle din | huruvida | såvida | när du | när vi har',
    unless: 'även | som',
    turn: 'men | och | därför | dock | så',
    general:
      'kandidater som inte | sökande som inte | endast kandidater | endast de | bara de | alla sökande | alla kandidater | varje sökande | ofullständiga ansökningar | de som inte',
    neg: 'inte | ej | icke | ingen | inget | inga | aldrig | inte längre',
    lift: 'ännu inte | inte ännu | ännu ingen | var och en | samtliga | individuell* | du har valt | du har beslutat | ditt beslut',
    act: 'gå vidare | går vidare | gått vidare | gå längre | gått längre | vidare | fortsätta | fortsätter | erbjuda | erbjudas | erbjuds | erbjudits | blivit | valt | vald | valts | utvald | uttagen | kallas | kalla | kallats | aktuell | gå med | tagit | ta dig | ta din | antagen | lyckad | lyckats | anställa | bjuda in | boka | kommit | kommer att bli | motsvara* | framgångsrik* | positivt besked | tilldelats | tilldelad | urvalet | föras | presentera | slutkandidat*',
    yours:
      'din ansökan | ansökan | ansökning | din profil | ditt cv | dig | du | er | rekryteringsprocessen | processen | urvalsprocessen | nästa steg | nästa omgång | tjänsten | rollen | uppdraget | befattningen | intervju | den här gången | denna gång | din erfarenhet | dina kvalifikationer | din bakgrund | kandidatur | anställning',
    other:
      'andra kandidater | andra sökande | annan kandidat | annan sökande | en annan | någon annan | andra personer | annan person | andra profiler | kandidater som | kandidater vars | kandidater med | kandidat som | kandidat vars | kandidat med | sökande som | sökande med | sökande vars | intern kandidat | internt | interna kandidater | någon med | personer vars | mer erfaren* | ett annat håll | bland de andra',
    better:
      'bättre | närmare | mer relevant | i högre grad | mer passande | stämmer mer | bäst | mer erfarenhet | starkare',
    take: 'vidare | valt | välja | beslutat | bestämt | gått | fortsätta | fortsätter | anställt | anställa | erbjudit | tillsatt | tillsatts | prioritera* | rekryterat | fallit | föll | valet | tackat ja | hittat',
    refused:
      'avslag | avslagen | avslagits | nekad | nekats | tackar nej | tacka nej | avböjt | avböja | ej gått | sållats | avslutats | inte blivit',
    fit: 'matcha* | stämmer | passar | passande | uppfyll* | motsvar* | tillräcklig* | rätt | överens* | lämplig* | en tjänst för',
    idiom:
      'valt att inte | beslutat att inte | bestämt oss för att inte | beslutat att avsluta | tacka nej till | tackar nej till | inte gå vidare | inte gått vidare | inte går vidare | inget positivt besked | negativt besked | tråkigt besked | tråkiga besked | inte blir aktuell | inte aktuell | inte denna gång | inte den här gången | inte riktigt hela vägen | inte räckt | inte blev du | avsluta processen | inte kunnat erbjuda | inte kan erbjuda',
    place:
      'tjänsten | rollen | rekryteringen | tjänst | befattningen | anställningen | praktikplatsen | platsen | rekryteringsprocessen | positionen | uppdraget | annonsen | processen',
    shut: 'tillsatt | tillsatts | avbruten | avbrutits | avbryta | avbryts | pausad | pausats | inställd | avslutad | stängd | stängts | vilande | fryst | indragen | dragits tillbaka | inte längre | dras in | besatt | inte tillsättas | ställts in | avbryta rekryteringen',
    freeze:
      'anställningsstopp | rekryteringsstopp | avbrutit rekryteringen | pausat rekryteringen | inte längre rekryterar | inga lediga tjänster | ingen ledig tjänst | avbryta rekryteringen | avsluta rekryteringen | pausa rekryteringen',
    regret: 'tyvärr | beklag* | ledsen | ledsna | tråkigt | dessvärre | synd',
    comfort:
      'lycka till | all lycka | ditt fortsatta | din fortsatta | jobbsökande | arbetssökande | framtida | i framtiden | söka igen | söka andra | många ansökningar | stort antal | stort intresse | många sökande | svårt val | svårt beslut | noggrann* | kandidatbank | talangpool | spara din | tack för visat intresse | visat intresse',
    receipt:
      'tagit emot | mottagit | bekräftar | vi går igenom | går igenom | granskar | återkommer | återkoppla | hör av oss | så snart | löpande | inom kort | kommande veckorna | urval pågår | handlägg*',
    invite:
      'bjuda in | inbjudan | bjuder in | boka | träffa | träffas | kalla till | tid för | välkommen på | kalla dig',
    meeting: 'intervju | intervjun | samtal | videosamtal | telefonintervju | möte | videointervju',
    away: 'inte | ej | tyvärr | flytta | boka om | avboka',
    pleased: 'glädje | glada | gärna | grattis | nöje',
    offering:
      'erbjuda dig tjänsten | erbjuda dig anställning | erbjudande om anställning | anställningsavtal | anställningserbjudande | du har fått jobbet | erbjuda dig rollen',
    task: 'test | arbetsprov | personlighetstest | case | frågeformulär',
    withdrawing:
      'återtar min | dra tillbaka | dragit tillbaka | drar tillbaka | återkalla | återtagit | tillbakadragande | avstå från | inte längre är intresserad',
    answering: 'utvecklingsområde* | styrkor | förbättra | råd | tips | saknade | återkoppling på | feedback',
    bulk: 'nyhetsbrev | avregistrera | avprenumerera | jobbevakning | nya jobb | jobb för dig | rabatt | läs mer | ansök nu | webbinarium | jobbtips',
    jobwords:
      'ansök* | tjänst* | rekryter* | kandidat* | sökande | intervju* | jobb* | cv | anställ* | befattning* | roll | rollen | hr | praktik | team',
    applied:
      'din ansökan | sökt | du sökte | intresse för tjänsten | intresse för rollen | intresse för oss | intresse att | visat intresse | rekryteringsprocessen | ansökan till | ansökan om tjänst | tack för din ansökan | ditt intresse',
    elsewhere:
      'lån | kredit | bolån | bank | försäkring | skada | beställning | order | leverans | paket | återbetalning | lägenhet | bostad | hyra | hyresvärd | visum | universitet | skola | antagning | utbildning | kurs | stipendium | manuskript | artikel | abstract | konferens | granskare | redaktion | förlag | bokning | hotell | biljett* | offert | faktura | bidrag | upphandling | anbud | tillstånd | förskola',
    notjob:
      'din beställning | din order | ditt manuskript | din artikel | ditt abstract | ditt lån | låneansökan | lånet | kreditansökan | ansökan om lån | ansökan om visum | ansökan om bidrag | ansökan om stipendium | ansökan om bygglov | ansökan till utbildning* | bostadsansökan | lägenheten | hyresvärden | bostaden | din bokning | upphandlingen | anbud | din offert | antagningsbesked | utbildningsplats | skadeanmälan | förskoleplats | programmet på universitetet',
    mine: 'min ansökan | jag har sökt | jag sökte',
  },
  rules: commonRules,
};
