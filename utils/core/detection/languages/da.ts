import type { LanguageRules } from '../rule.ts';
import { commonRules } from './common-rules.ts';

/** Danish. */
export const da: LanguageRules = {
  code: 'da',
  classes: {
    if: 'hvis | såfremt | i tilfælde af | medmindre | om du | om vi | skulle du | når vi har',
    unless: 'selv | også',
    turn: 'men | og | derfor | dog | så',
    general:
      'kandidater der ikke | ansøgere der ikke | kun kandidater | kun udvalgte | alle ansøgere | hver enkelt | ufuldstændige ansøgninger | de der ikke',
    neg: 'ikke | ej | ingen | intet | aldrig | ikke længere | desværre ikke',
    lift: 'endnu ikke | ikke endnu | hver enkelt | samtlige | du har valgt | du har besluttet | din beslutning',
    act: 'gå videre | går videre | gået videre | videre | fortsætte | fortsætter | tilbyde | tilbudt | valgt | vælge | udvalgt | indkalde | indkalder | indkaldt | invitere | inviteret | kaldt | komme i betragtning | kommet i betragtning | i betragtning | ansætte | ansat | taget | tage dig | lykkedes | imødekomme | imødekommet | positivt svar | positivt | positiv tilbagemelding | nået | udtaget | blandt de | gået med | kommet | arbejde videre | præsentere',
    yours:
      'din ansøgning | ansøgning | ansøgningen | din profil | dit cv | dig | du | jer | rekrutteringsprocessen | processen | forløbet | næste runde | næste trin | stillingen | jobbet | rollen | samtale | jobsamtale | denne gang | dine kvalifikationer | din erfaring | din baggrund | kandidatur | ansættelse',
    other:
      'andre kandidater | andre ansøgere | en anden | anden kandidat | anden ansøger | andre profiler | andre personer | en anden person | kandidater der | kandidater hvis | kandidater med | kandidater som | kandidat der | kandidat med | kandidat hvis | ansøger med | ansøger der | ansøgere der | ansøgere med | intern kandidat | internt | interne kandidater | en intern | nogen med | mere erfaren* | anden side',
    better: 'bedre | tættere | mere relevant | i højere grad | nærmere | mere erfaring | bedst | stærkere',
    take: 'videre | valgt | vælge | besluttet | gået | fortsætte | fortsætter | ansat | ansætte | tilbudt | besat | prioriter* | faldet | valget | fundet | takket ja | foretrukket',
    refused: 'afslag | afvist | afvise | nej tak | afvisning | afslå | afslået | ikke udvalgt | sorteret fra',
    fit: 'matche* | passer | match | svarer | opfylder | tilstrækkelig* | lever op | rette | egnet | stemmer overens | en stilling til',
    idiom:
      'valgt ikke | besluttet ikke | valgt at ikke | besluttet at ikke | valgt at gå videre med | give dig et afslag | giver dig afslag | må meddele dig afslag | sende dig et afslag | ikke denne gang | ikke blev dig | ikke blevet dig | negativt svar | dårligt nyt | ikke gode nyheder | ikke et positivt | skuffe dig | afslutte processen | ikke tilbyde dig | ikke kan tilbyde | nåede ikke',
    place:
      'stillingen | jobbet | rollen | rekrutteringen | stilling | processen | praktikpladsen | pladsen | opslaget | stillingsopslaget | ansættelsen | elevpladsen',
    shut: 'besat | lukket | annulleret | aflyst | sat på pause | på pause | sat i bero | i bero | stoppet | trukket tilbage | ikke længere | afsluttet | nedlagt | indefrosset | ikke bliver besat | ikke besættes | bortfaldet',
    freeze: 'ansættelsesstop | rekrutteringsstop | ingen ledige stillinger | rekrutterer ikke | ansætter ikke',
    regret: 'desværre | beklag* | kede af | ked af | ærgerlig* | skuff*',
    comfort:
      'held og lykke | alt det bedste | dit videre | din videre | jobsøgning | jobsøgningen | fremtid* | søge igen | søge andre | mange ansøgninger | stor interesse | stort antal | mange kvalificerede | svært valg | svær beslutning | nøje overvejelse* | grundig* | kandidatdatabase | gemme din | tak for din interesse | karriere',
    receipt:
      'modtaget | bekræfter | kvittering | gennemgår | vurderer | vender tilbage | hører fra os | kontakter dig | snarest | inden for | kommende uger | behandler',
    invite: 'invitere | indkalde | invitation | aftale | booke | møde dig | mødes | inviterer | indbyde',
    meeting: 'samtale | jobsamtale | ansættelsessamtale | interview | møde | videosamtale | telefonsamtale',
    away: 'ikke | desværre | flytte | aflyse | udskyde',
    pleased: 'glæde | glade | gerne | tillykke | fornøjelse',
    offering:
      'tilbyde dig stillingen | tilbyde dig jobbet | jobtilbud | ansættelseskontrakt | kontrakt | du har fået jobbet | tilbud om ansættelse',
    task: 'test | case | opgave | spørgeskema | personlighedstest',
    withdrawing:
      'trække min | trække din | trukket din | trækker min | trukket min | tilbagetrækning | ikke længere er interesseret',
    answering:
      'styrker | forbedre | råd | udviklingsområde* | savnede | manglede | feedback | tilbagemelding på din samtale',
    bulk: 'nyhedsbrev | afmeld | jobagent | nye job | job til dig | rabat | læs mere | søg nu | webinar',
    jobwords:
      'ansøg* | stilling* | rekrutter* | kandidat* | samtale | job* | cv | ansæt* | hr | praktik | rolle | medarbejder | karriere',
    applied:
      'din ansøgning | du har søgt | du søgte | interesse for stillingen | interesse for jobbet | interesse for at | din interesse | rekrutteringsprocessen | ansøgning til | ansøgning om stilling* | tak for din ansøgning',
    elsewhere:
      'lån | kredit | boliglån | bank | forsikring | skade | bestilling | ordre | levering | pakke | refusion | lejlighed | bolig | leje | udlejer | visum | universitet | skole | optagelse | uddannelse | kursus | legat | manuskript | artikel | abstract | konference | bedømmere | redaktion | forlag | booking | hotel | billet* | tilbud nr | faktura | tilskud | udbud | tilladelse | daginstitution | institutionsplads',
    notjob:
      'din bestilling | din ordre | dit manuskript | din artikel | dit abstract | dit lån | låneansøgning | ansøgning om lån | ansøgning om visum | ansøgning om tilskud | ansøgning om støtte | ansøgning om optagelse | boligansøgning | lejligheden | udlejer* | boligen | din booking | din reservation | udbuddet | jeres tilbud | studieplads | optagelse på | skadesanmeldelse | institutionsplads | legat',
    mine: 'min ansøgning | jeg har søgt | jeg søgte',
  },
  rules: commonRules,
};
