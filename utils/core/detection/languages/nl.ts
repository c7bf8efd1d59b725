import type { LanguageRules } from '../rule.ts';
import { commonRules } from './common-rules.ts';

/** Dutch, u and je. */
export const nl: LanguageRules = {
  code: 'nl',
  classes: {
    if: 'als | indien | mocht | mochten | wanneer we | wanneer je | wanneer u | of je | of u | of jij | tenzij | in het geval | zodra',
    unless: 'ook al | ook als | zoals',
    turn: 'maar | en | echter | dus | daarom | want',
    general:
      'kandidaten die niet | sollicitanten die niet | alleen kandidaten | alleen geselecteerde | alle kandidaten | iedere kandidaat | elke kandidaat | onvolledige sollicitaties | iedereen die | niet geselecteerde kandidaten',
    neg: 'niet | geen | nooit | niet langer | niet meer | tegen | onvoldoende | helaas niet',
    lift: 'nog niet | nog geen | iedereen | persoonlijk te beantwoorden | ieder | je hebt besloten | u hebt besloten | u heeft besloten | jouw besluit | uw besluit | dat je niet | feedback te geven',
    act: 'verder* | doorga* | door te gaan | door gaan | doorgaan | gaan we niet | geselecteerd | selecteren | uitgekozen | gekozen | kiezen | uitnodig* | uit te nodigen | uitgenodigd | aanbieden | aan te bieden | aangeboden | aannemen | aan te nemen | aangenomen | in behandeling | meenemen | meegenomen | mee te nemen | voortzetten | voort te zetten | vervolg* | doorgekomen | geslaagd | succesvol | in aanmerking | overwegen | overwogen | uitgekomen | door naar | verder gaan | verder te gaan | honoreren | gehonoreerd | op gesprek | afgerond met | ingaan | positief | doorgeschoven | doorgestroomd | voorstellen | voor te stellen | plaatsen | bieden | uit voor | naar de volgende | door in de',
    yours:
      'je sollicitatie | jouw sollicitatie | uw sollicitatie | sollicitatie | kandidatuur | je profiel | jouw profiel | uw profiel | je cv | jouw cv | uw cv | je | jou | jij | u | procedure | sollicitatieprocedure | selectieprocedure | functie | deze functie | rol | volgende ronde | volgende fase | volgende stap | ronde | gesprek | je ervaring | jouw ervaring | uw ervaring | motivatie',
    other:
      'andere kandida* | andere sollicitant* | een andere kandidaat | iemand anders | een ander | anderen | andere profielen | ander profiel | een andere persoon | kandidaten die | kandidaten met | kandidaten van wie | kandidaten wiens | kandidaat die | kandidaat met | kandidaat van wie | kandidaat wiens | sollicitanten die | interne kandida* | intern | iemand met | iemand die | meer ervaren | geschiktere | kandidaat wiens | een andere richting | meer geschikte | kandidaat gevonden',
    better:
      'beter | meer aansluit* | beter aansluit* | nauwer | meer relevante | dichter bij | meer ervaring | meer overeen* | meer passend*',
    take: 'gekozen | kiezen | verder te gaan | verdergaan | verder gaan | door te gaan | doorgaan | verder | besloten | aangenomen | geselecteerd | ingevuld | vervuld | voorkeur | gegaan | gevallen | uitgekozen | aangeboden | voorrang | gaan we door | door met | uitgenodigd | gevonden',
    refused:
      'afgewezen | afwijzen | afwijzing | afgewezen voor | niet geselecteerd | afvallen | afgevallen | negatief | geweigerd | niet doorgegaan | niet succesvol | gesloten',
    fit: 'passend* | past | passen | aansluit* | aan te sluiten | sluit | sluiten | match* | overeen* | voldoe* | geschikt* | voldoende | de juiste | juiste match | ideale | vacature voor | plek voor',
    idiom:
      'besloten niet | besloten om niet | besloten je sollicitatie niet | gaan niet met je | gaan niet verder | niet met je verder | niet met u verder | niet met jou verder | geen goed nieuws | teleur moeten stellen | teleurstellen | moet ik je teleurstellen | moeten wij u teleurstellen | helaas afwijzen | het is niet gelukt | niet gelukt | niet geworden | niet de juiste | afscheid te nemen | stopt hier | buiten de boot | afgevallen | net niet | keuze is niet op jou | keuze niet op jou | keuze is niet op u | keuze niet op u | geen vervolg | geen match | geen passende',
    place: 'vacature | functie | positie | procedure | stage | stageplek | rol | plek | vacatures | opdracht | werving',
    shut: 'vervuld | ingevuld | gesloten | geannuleerd | ingetrokken | on hold | stopgezet | bevroren | niet meer beschikbaar | niet langer beschikbaar | niet meer open | vervallen | komt te vervallen | gepauzeerd | opgeschort | gestopt | bezet | uitgesteld | niet ingevuld | niet doorgaat | gaat niet door',
    freeze: 'vacaturestop | personeelsstop | nemen niemand aan | niet meer op zoek | geen vacatures | geen openstaande',
    regret:
      'helaas | spijt | jammer* | spijtig | teleurstell* | moeilijke keuze | lastige keuze | tot onze spijt | vervelend',
    comfort:
      'veel succes | succes met | succes bij | je zoektocht | uw zoektocht | verdere loopbaan | verdere carrière | portefeuille | talentpool | in de toekomst | toekomstige vacatures | opnieuw te solliciteren | nogmaals solliciteren | groot aantal | veel sollicitaties | zorgvuldige | zorgvuldig | onder de indruk | moeite die | getoonde interesse | het allerbeste | bewaren we | kwaliteiten',
    receipt:
      'ontvangen | in goede orde | bevestigen de ontvangst | ontvangstbevestiging | bekijken je | beoordelen | nemen contact met | neem contact met | laten we je weten | laten wij u weten | zo snel mogelijk | komende dagen | binnen twee weken | binnen een week | in behandeling genomen',
    invite:
      'uitnodigen | uitnodiging | uit te nodigen | nodigen | inplannen | plannen | afspraak | kennismaken | beschikbaar* | nodig je | nodigen we',
    meeting:
      'gesprek | sollicitatiegesprek | kennismakingsgesprek | interview | telefoongesprek | videogesprek | kennismaking | belafspraak',
    away: 'niet | geen | helaas | verzetten | verplaatsen',
    pleased: 'graag | blij | verheugd | gefeliciteerd | genoegen',
    offering:
      'baan aanbieden | functie aanbieden | aanbod doen | arbeidsovereenkomst | contract | arbeidsvoorwaarden | aangenomen | baan aan te bieden | functie aan te bieden',
    task: 'assessment | online test | opdracht maken | casus | vragenlijst',
    withdrawing:
      'sollicitatie intrekken | sollicitatie ingetrokken | trek mijn | trek ik | teruggetrokken | terugtrekken | terug te trekken | ingetrokken hebt | ingetrokken heeft | terugtrekking',
    answering: 'verbeterpunt* | verbeteren | sterke punten | advies | tip | tips | feedback | we misten | miste ik',
    bulk: 'nieuwsbrief | afmelden | uitschrijven | vacature alert | nieuwe vacatures | vacatures voor jou | korting | lees meer | solliciteer nu | bekijk online | webinar',
    jobwords:
      'sollicit* | vacature | functie | kandida* | cv | werving | recruit* | baan | gesprek | hr | stage | profiel | carrière | personeelszaken | team',
    applied:
      'je sollicitatie | jouw sollicitatie | uw sollicitatie | gesolliciteerd | interesse in de functie | interesse in onze | interesse in de | sollicitatieprocedure | getoonde interesse | interesse voor | solliciteren bij',
    elsewhere:
      'lening | krediet | hypotheek | bank | verzekering | schade | bestelling | levering | pakket | terugbetaling | woning | appartement | huurwoning | huur | huurder | verhuurder | visum | universiteit | school | toelating | inschrijving | opleiding | beurs | manuscript | artikel | abstract | congres | reviewers | redactie | uitgever | boeking | reservering | hotel | tickets | offerte | factuur | subsidie | aanbesteding | inschrijver | vergunning | kinderopvang',
    notjob:
      'je bestelling | uw bestelling | jouw bestelling | uw manuscript | je manuscript | uw artikel | uw abstract | je abstract | uw lening | leningaanvraag | hypotheekaanvraag | kredietaanvraag | visumaanvraag | de woning | het appartement | verhuurder | je boeking | uw boeking | uw reservering | aanbesteding | uw offerte | subsidieaanvraag | studieplaats | toelatingscommissie | schadeclaim | uw aanvraag | huurwoning | je inschrijving voor de opleiding',
    mine: 'mijn sollicitatie | ik heb gesolliciteerd',
  },
  rules: commonRules,
};
