import type { LanguageRules } from '../rule.ts';
import { commonRules } from './common-rules.ts';

/** Norwegian (Bokmål, with the commonest Nynorsk words). */
export const no: LanguageRules = {
  code: 'no',
  classes: {
    if: 'hvis | dersom | om du | om vi | om det | med mindre | i tilfelle | skulle du | når vi har',
    unless: 'selv | også',
    turn: 'men | og | derfor | imidlertid | så',
    general:
      'kandidater som ikke | søkere som ikke | kun kandidater | bare kandidater | kun aktuelle | alle søkere | hver enkelt | ufullstendige søknader | de som ikke',
    neg: 'ikke | ikkje | ingen | intet | aldri | ikke lenger | dessverre ikke',
    lift: 'ennå ikke | ikke ennå | enda ikke | hver enkelt | samtlige | du har valgt | du har bestemt | din beslutning',
    act: 'gå videre | går videre | gått videre | videre | fortsette | fortsetter | tilby | tilbudt | valgt | velge | utvalgt | innkalle | innkalt | kalle inn | kalt inn | invitere | invitert | aktuell | aktuelt | ansette | ansatt | tatt | ta deg | lykkes | lyktes | nådd opp | nå opp | nådde opp | imøtekomme | positivt svar | positiv tilbakemelding | plukket | innstilt | blant de | blitt | kommet | presentere | vurdert videre | tas med',
    yours:
      'din søknad | søknaden din | søknad | søknaden | profilen din | din profil | cv | deg | du | dere | rekrutteringsprosessen | prosessen | ansettelsesprosessen | neste runde | neste steg | stillingen | jobben | rollen | intervju | denne gang | denne gangen | kvalifikasjonene dine | erfaringen din | din erfaring | din bakgrunn | kandidatur | ansettelse',
    other:
      'andre kandidater | andre søkere | en annen | annen kandidat | annen søker | andre profiler | andre personer | en annen person | kandidater som | kandidater med | kandidater hvis | kandidat som | kandidat med | søkere som | søkere med | søker som | søker med | intern kandidat | internt | interne kandidater | interne søkere | noen med | mer erfaren* | noen andre | noen annen',
    better: 'bedre | nærmere | tettere | mer relevant | i større grad | i høyere grad | mer erfaring | best | sterkere',
    take: 'videre | valgt | velge | besluttet | bestemt | gått | fortsette | fortsetter | ansatt | ansette | tilbudt | besatt | prioriter* | falt | valget | funnet | takket ja | foretrukket',
    refused: 'avslag | avvist | avvise | avslått | nei takk | ikke utvalgt | fått nei | siles ut | ikke innstilt',
    fit: 'matcher | passer | match | samsvar* | oppfyller | tilstrekkelig* | tilfredsstiller | rette | egnet | stemmer overens | en stilling til | en stilling for',
    idiom:
      'valgt å ikke | besluttet å ikke | bestemt oss for å ikke | valgt ikke | nådde ikke opp | ikke nådd opp | ikke når opp | ikke aktuell | ikke denne gang | ikke denne gangen | ikke ble deg | avslag på | gi deg avslag | må meddele avslag | negativt svar | dårlige nyheter | skuffe deg | avslutte prosessen | ikke kan tilby | ikke tilby deg | ikke et positivt | nådde dessverre ikke opp | ikke opp i konkurransen | nådde du ikke opp',
    place:
      'stillingen | jobben | rollen | rekrutteringen | stilling | prosessen | praksisplassen | plassen | utlysningen | ansettelsen | lærlingplassen',
    shut: 'besatt | lukket | kansellert | avlyst | satt på vent | på vent | satt på pause | på pause | stanset | stoppet | trukket tilbake | ikke lenger | avsluttet | inndratt | fryst | ikke blir besatt | ikke besettes | trukket',
    freeze: 'ansettelsesstopp | rekrutteringsstopp | ingen ledige stillinger | rekrutterer ikke | ansetter ikke',
    regret: 'dessverre | beklag* | leit | lei for | lei oss | synd | skuff* | diverre',
    comfort:
      'lykke til | alt godt | ditt videre | din videre | jobbsøking | jobbsøkingen | jobbjakten | fremtid* | framtid* | søke igjen | søke andre | mange søknader | stor interesse | stort antall | mange kvalifiserte | vanskelig valg | vanskelig beslutning | nøye vurdering | grundig* | kandidatbase | lagre søknaden | takk for interessen | takk for din interesse | karriere',
    receipt:
      'mottatt | bekrefter | kvittering | går gjennom | gjennomgår | vurderer | tar kontakt | kommer tilbake | høre fra oss | kontakter deg | snarest | i løpet av | kommende uker | behandler',
    invite: 'invitere | innkalle | invitasjon | avtale | booke | møte deg | treffe deg | inviterer | kalle inn',
    meeting: 'intervju | jobbintervju | samtale | møte | videointervju | telefonintervju',
    away: 'ikke | dessverre | flytte | avlyse | utsette',
    pleased: 'glede | glade | gjerne | gratulerer | fornøyelse',
    offering:
      'tilby deg stillingen | tilby deg jobben | jobbtilbud | arbeidskontrakt | arbeidsavtale | du har fått jobben | tilbud om stilling | tilbud om ansettelse',
    task: 'test | case | oppgave | spørreskjema | personlighetstest',
    withdrawing:
      'trekke min | trekke søknaden | trukket søknaden | trekker søknaden | trekker min | trukket din | tilbaketrekking | ikke lenger er interessert',
    answering:
      'styrker | forbedre | råd | utviklingsområde* | savnet | manglet | tilbakemelding på intervjuet | feedback',
    bulk: 'nyhetsbrev | meld deg av | avmeld | jobbvarsel | nye jobber | jobber for deg | rabatt | les mer | søk nå | webinar',
    jobwords:
      'søknad* | stilling* | rekrutter* | kandidat* | søker* | intervju* | jobb* | cv | ansett* | hr | praksis | rolle | medarbeider | karriere',
    applied:
      'din søknad | søknaden din | du har søkt | du søkte | interesse for stillingen | interesse for jobben | interessen for | interesse for å | din interesse | rekrutteringsprosessen | søknad på | søknad til | takk for søknaden | ansettelsesprosessen',
    elsewhere:
      'lån | kreditt | boliglån | bank | forsikring | skade | bestilling | ordre | levering | pakke | refusjon | leilighet | bolig | leie | utleier | visum | universitet | skole | opptak | utdanning | kurs | stipend | manuskript | artikkel | sammendrag | konferanse | fagfelle* | redaksjon | forlag | booking | hotell | billett* | tilbud nr | faktura | tilskudd | anbud | tillatelse | barnehage*',
    notjob:
      'din bestilling | bestillingen din | ordren din | manuskriptet | artikkelen din | sammendraget | lånesøknad* | søknad om lån | søknad om visum | søknad om tilskudd | søknad om støtte | søknad om opptak | søknad om byggetillatelse | søknad om bolig | leiligheten | utleier* | boligen | bookingen | anbudet | deres tilbud | studieplass | opptak til | skademelding | barnehageplass | stipend',
    mine: 'min søknad | søknaden min | jeg har søkt | jeg søkte',
  },
  rules: commonRules,
};
