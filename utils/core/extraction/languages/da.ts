import type { FieldWords, HintWords } from './field-words.ts';
import { lines, list } from './list.ts';

/** Danish. */
export const da: FieldWords = {
  language: 'da',
  beforeCompany: lines(`
    hos os|firmaet|virksomheden|
    i|ved virksomheden|firmaet
    interesse for at_arbejde_hos|at_arbejde_i|virksomheden|en_stilling_hos|
    job|stilling|stillingen|ansættelse|arbejde|karriere|jobbet hos|ved|i
    vi hos|i
    os hos
    team hos`),
  afterCompany: lines(`har besluttet|valgt
    takker dig|for`),
  beforeEither: lines(`ansøgning|ansøgt|søgt til|om|hos
    interesse for`),
  beforeRole: lines(`
    stillingen|stilling|jobbet|job|rollen|rolle|positionen som|
    ansøgning|ansøgt|søgt ||til|om|på|| stillingen_som|jobbet_som|rollen_som|stilling_som|stillingen|jobbet|som`),
  roleNouns: list('stillingen stilling jobbet rollen positionen'),
  applicationNouns: list('ansøgning'),
  isRoleFirst: false,
  at: list('hos ved i til'),
  articles: list('en et den det de vores din dit denne dette firmaet virksomheden'),
  joiners: list('og for inden med af til'),
  fillers: list('opslåede aktuelle ledige'),
  titles: list(`
    udvikler ingeniør chef leder assistent administrator tekniker konsulent analytiker arkitekt økonom bogholder revisor
    sælger rådgiver sagsbehandler koordinator praktikant trainee elev lærer sygeplejerske læge redaktør designer jurist
    indkøber controller chauffør kok receptionist medarbejder elektriker mekaniker montør specialist programmør forsker
    lager operatør developer engineer manager tester pædagog hjælper scientist produkt tømrer student`),
  isCompounding: true,
  notNames:
    list(`vi du i jeg desværre tak hej kære med venlig venlige hilsen hilsner efter på for og men at som den det en et af til fra er
    har ikke stillingen ansøgning virksomheden teamet hr din dit vores os dig januar februar marts april maj juni juli august
    september oktober november december vedrørende vedr ref reference interesse denne dette rekruttering bedste jobansøgning om`),
  teams: lines(`teamet|team
    rekruttering|rekrutteringsteamet|rekrutteringsteam
    hr afdelingen|afdeling|teamet|team|
    talent acquisition|`),
  closings: lines(`med|| venlig|venlige|bedste|mange|de_bedste hilsen|hilsner
    hilsen
    mvh
    vh
    held og lykke
    tak
    pøj pøj`),
  beforeRequisition: lines(`referencenummer|reference|ref|stillingsnummer|jobnummer|id ||nr|nummer|`),
  noReply: lines(`ikke ||at|| svare|besvare|besvares|svar
    svar|besvar ikke|venligst_ikke`),
};

/** How Danish letters tell stage and reasons. */
export const daHints: HintWords = {
  language: 'da',
  stages: {
    final: lines(`sidste|endelige|afsluttende runde|samtale|samtalerunde
      finalist`),
    interview:
      lines(`efter|for|under|fra|ved|til ||vores|din|en|den|| ||gode|hyggelige|behagelige|| samtale|samtalen|jobsamtale|jobsamtalen|interview|møde
      hyggeligt|dejligt|rart|glæde at møde|tale|hilse_på|have_mødt
      samtale med|hos`),
    assessment: lines(`tests|testen|testopgave|case|personlighedstest|kodetest|testresultat`),
    screen: lines(`telefonsamtale|telefoninterview|telefonsamtalen
      første|indledende samtale|snak`),
    application: list('ansøgning ansøgninger ansøgt søgt cv'),
  },
  reasons: {
    internal: lines(`intern|interne|internt kandidat|ansøger|rekruttering|kandidater|besat|løsning`),
    closed:
      lines(`er|bliver|blev|har stillingen|jobbet|rekrutteringen|processen nu|allerede|blevet|desværre|derfor| ||blevet|blitt|blivit|| annulleret|trukket_tilbage|sat_på_pause|lukket|aflyst|stoppet|sat_i_bero
      stillingen|rekrutteringen|processen|opslaget er|bliver|har ||blevet|| annulleret|trukket_tilbage|sat_på_pause|lukket|aflyst|ikke_længere|stoppet|sat_i_bero
      på pause|hold`),
    filled:
      lines(`er|bliver|blev|har stillingen|jobbet|rekrutteringen|processen nu|allerede|blevet|desværre|derfor| ||blevet|blitt|blivit|| besat
      stillingen|jobbet er ||nu|allerede|blevet|desværre|| ||blevet|| besat
      valgt|ansat|gå_videre_med|gået_videre_med en anden kandidat|ansøger`),
    budget: lines(`ansættelsesstop|omstrukturering|budget|besparelser|omorganisering|nedskæringer`),
    volume: lines(`stort|mange|højt|rigtig_mange antal|ansøgninger|kvalificerede|interesse|ansøgere|gode_ansøgninger
      antal ansøgninger|ansøgere`),
    closer:
      lines(`bedre|tættere|mere|bedst matcher|matchede|svarer|passer|match|relevant|erfaring|kvalificerede|på|opfylder
      ikke|matcher|matchede matcher|bedre|helt|svarer`),
    team_fit: lines(`teamets|holdets sammensætning
      passer ind i`),
    location: lines(`bopæl|pendlerafstand|lokation|arbejdssted|afstand`),
    visa: lines(`arbejdstilladelse|opholdstilladelse|visum|statsborgerskab`),
    formal: lines(`formelle|nødvendige krav|kvalifikationer
      autorisation|kørekort|mindstekrav`),
    salary: lines(`lønforventning|lønforventninger|lønkrav|løniveau`),
    automated: lines(`automatisk|automatiseret besked|svar|genereret|mail|e-mail|sendt
      ikke besvare|svare|besvares|besvar`),
    agency: lines(`vores|min kunde|klient|opdragsgiver`),
  },
};
