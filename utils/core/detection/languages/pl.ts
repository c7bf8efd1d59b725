import type { LanguageRules } from '../rule.ts';
import { commonRules } from './common-rules.ts';

/** Polish, formal and informal. */
export const pl: LanguageRules = {
  code: 'pl',
  classes: {
    if: 'jeśli | jeżeli | w przypadku | w razie | gdyby | czy | o ile | chyba że | gdy tylko',
    unless: 'nawet | jak',
    turn: 'ale | i | jednak | dlatego | ponieważ | oraz',
    general:
      'kandydaci którzy | osoby które nie | tylko kandydatów | wyłącznie kandydatów | wybranymi kandydatami | wybranymi osobami | z wybranymi | tylko z | wszystkich kandydatów | każdego kandydata | niekompletne aplikacje | niekompletne zgłoszenia',
    neg: 'nie | brak | żadn* | niemożliw* | bez',
    lift: 'jeszcze nie | każde* | indywidualnie | wszystkim | zdecydował pan | zdecydowała pani | zdecydowałeś | zdecydowałaś | twoja decyzja o | rezygnacji | wszystkich zgłoszeń',
    act: 'zaprosi* | zaprasza* | zaproszen* | kontynuowa* | kontynuuje* | wybran* | wybra* | zakwalifikow* | kwalifikuj* | zakwalifikować | przeszł* | przejść | przejdzie | przejdziesz | uwzględn* | rozpatrzon* | rozpatrzyć | zaproponować | zaoferować | zaproponuje* | złożyć oferty | przyjęt* | przyjąć | zatrudni* | pozytywn* | powodzeniem | sukcesem | spełni* | wziąć pod uwagę | brana pod uwagę | brane pod uwagę | dalej | dalszego | dalszym | dalszych | dalszy | dołączy* | współprac* | przedstawić | skorzysta* | zdecydowa* na | nawiąza*',
    yours:
      'twoja aplikacja | twoją aplikację | twojej aplikacji | twoja kandydatura | twojej kandydatury | twoją kandydaturę | pana kandydatura | pani kandydatura | pana kandydatury | pani kandydatury | pani kandydaturę | pana kandydaturę | pani/pana | państwa aplikacja | państwa aplikacji | kandydatura | kandydatury | kandydaturę | kandydaturą | aplikacja | aplikacji | aplikację | zgłoszenie | zgłoszenia | twój profil | twojego profilu | pana profil | pani profil | pana | panią | pani | panu | państwa | cię | ci | tobą | ciebie | państwu | procesie | procesu | rekrutacji | rekrutacyjn* | etapu | rozmowę | stanowisko | twoje doświadczenie | pana doświadczenie | pani doświadczenie | cv',
    other:
      'innego kandydata | inną kandydatkę | innej kandydatki | innych kandydatów | innymi kandydatami | inną osobę | innej osoby | innej osobie | inny kandydat | inne osoby | inne kandydatury | innej kandydatury | inną kandydaturę | kandydatów których | kandydata którego | kandydatów o | kandydata o | kandydatów z | kandydata z | kandydatem | kandydatami których | kandydata wewnętrznego | wewnętrznie | osobę o | osoby których | osobami których | osobę z | ktoś inny | kogoś innego | kandydatki | osoby o | osoby z | osobę której | osobę która | osobę którego | osobą której | kandydatkę',
    better:
      'lepiej | bardziej odpowiada* | bliższ* | bardziej zgodn* | w większym stopniu | pełniej | bardziej dopasowan* | większe doświadczenie | bliżej | najlepiej',
    take: 'wybraliśmy | wybraliśmy | wybrano | wybrać | wybór | wyboru | zdecydowaliśmy | zdecydowano | zdecydował* | zatrudni* | kontynuować | kontynuujemy | kontynuowania | postawiliśmy | obsadz* | zaproponowaliśmy | padł | zaprosiliśmy | skierowa* | przyznan* | kontynuacj* | pierwszeństwo | dalszego etapu | nawiązaliśmy | znaleźliśmy | kontynuowani* | decyzję o',
    refused:
      'odrzucon* | odrzucić | odmown* | odmow* | negatywn* | zakończon* niepowodzeniem | niepowodzeniem | nie została wybrana | zamknięt*',
    fit: 'odpowiada* | spełnia* | pasuje* | dopasow* | wystarczając* | zgodn* | odpowiedni* | wymaga* | oczekiwa* | ofert dla | oferty dla',
    idiom:
      'zdecydowaliśmy się nie | zdecydowaliśmy nie | postanowiliśmy nie | decyzję o niekontynuowaniu | niekontynuowani* | nie będziemy kontynuować | tym razem nie | nie tym razem | nie udało się | zakończyć proces | zakończyć z | zakończenie procesu | nie mamy dobrych wiadomości | decyzja jest odmowna | odpowiedź odmowną | negatywną odpowiedź | odpowiedź negatywną | zrezygnować z | nie skorzystamy | zakończyć naszą współpracę',
    place:
      'stanowisko | rekrutacja | rekrutację | rekrutacji | oferta | ofertę | proces rekrutacji | proces | etat | staż | praktyki | wakat | stanowiska | nabór',
    shut: 'obsadzone | obsadzona | obsadzono | zamknięt* | zamknęliśmy | anulowan* | wstrzyman* | zawieszon* | odwołan* | nieaktualn* | zakończon* | zakończyliśmy | nie jest już | unieważnion* | wycofan* | zajęte | zlikwidowan* | zamrożon*',
    freeze:
      'wstrzymanie rekrutacji | wstrzymaliśmy | zamrożenie rekrutacji | zamrożenie zatrudnienia | nie prowadzimy rekrutacji | nie prowadzimy już | nie zatrudniamy | brak wolnych | brakiem wolnych | nie mamy wolnych | nie mamy odpowiedniej',
    regret: 'niestety | przykro | żal* | z przykrością | ubolewa* | szkoda | rozczarow*',
    comfort:
      'powodzenia | sukcesów | dalszej karierze | dalszych poszukiwań | poszukiwaniach | poszukiwaniu | bazie | baza danych | przyszłych rekrutacj* | kolejnych rekrutacj* | w przyszłości | ponownie | zachęcamy | dużą liczbę | dużej liczby | wiele zgłoszeń | trudny wybór | trudna decyzja | po analizie | po dokładnej | wnikliw* | dziękujemy za zainteresowanie | poświęcony czas',
    receipt:
      'otrzymaliśmy | potwierdzamy otrzymanie | potwierdzamy | weryfikuj* | analizuj* | rozpatrujemy | zapoznamy | przeanalizujemy | skontaktujemy się | odezwiemy | w ciągu | najbliższych dniach | wkrótce | wpłynęło',
    invite: 'zaprosić | zapraszamy | zaproszenie | umówić | ustalić | termin | dostępność | chcielibyśmy | spotkać',
    meeting:
      'rozmowę | rozmowa | rozmowy | rozmowie | spotkanie | spotkania | wideorozmowę | rozmowę kwalifikacyjną | telefoniczną',
    away: 'nie | niestety | przełożyć | odwołać',
    pleased: 'miło | przyjemnością | gratul* | cieszymy | radością',
    offering:
      'ofertę pracy | zaproponować stanowisko | zaoferować stanowisko | umowę o pracę | propozycję zatrudnienia | oferta zatrudnienia | zaproponować pracę',
    task: 'test | zadanie | zadania | ankieta | kwestionariusz | zadanie rekrutacyjne',
    withdrawing:
      'wycofać moją | wycofuję | wycofanie | wycofania | rezygnuję | rezygnacja z | wycofał* | rezygnacji z udziału',
    answering:
      'mocne strony | mocnych stron | poprawić | rozwoju | sugeruj* | radzi* | wskazówk* | zabrakło | informacja zwrotna | informacji zwrotnej',
    bulk: 'newsletter | wypisz | anuluj subskrypcję | nowe oferty | oferty dla ciebie | alert | rabat | promocja | czytaj więcej | aplikuj teraz | webinar',
    jobwords:
      'rekrut* | kandyd* | stanowisk* | aplikac* | prac* | cv | zatrudni* | rozmow* | hr | ofert* | staż | zespół | zespołu | kadr',
    applied:
      'twoją aplikację | twoja aplikacja | pana aplikację | pani aplikację | za aplikację | przesłanie aplikacji | zainteresowanie ofertą | zainteresowanie pracą | zainteresowanie naszą | zainteresowanie stanowiskiem | udział w rekrutacji | udział w procesie | procesie rekrutacji | procesu rekrutacji | złożenie aplikacji | zgłoszenie na stanowisko',
    elsewhere:
      'kredyt* | pożyczk* | bank* | ubezpiecz* | szkod* | zamówieni* | przesyłk* | paczk* | zwrot* | mieszkani* | najem | wynajm* | wynajem | wiza | wizy | wizę | uczelni* | uniwersytet* | studia | szkoł* | przyjęci* na studia | stypendi* | manuskrypt* | artykuł* | abstrakt* | konferencj* | recenz* | redakcj* | wydawnictw* | rezerwacj* | hotel* | bilet* | faktur* | dotacj* | grant* | przetarg* | pozwoleni* | przedszkol* | wniosek',
    notjob:
      'twoje zamówienie | zamówienie nr | wniosek kredytowy | wniosku kredytowego | wniosek o kredyt | wniosek o wizę | wniosek o | wniosku o | pański wniosek | pani wniosek | pana wniosek | manuskrypt* | artykuł | artykułu | abstrakt* | właściciel* mieszkania | wynajmując* | mieszkanie | mieszkania | przetarg* | rezerwacja | stypendi* | na studia | rekrutacja na studia | szkody | przedszkola',
    mine: 'moją aplikację | moja aplikacja | moją kandydaturę | aplikowałem | aplikowałam',
  },
  rules: commonRules,
};
