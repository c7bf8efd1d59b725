import type { FieldWords, HintWords } from './field-words.ts';
import { lines, list } from './list.ts';

/** Swedish. */
export const sv: FieldWords = {
  language: 'sv',
  beforeCompany: lines(`
    hos|på oss_på|företaget|bolaget|
    till oss_på|oss_på_företaget|företaget
    intresse för|av|att ||att|| jobba_på|arbeta_på|jobba_hos|arbeta_hos|företaget|bolaget|
    jobb|tjänst|anställning|arbeta|jobba|jobbet|tjänsten|karriär|karriärsida|rollen på|hos|inom
    vi på|hos
    oss på|hos
    team på|hos`),
  afterCompany: lines(`har beslutat|valt|gått_vidare
    tackar dig|för`),
  beforeEither: lines(`ansökan|ansökt|sökt|söka till|på|om|hos
    intresse för|av`),
  beforeRole: lines(`
    tjänsten|tjänst|rollen|roll|jobbet|jobb|befattningen|positionen|anställningen|uppdraget som|av|
    ansökan|ansökt|sökt|söka ||till|på|om|| tjänsten_som|rollen_som|jobbet_som|tjänst_som|tjänsten|rollen|jobbet|anställning_som|befattningen_som|som
    ansökan som`),
  roleNouns: list('tjänsten rollen jobbet befattningen positionen'),
  applicationNouns: list('ansökan'),
  isRoleFirst: false,
  at: list('på hos vid inom till'),
  articles: list('en ett den det de vår vårt din ditt denna detta företaget bolaget'),
  joiners: list('och för inom med av till'),
  fillers: list('utlysta aktuella lediga'),
  titles: list(`
    utvecklare ingenjör chef ledare assistent administratör tekniker konsult analytiker arkitekt ekonom redovisning säljare
    rådgivare handläggare samordnare koordinator praktikant trainee lärare sjuksköterska läkare redaktör designer jurist
    inköpare controller chaufför förare kock receptionist medarbetare elektriker mekaniker montör specialist programmerare
    forskare doktorand lager operatör developer engineer manager tester biträde vårdare vaktmästare personal scientist produkt snickare`),
  isCompounding: true,
  notNames:
    list(`vi du ni jag tyvärr tack hej med vänlig vänliga hälsning hälsningar efter i på för och men att som den det en ett av
    till från är har inte tjänsten rollen ansökan företaget teamet hr din ditt vår vårt oss dig er januari februari mars april maj
    juni juli augusti september oktober november december angående ref referens intresse bästa denna detta rekrytering jobb
    jobbansökan uppdatering gällande om stort`),
  teams: lines(`teamet|team
    rekrytering|rekryteringsteamet|rekryteringsteam
    hr avdelningen|teamet|team|
    talent acquisition|`),
  closings: lines(`med|| ||vänlig|vänliga|bästa|varma|| hälsning|hälsningar
    hälsningar
    mvh
    lycka till
    tack
    allt gott`),
  beforeRequisition: lines(`referensnummer|referens|ref|diarienummer|annonsnummer|id ||nr|nummer|`),
  noReply: lines(`inte|ej ||att|| svara|besvara|besvaras|svaras
    svara inte|ej`),
};

/** How Swedish letters tell stage and reasons. */
export const svHints: HintWords = {
  language: 'sv',
  stages: {
    final: lines(`sista|slutlig|slutliga|finala omgången|intervju|steget|urvalet
      slutkandidat|slutkandidater|slutkandidaterna`),
    interview:
      lines(`efter|för|under|från|sedan ||vår|din|den|en|| ||trevliga|givande|| intervju|intervjun|samtal|samtalet|möte|mötet
      trevligt|roligt|kul|glada att ||få|ha_fått|| träffa|träffat|prata|lära_känna
      intervju med|hos|den`),
    assessment: lines(`tester|testet|testerna|arbetsprov|arbetsprovet|kodtest|case|begåvningstest|personlighetstest`),
    screen: lines(`telefonintervju|telefonintervjun|telefonsamtal|telefonsamtalet
      första samtal|samtalet|intervju`),
    application: list('ansökan ansökningar ansökt sökt söka cv'),
  },
  reasons: {
    internal: lines(`intern|interna|internt kandidat|rekrytering|sökande|kandidater|tillsatt|tillsättning|lösning`),
    closed:
      lines(`är|blir|har|blev tjänsten|rollen|rekryteringen|processen nu|redan|blivit|tyvärr| ||blevet|blitt|blivit|| avbrutits|avbruten|pausats|pausad|stängts|stängd|ställts_in|avslutats|vakantsatt
      tjänsten|rekryteringen|rollen|processen|annonsen har|är|kommer ||att|| ||avbrutits|avbruten|pausats|pausad|stängts|stängd|dragits_tillbaka|inte_tillsättas|ställts_in|avslutats|inte_längre|vakantsatt
      avbryta|avbrutit|pausa|pausat rekryteringen|rekryteringsprocessen|processen`),
    filled:
      lines(`är|blir|har|blev tjänsten|rollen|rekryteringen|processen nu|redan|blivit|tyvärr| ||blevet|blitt|blivit|| tillsatt|tillsatts
      tjänsten|rollen|platsen|befattningen är|har ||nu|redan|blivit|| tillsatt|tillsatts
      gå|gått vidare med en_annan|en_annan_kandidat
      valt|anställt en annan kandidat|sökande|person`),
    budget: lines(`anställningsstopp|omorganisation|budget|besparingar|neddragningar`),
    volume: lines(`stort|många|mycket|högt antal|ansökningar|intresse|sökande|kvalificerade|bra_ansökningar
      antal ansökningar|sökande`),
    closer:
      lines(`bättre|närmare|mer|bäst ||väl|| matchar|motsvarar|stämmer|passar|matchning|överens|relevant|erfarenhet|lämpad|lämpade|kvalificerade|erfarna|uppfyller
      inte|matchar|motsvarar|fullt matchar|motsvarar|ut|bättre|bäst`),
    team_fit: lines(`gruppens|teamets sammansättning
      passar in i`),
    location: lines(`bostadsort|pendlingsavstånd|ort|placeringsort`),
    visa: lines(`arbetstillstånd|uppehållstillstånd|visum|medborgarskap`),
    formal: lines(`formella|nödvändiga|obligatoriska krav|kraven|meriter
      kravprofilen|skallkraven|legitimation|körkort`),
    salary: lines(`löneanspråk|lönekrav|löneanspråket|löneförväntningar`),
    automated: lines(`automatiskt|automatiserat|automatisk meddelande|svar|genererat|mejl|utskick|mail
      inte svara|besvara|svaras`),
    agency: lines(`vår|vår_uppdragsgivare|min kund|uppdragsgivare|klient`),
  },
};
