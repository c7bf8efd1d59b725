import type { FieldWords, HintWords } from './field-words.ts';
import { lines, list } from './list.ts';

/** Dutch, of the Netherlands and Flanders. */
export const nl: FieldWords = {
  language: 'nl',
  beforeCompany: lines(`
    bij de|het|ons|| bedrijf|firma|
    interesse|belangstelling|vertrouwen in het_werken_bij|werken_bij|een_baan_bij|een_functie_bij|
    werken|carrière|baan|vacature bij|voor
    namens
    team van
    deel van|uitmaken_van`),
  afterCompany: lines(`
    heeft|hebben besloten|gekozen|ervoor_gekozen
    bedankt|dankt je|u`),
  beforeEither: lines(`
    sollicitatie|gesolliciteerd|solliciteren bij|naar|op|voor|als
    interesse|belangstelling in|voor`),
  beforeRole: lines(`
    functie|vacature|positie|rol|baan|stageplaats van|als|voor|
    sollicitatie|gesolliciteerd|solliciteren|kandidaat naar|op|voor|als de_functie_van|de_vacature|de_vacature_van|de_functie|de_positie_van|de_rol_van|een|
    reactie|gereageerd op|naar de_vacature|de_functie_van|de_vacature_van`),
  roleNouns: list('functie vacature positie rol'),
  applicationNouns: ['sollicitatie'],
  isRoleFirst: false,
  at: list('bij binnen voor'),
  articles: list('de het een onze ons jouw uw je deze dit firma bedrijf'),
  joiners: list('van en voor de het in'),
  fillers: list('openstaande vacante huidige bovenstaande genoemde actuele'),
  titles: list(`
    ontwikkelaar developer engineer ingenieur medewerker adviseur manager leider hoofd directeur assistent analist architect
    consultant boekhouder accountant verkoper verkoop begeleider coördinator stagiair stage trainee monteur technicus
    verpleegkundig arts leraar docent redacteur ontwerper jurist advocaat inkoper inkoop controller chauffeur kok receptionist
    secretaresse planner specialist beheerder programmeur onderzoeker promovendus magazijn operator vertegenwoordiger
    designer scientist product recruiter tester coach elektricien schilder leerkracht zorg schoonma administratie bediende`),
  isCompounding: true,
  notNames: list(`
    wij we jij je u ik helaas bedankt dank beste geachte hallo met vriendelijke groet groeten na in de het een van en maar
    als die dat wie voor door is zijn heeft hebben niet functie vacature positie sollicitatie bedrijf team hr januari
    februari maart april mei juni juli augustus september oktober november december bij op aan naar om uit onze jouw uw
    deze dit interesse update over gesprek reactie bevestiging maandag dinsdag woensdag donderdag vrijdag
    naar aanleiding afdeling werving selectie ons`),
  teams: lines(`
    team
    recruitment|recruitmentteam team|
    hr team|afdeling|
    personeelszaken
    afdeling hr|personeelszaken|recruitment
    werving selectie|en_selectie`),
  closings: lines(`
    met vriendelijke|hartelijke groet|groeten
    vriendelijke|hartelijke groet|groeten
    groet|groeten|groetjes
    hoogachtend
    bedankt
    veel succes
    mvg`),
  beforeRequisition: lines(`vacature|referentie|functie|ref nummer|id|code|nr|
    vacaturenummer|referentienummer|vacaturecode|kenmerk|id|ref`),
  noReply: lines(`niet ||te|| beantwoorden|antwoorden|reageren
    deze mailbox|e-mail|mail wordt|kan|is niet
    beantwoord|antwoord deze|dit|niet ||e-mail|bericht|mail|| niet|op`),
};

/** How Dutch letters tell stage and reasons. */
export const nlHints: HintWords = {
  language: 'nl',
  stages: {
    final: lines(`laatste|tweede|finale ronde|selectieronde
      finalist|finalisten`),
    interview: lines(`
      na|naar_aanleiding_van|voor|tijdens|sinds|uit ons|het|je|uw|jouw||| ||prettige|leuke|fijne|goede|plezierige|| gesprek|sollicitatiegesprek|interview|gesprekken|kennismaking
      gesprek met|dat|van
      leuk|fijn|prettig|plezier je|u|om ||te|je_te|u_te| ontmoeten|spreken|hebben_ontmoet|hebben_gesproken`),
    assessment: lines(`assessment|assessments|testopdracht|technische_test|case|capaciteitentest|opdracht_die`),
    screen: lines(`telefonisch|telefonische|eerste gesprek|kennismaking|interview|screening
      telefoongesprek`),
    application: list('sollicitatie sollicitaties gesolliciteerd solliciteren cv'),
  },
  reasons: {
    internal: lines(`interne|intern kandidaat|kandidaten|sollicitant|collega|ingevuld|opgelost|invulling`),
    closed:
      lines(`is|wordt|werd de_vacature|de_functie|deze_functie|deze_vacature|de_positie inmiddels|reeds|al|helaas|nu| ||blevet|blitt|blivit|| ingetrokken|gesloten|stopgezet|vervallen|gepauzeerd|bevroren
      vacature|functie|procedure|positie is|wordt|werd inmiddels|helaas|| ingetrokken|gesloten|stopgezet|vervallen|on_hold|gepauzeerd|bevroren
      niet langer|meer beschikbaar|open|in_te_vullen`),
    filled:
      lines(`is|wordt|werd de_vacature|de_functie|deze_functie|deze_vacature|de_positie inmiddels|reeds|al|helaas|nu| ||blevet|blitt|blivit|| vervuld|ingevuld|vergeven
      vacature|functie|positie is|wordt|werd inmiddels|reeds|al|ondertussen|| vervuld|ingevuld|vergeven
      gekozen|besloten voor een_andere kandidaat|sollicitant
      andere kandidaat|kandidate gekozen|aangenomen|geselecteerd`),
    budget: lines(`vacaturestop|budget|reorganisatie|bezuinigingen|herstructurering|budgettaire_redenen`),
    volume: lines(
      `groot|grote|hoog|hoge|veel|vele|overweldigend|groot_aantal aantal|hoeveelheid|sollicitaties|reacties|kandidaten|sollicitanten`,
    ),
    closer: lines(`beter|meer|dichter|nauwer ||nog|| aansluit|aansluiten|past|passen|aansluitende|passende|bij|ervaring
      beter|meer|nauwer aan|op|bij
      niet|onvoldoende|minder goed|volledig|| aansluit|aan_te_sluiten|aansluiten|past`),
    team_fit: lines(`samenstelling van het team
      binnen|in het|ons team past`),
    location: lines(`reisafstand|woonplaats|standplaats|reistijd|locatie`),
    visa: lines(`werkvergunning|verblijfsvergunning|visum|nationaliteit`),
    formal: lines(`vereiste|benodigde|gevraagde opleiding|diploma|diplomas|ervaring|kwalificaties|certificering
      functie-eisen|minimumeisen|rijbewijs`),
    salary: lines(`salarisverwachting|salarisverwachtingen|salariswensen|salarisindicatie|salariseisen`),
    automated:
      lines(`automatisch|automatische|geautomatiseerd|geautomatiseerde gegenereerd|bericht|e-mail|mail|verstuurd|verzonden|antwoord
      niet te_antwoorden|beantwoorden|reageren_op`),
    agency: lines(`onze|mijn|de opdrachtgever|klant|opdrachtgevers`),
  },
};
