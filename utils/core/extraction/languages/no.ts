import { da, daHints } from './da.ts';
import type { FieldWords, HintWords } from './field-words.ts';
import { lines, list } from './list.ts';

/** Norwegian Bokmål; what it words as Danish does is taken from there. */
export const no: FieldWords = {
  ...da,
  language: 'no',
  beforeCompany: [
    ...da.beforeCompany,
    ...lines(`
      hos|i|ved oss_i|selskapet|bedriften
      interesse|interessen for ||å_jobbe|å_arbeide|stillinger|| hos|i|
      jobb|jobben|stilling|stillingen|ansettelse|karriere hos|i|ved
      vi|oss i|hos`),
  ],
  afterCompany: lines(`har besluttet|valgt|bestemt
    takker deg|for`),
  beforeEither: lines(`søknad|søknaden|søkt til|hos|om|på|ved
    interesse|interessen for`),
  beforeRole: lines(`
    stillingen|stilling|jobben|jobb|rollen|rolle|vervet som|
    søknad|søknaden|søkt ||til|om|på|din_på|| stillingen_som|jobben_som|rollen_som|stilling_som|stillingen|jobben|som`),
  roleNouns: list('stillingen stilling jobben rollen'),
  applicationNouns: list('søknad søknaden'),
  articles: [...da.articles, ...list('vår vårt selskapet bedriften ditt')],
  titles: [
    ...da.titles,
    ...list(
      'selger rådgiver saksbehandler koordinator lærer sykepleier lege jurist innkjøper sjåfør kokk medarbeider elektriker montør utvikler lærling fagarbeider vikar arbeider miljø',
    ),
  ],
  notNames: [
    ...da.notNames,
    ...list(
      'dessverre takk søknad søknaden søkt jobb jobben selskapet bedriften teamet vår deg oss vennlig hilsen mai desember oktober mars angående etter ikke stilling',
    ),
  ],
  closings: lines(`med|| vennlig|vennlige|beste|mange|hjertelig hilsen|hilsener
    hilsen
    mvh
    vh
    lykke til
    takk`),
  beforeRequisition: lines(`referansenummer|referanse|ref|stillingsnummer|stillings-id|saksnummer|id ||nr|nummer|`),
  noReply: lines(`ikke ||å|| svare|besvare|besvares|svar
    svar|besvar ikke|vennligst_ikke`),
};

/** How Norwegian Bokmål letters tell stage and reasons. */
export const noHints: HintWords = {
  language: 'no',
  stages: {
    final: lines(`siste|endelige|avsluttende runde|intervju|intervjurunde
      finalist`),
    interview:
      lines(`etter|for|under|fra|i|til ||vårt|ditt|et|det|| ||hyggelige|gode|| intervju|intervjuet|samtale|samtalen|møte|møtet|jobbintervju
      hyggelig|fint|koselig|glede å møte|snakke|bli_kjent|hilse_på|ha_møtt
      intervju med|hos`),
    assessment: lines(`tester|testen|testene|case|testoppgave|kodetest|personlighetstest`),
    screen: lines(`telefonintervju|telefonsamtale|telefonsamtalen
      første|innledende samtale|intervju`),
    application: list('søknad søknaden søknader søkt søke cv'),
  },
  reasons: {
    ...daHints.reasons,
    internal: lines(`intern|interne|internt kandidat|søker|søkere|rekruttering|kandidater|besatt|løsning|ansettelse`),
    closed:
      lines(`er|blir|ble|har stillingen|jobben|rekrutteringen|prosessen nå|allerede|blitt|dessverre|derfor| ||blevet|blitt|blivit|| avlyst|trukket|satt_på_vent|stengt|kansellert|stanset|avsluttet|lukket
      stillingen|rekrutteringen|prosessen|utlysningen er|blir|har ||blitt|| avlyst|trukket|satt_på_vent|stengt|kansellert|stanset|avsluttet|ikke_lenger|lukket
      på vent|hold`),
    filled:
      lines(`er|blir|ble|har stillingen|jobben|rekrutteringen|prosessen nå|allerede|blitt|dessverre|derfor| ||blevet|blitt|blivit|| besatt|fylt
      stillingen|jobben er ||nå|allerede|blitt|dessverre|| ||blitt|| besatt|fylt
      valgt|ansatt|gå_videre_med|gått_videre_med en annen kandidat|søker|person`),
    budget: lines(`ansettelsesstopp|omorganisering|budsjett|nedbemanning|innsparinger|omstilling`),
    volume: lines(`stort|mange|høyt|veldig_mange antall|søknader|kvalifiserte|interesse|søkere|gode_søknader
      antall søknader|søkere`),
    closer:
      lines(`bedre|tettere|mer|best ||i_tråd|| matcher|passer|svarer|samsvarer|match|relevant|erfaring|kvalifiserte|kvalifisert|oppfyller|med
      ikke|matcher matcher|bedre|helt|samsvarer`),
    visa: lines(`arbeidstillatelse|oppholdstillatelse|visum|statsborgerskap|sikkerhetsklarering`),
    salary: lines(`lønnsforventning|lønnsforventninger|lønnskrav|lønnsnivå`),
    formal: lines(`formelle|nødvendige|absolutte krav|kvalifikasjoner|kvalifikasjonskrav
      autorisasjon|førerkort|minstekrav`),
    automated: lines(`automatisk|automatisert melding|svar|generert|e-post|sendt
      ikke svare|besvare|besvares|svar`),
    agency: lines(`vår|min kunde|klient|oppdragsgiver`),
  },
};
