import type { Values } from '../template.ts';
import type { Wordings } from '../wordings.ts';
import { wCompany } from './pl-company.ts';
import { addressedName } from './pl-names.ts';
import { questions } from './pl-questions.ts';

// No past tense of the first or second person and no adjective about them: both would tell a gender.
// A role stands in quotation marks and a company after "firma", so that neither has to be declined (pl-company.ts).
export const pl: Wordings = {
  greeting: {
    formal: {
      plain: 'Dzień dobry[, {titled}],',
      warm: 'Dzień dobry[, {titled}],',
      formal: '[Dzień dobry, {titled}|Szanowni Państwo],',
    },
    informal: {
      plain: 'Cześć[, {vocative}],',
      warm: 'Cześć[, {vocative}],',
      formal: 'Dzień dobry[, {vocative}],',
    },
  },
  signOff: {
    plain: ['Pozdrawiam', 'Z pozdrowieniami'],
    warm: ['Pozdrawiam serdecznie', 'Serdeczne pozdrowienia'],
    formal: ['Z poważaniem', 'Z wyrazami szacunku'],
  },
  subject: 'Moja aplikacja[ na stanowisko „{role}”][ {at_company}]',
  opening: {
    application: {
      any: [
        'dziękuję za odpowiedź na moją aplikację[ na stanowisko „{role}”][ {at_company}].',
        'bardzo dziękuję za przesłaną informację w sprawie stanowiska[ „{role}”][ {at_company}].',
        'wiadomość w sprawie stanowiska[ „{role}”][ {at_company}] dotarła do mnie i bardzo za nią dziękuję.',
        'dziękuję za wiadomość o tym, jak zakończyła się rekrutacja[ na stanowisko „{role}”][ {at_company}].',
      ],
      warm: ['dziękuję za czas poświęcony na odpowiedź w sprawie stanowiska[ „{role}”][ {at_company}].'],
      formal: ['uprzejmie dziękuję za informację o wyniku mojej aplikacji[ na stanowisko „{role}”][ {at_company}].'],
    },
    screen: {
      any: [
        'dziękuję za naszą pierwszą rozmowę o stanowisku[ „{role}”][ {at_company}] i za informację o jej wyniku.',
        'dziękuję za wiadomość i za czas poświęcony na pierwszą rozmowę o stanowisku[ „{role}”][ {at_company}].',
        'dziękuję za odpowiedź po naszej pierwszej rozmowie o stanowisku[ „{role}”][ {at_company}].',
      ],
      warm: [
        'dziękuję za odpowiedź; nasza pierwsza rozmowa o stanowisku[ „{role}”][ {at_company}] była dla mnie przyjemnością.',
      ],
      formal: ['uprzejmie dziękuję za informację po naszej pierwszej rozmowie o stanowisku[ „{role}”][ {at_company}].'],
    },
    assessment: {
      any: [
        'dziękuję za odpowiedź i za czas poświęcony mojemu zadaniu[ na stanowisko „{role}”][ {at_company}].',
        'dziękuję za wiadomość w sprawie stanowiska[ „{role}”][ {at_company}] i za sprawdzenie mojego zadania.',
        'dziękuję za przejrzenie mojego zadania[ na stanowisko „{role}”][ {at_company}] i za informację o wyniku.',
      ],
      warm: ['dziękuję za odpowiedź; praca nad zadaniem[ na stanowisko „{role}”][ {at_company}] sprawiła mi radość.'],
      formal: ['uprzejmie dziękuję za ocenę mojego zadania[ na stanowisko „{role}”][ {at_company}] i za odpowiedź.'],
    },
    interview: {
      any: [
        'dziękuję za odpowiedź i za możliwość rozmowy o stanowisku[ „{role}”][ {at_company}].',
        'dziękuję za wiadomość i za czas poświęcony mi podczas rekrutacji[ na stanowisko „{role}”][ {at_company}].',
        'dziękuję za przekazanie mi decyzji w sprawie stanowiska[ „{role}”][ {at_company}] i za poświęcony mi czas.',
      ],
      warm: [
        'dziękuję za odpowiedź; możliwość rozmowy o stanowisku[ „{role}”][ {at_company}] sprawiła mi przyjemność.',
      ],
      formal: ['uprzejmie dziękuję za informację i za możliwość rozmowy o stanowisku[ „{role}”][ {at_company}].'],
    },
    final: {
      any: [
        'dziękuję za odpowiedź i za zaproszenie mnie aż do ostatniego etapu[ rekrutacji na stanowisko „{role}”][ {at_company}].',
        'dziękuję za wiadomość i za cały czas, który zespół poświęcił mi aż do ostatniego etapu[ rekrutacji na stanowisko „{role}”][ {at_company}].',
        'dziękuję za wiadomość po ostatnim etapie[ rekrutacji na stanowisko „{role}”][ {at_company}] i za cały poświęcony mi czas.',
      ],
      warm: [
        'dziękuję za wiadomość; poznanie zespołu w drodze do ostatniego etapu[ rekrutacji na stanowisko „{role}”][ {at_company}] było dla mnie przyjemnością.',
      ],
      formal: [
        'uprzejmie dziękuję za informację po ostatnim etapie[ rekrutacji na stanowisko „{role}”][ {at_company}] i za czas wszystkich rozmówców.',
      ],
    },
    unknown: {
      any: [
        'dziękuję za odpowiedź w sprawie stanowiska[ „{role}”][ {at_company}].',
        'dziękuję za wiadomość dotyczącą mojej aplikacji[ na stanowisko „{role}”][ {at_company}].',
        'dziękuję za przekazanie mi decyzji w sprawie stanowiska[ „{role}”][ {at_company}].',
      ],
      warm: ['dziękuję za chwilę poświęconą na odpowiedź w sprawie stanowiska[ „{role}”][ {at_company}].'],
      formal: ['uprzejmie dziękuję za informację w sprawie stanowiska[ „{role}”][ {at_company}].'],
    },
    internal: {
      any: [
        'dziękuję za przekazanie mi decyzji w sprawie stanowiska[ „{role}”] i za rozważenie mojej kandydatury.',
        'dziękuję za odpowiedź w sprawie rekrutacji wewnętrznej[ na stanowisko „{role}”] i za rozpatrzenie mojej kandydatury.',
        'dziękuję za informację o decyzji w sprawie stanowiska[ „{role}”].',
      ],
      warm: ['bardzo dziękuję za wiadomość w sprawie stanowiska[ „{role}”] i za czas poświęcony mojej kandydaturze.'],
      formal: ['uprzejmie dziękuję za informację w sprawie rekrutacji wewnętrznej[ na stanowisko „{role}”].'],
    },
    agency: {
      any: [
        'dziękuję za przekazanie decyzji w sprawie stanowiska[ „{role}”][ {at_company}] i za przedstawienie mojej kandydatury.',
        'dziękuję za wiadomość o decyzji dotyczącej stanowiska[ „{role}”][ {at_company}].',
        'dziękuję za informację w sprawie stanowiska[ „{role}”][ {at_company}].',
      ],
      warm: [
        'dziękuję za wsparcie mojej kandydatury na stanowisko[ „{role}”][ {at_company}] i za informację o wyniku.',
      ],
      formal: ['uprzejmie dziękuję za przekazanie decyzji w sprawie stanowiska[ „{role}”][ {at_company}].'],
    },
  },
  accept: {
    any: [
      'Rozumiem i szanuję tę decyzję.',
      'Przyjmuję tę decyzję i wiem, że takie wybory nie są łatwe.',
      'Decyzja jest dla mnie jasna i ją szanuję.',
    ],
    plain: ['Decyzja jest dla mnie jasna i nie chcę do niej wracać.'],
    warm: ['Ta praca bardzo by mi odpowiadała, a mimo to w pełni szanuję decyzję.'],
    formal: ['W pełni szanuję podjętą decyzję.'],
  },
  strength: {
    any: ['Jedno z tego wynoszę: {strength}.', 'Na tym chcę się oprzeć: {strength}.', 'To chcę zachować: {strength}.'],
  },
  why: {
    any: [
      'Następnym razem chcę wypaść lepiej, a spojrzenie z zewnątrz pomaga bardziej niż domysły.',
      'Chcę dobrze przygotować się do kolejnych rozmów, dlatego <Państwa|Twoja> opinia jest dla mnie cenna.',
      'Z każdej aplikacji staram się czegoś nauczyć.',
    ],
    plain: ['Chcę lepiej przygotować się do kolejnych aplikacji.'],
    warm: ['Chętnie czegoś się z tego nauczę, a <Państwa|Twoja> opinia bardzo mi w tym pomoże.'],
    formal: ['Pragnę wykorzystać to doświadczenie w kolejnych aplikacjach.'],
  },
  leadOne: {
    any: [
      'Jeśli <mają Państwo|masz> chwilę, mam jedno krótkie pytanie:',
      'Jedno krótkie pytanie, jeśli można:',
      'Już jedno zdanie na ten temat wiele mi da:',
    ],
    formal: ['Proszę o krótką odpowiedź na jedno pytanie:'],
  },
  leadMany: {
    any: [
      'Już jedno zdanie na któryś z tych tematów wiele mi da:',
      'Jeśli <mają Państwo|masz> kilka minut, pomogą mi krótkie odpowiedzi na te pytania:',
      'Zastanawiam się nad tymi sprawami:',
    ],
    formal: ['Proszę o krótką odpowiedź na którekolwiek z tych pytań:'],
  },
  wayOut: {
    any: [
      'Jeśli <nie chcą lub nie mogą Państwo|nie chcesz lub nie możesz> o tym mówić, dobrze to rozumiem.',
      'Jeśli z <Państwa|Twojej> strony nie jest to możliwe, nic się nie stało i odpowiedź nie jest potrzebna.',
      'Jeśli brakuje czasu albo możliwości na informację zwrotną, nie ma problemu.',
    ],
    warm: ['A jeśli nie da się powiedzieć więcej, to naprawdę żaden kłopot; zrozumiem.'],
    formal: ['Jeśli zasady firmy na to nie pozwalają, oczywiście to zrozumiem.'],
  },
  call: {
    any: [
      'Wystarczy kilka słów w wiadomości, a pięć minut rozmowy przez telefon też mi odpowiada.',
      'Jeśli łatwiej o tym porozmawiać, chętnie zadzwonię na pięć minut.',
      'Dwa zdania w zupełności wystarczą, podobnie jak krótka rozmowa w dogodnej chwili.',
    ],
  },
  wish: {
    any: [
      'Życzę <Państwu|Tobie i zespołowi> wszystkiego dobrego.',
      'Mam nadzieję, że wszystko dobrze się <u Państwa|u Was> ułoży.',
      'Wszystkiego dobrego dla całego zespołu.',
    ],
    formal: ['Życzę <Państwu|Tobie i zespołowi> dalszych sukcesów.'],
  },
  specific: {
    opening: {
      any: [
        'dziękuję za odpowiedź w sprawie stanowiska[ „{role}”][ {at_company}]; nie każdy odpisuje.',
        'dziękuję za odpowiedź na moje pytanie dotyczące stanowiska[ „{role}”][ {at_company}].',
        'dziękuję za ponowną wiadomość w sprawie mojej aplikacji[ na stanowisko „{role}”][ {at_company}].',
      ],
      warm: ['bardzo dziękuję za poświęcony czas i odpowiedź w sprawie stanowiska[ „{role}”][ {at_company}].'],
      formal: ['uprzejmie dziękuję za odpowiedź dotyczącą stanowiska[ „{role}”][ {at_company}].'],
    },
    phrase: {
      any: [
        'W odpowiedzi jest zdanie: „{phrase}”.',
        'Jedno zdanie szczególnie zapadło mi w pamięć: „{phrase}”.',
        'W <Państwa|Twojej> wiadomości czytam: „{phrase}”.',
      ],
    },
    why: {
      any: [
        'Decyzja oczywiście pozostaje bez zmian; chcę tylko pracować nad tym, co trzeba.',
        'Nie proszę o ponowne rozpatrzenie decyzji, a jedynie o wskazówkę, gdzie mój wysiłek da teraz najwięcej.',
        'Nie chcę do niczego wracać; nieco dokładniejsza wskazówka pomoże mi wybrać, co ćwiczyć.',
        'Nie wiem jeszcze, co zmienić najpierw, i tylko dlatego piszę ponownie.',
      ],
    },
    leadOne: {
      any: ['O jedno chcę zapytać dokładniej:', 'Stąd moje jedyne pytanie:', 'Ostatnie, dokładniejsze pytanie:'],
    },
    leadMany: {
      any: [
        'Chcę zapytać trochę dokładniej, a wystarczy jedna z dwóch odpowiedzi:',
        'Dwa dokładniejsze pytania; każda odpowiedź mi pomoże:',
        'Wystarczy słowo na jeden z tych tematów:',
      ],
    },
    wayOut: {
      any: [
        'Jeśli nie ma nic do dodania, to w porządku i więcej nie zapytam.',
        'Jeśli więcej powiedzieć nie można, rozumiem to i na tym poprzestanę.',
        'Jeśli <wolą Państwo|wolisz> nie wchodzić w szczegóły, w pełni to przyjmuję.',
      ],
    },
  },
  thanks: {
    opening: {
      any: [
        'dziękuję za informację zwrotną o mojej aplikacji[ na stanowisko „{role}”][ {at_company}]; wiem, że wymaga ona czasu i trochę odwagi.',
        'dziękuję za taką szczerość w sprawie stanowiska[ „{role}”][ {at_company}]; rzadko dostaje się taką informację.',
        'bardzo dziękuję za informację zwrotną w sprawie stanowiska[ „{role}”][ {at_company}]; cieszę się, że do mnie dotarła.',
      ],
      warm: [
        'z całego serca dziękuję za informację zwrotną w sprawie stanowiska[ „{role}”][ {at_company}]; to bardzo miły gest.',
      ],
      formal: [
        'uprzejmie dziękuję za informację zwrotną o mojej aplikacji[ na stanowisko „{role}”][ {at_company}] oraz za poświęcony jej czas i uwagę.',
      ],
    },
    taken: {
      any: [
        'Przede wszystkim wynoszę z niej to: {taken}.',
        'Najbardziej pomaga mi ten punkt: {taken}.',
        'Najważniejsze jest dla mnie to: {taken}.',
      ],
    },
    takenUnknown: {
      any: [
        'Pokazuje mi ona coś, czego z mojego miejsca nie widać.',
        'Daje mi jasny punkt, od którego mogę zacząć, a to wiele warte.',
        'Pomaga mi zrozumieć, jak to wygląda z drugiej strony.',
      ],
    },
    more: {
      any: [
        'Nie zawsze łatwo czytać takie uwagi, a jednak wolę wiedzieć, niż się domyślać.',
        'Lepiej dowiedzieć się tego teraz niż dopiero po kolejnej rozmowie z innym pracodawcą.',
        'Nawet to, co trudno usłyszeć, jest dla mnie przydatne i daje do myślenia.',
      ],
    },
    plan: {
      any: [
        'Do następnej rozmowy popracuję nad tym małymi krokami i wiem już, od czego zacząć.',
        'Mam to zapisane, z jednym konkretnym krokiem na najbliższe tygodnie, żeby nie skończyło się na dobrych chęciach.',
        'W najbliższym czasie chcę poćwiczyć właśnie to, żeby przydało mi się już w kolejnej rozmowie.',
      ],
    },
    planOfStrength: {
      any: [
        'Dobrze wiedzieć, na czym mogę się oprzeć, i będę o tym pamiętać podczas przygotowań do następnej rozmowy.',
        'Mam to zapisane, żeby nie stracić tego z oczu podczas przygotowań do kolejnej rozmowy.',
        'Dodaje mi to pewności przed tym, co dalej, i na tym oprę swoją kolejną aplikację.',
      ],
    },
    planOfEither: {
      any: [
        'Mam to już zapisane i na pewno wrócę do tego podczas przygotowań do następnej rozmowy.',
        'Będę o tym pamiętać przy kolejnych aplikacjach, a przed następną rozmową przejrzę to jeszcze raz od początku.',
        'Podczas kolejnych przygotowań będę mieć to cały czas przed sobą, żeby o tym nie zapomnieć.',
      ],
    },
    moreOfEither: {
      any: [
        'Od środka trudno takie rzeczy ocenić, dlatego tak bardzo pomaga mi spojrzenie z zewnątrz.',
        'Lepiej dowiedzieć się tego teraz niż dopiero po kolejnej rozmowie z innym pracodawcą.',
        'Bez tej informacji trudno byłoby mi zobaczyć to tak jasno, jak widzę to teraz.',
      ],
    },
    touch: {
      any: [
        'Jeśli kiedyś pojawi się podobne stanowisko, bardzo ucieszy mnie wiadomość od <Państwa|Ciebie>.',
        'Jeśli nasze drogi znów się spotkają, chętnie opowiem, co z tego wyszło i czego to mnie nauczyło.',
        'Chętnie pozostanę w kontakcie, a całemu zespołowi życzę wszystkiego dobrego w dalszej pracy.',
      ],
    },
  },
  keepInTouch: {
    opening: {
      any: [
        'jeszcze raz dziękuję za wiadomość i za czas poświęcony mojej aplikacji[ na stanowisko „{role}”][ {at_company}].',
        'raz jeszcze dziękuję za informację o tym, jak zakończyła się rekrutacja[ na stanowisko „{role}”][ {at_company}].',
        'jeszcze raz dziękuję za wiadomość w sprawie stanowiska[ „{role}”][ {at_company}]; chętnie pozostanę w kontakcie.',
      ],
      formal: [
        'raz jeszcze uprzejmie dziękuję za wiadomość i za rozważenie mojej aplikacji[ na stanowisko „{role}”][ {at_company}].',
      ],
    },
    interest: {
      any: [
        'Nadal interesują mnie podobne stanowiska, zarówno w tym samym zespole, jak i w sąsiednim.',
        'Taka praca, na tym lub na pokrewnym stanowisku, będzie mnie interesować także w przyszłości.',
        'Jeśli w przyszłości pojawi się coś podobnego, będzie mi miło, jeśli <Państwo o mnie pomyślą|o mnie pomyślisz>.',
      ],
    },
    permission: {
      any: [
        'Czy mogę napisać ponownie za około sześć miesięcy i zapytać, czy coś się zmieniło?',
        'Czy mogę za kilka miesięcy wysłać krótką wiadomość z pytaniem, czy coś się zmieniło?',
        'Czy będzie w porządku, jeśli zapytam o to jeszcze raz mniej więcej za pół roku?',
      ],
    },
    connect: {
      any: [
        'Chętnie nawiążę też kontakt w sieci zawodowej, jeśli <Państwo z takiej korzystają|z takiej korzystasz>.',
        'Jeśli <korzystają Państwo|korzystasz> z sieci zawodowej, chętnie nawiążę tam kontakt.',
        'Do tego czasu zawsze można mnie znaleźć pod tym adresem.',
      ],
    },
  },
  thanksOnly: {
    any: [
      'dziękuję za odpowiedź w sprawie stanowiska[ „{role}”][ {at_company}] i za czas poświęcony mojej aplikacji.\nŻyczę całemu zespołowi wszystkiego dobrego.',
      'dziękuję za wiadomość w sprawie stanowiska[ „{role}”][ {at_company}]; szanuję tę decyzję.\nWszystkiego dobrego dla całego zespołu.',
      'dziękuję za przekazanie mi decyzji w sprawie stanowiska[ „{role}”][ {at_company}].\nDziękuję też za poświęcony czas i życzę powodzenia we wszystkim, co dalej.',
    ],
    formal: [
      'uprzejmie dziękuję za informację w sprawie stanowiska[ „{role}”][ {at_company}] i za rozważenie mojej aplikacji.\nŻyczę <Państwu|Tobie i zespołowi> dalszych sukcesów.',
    ],
  },
  nudge: {
    any: [
      'wracam na chwilę do mojej prośby sprzed kilku dni o informację zwrotną w sprawie stanowiska[ „{role}”][ {at_company}]; jedno lub dwa zdania nadal mi pomogą.\nJeśli nie jest to możliwe, to w porządku i więcej o to nie zapytam.',
      'moje pytanie w sprawie stanowiska[ „{role}”][ {at_company}] mogło zniknąć wśród innych wiadomości, więc wysyłam je jeszcze raz.\nJeśli odpowiedź nie jest możliwa, rozumiem to i na tym poprzestanę.',
      'to krótkie i jedyne przypomnienie o mojej prośbie o informację zwrotną w sprawie stanowiska[ „{role}”][ {at_company}].\nJeśli <mają Państwo|masz> chwilę, ucieszy mnie choć słowo; jeśli nie, rozumiem.',
    ],
    formal: [
      'uprzejmie przypominam o mojej prośbie o informację zwrotną w sprawie stanowiska[ „{role}”][ {at_company}].\nJeśli nie jest to możliwe, zrozumiem to i nie wrócę do sprawy.',
    ],
  },
  quotes: ['„', '”'],
  questions,
  derive: ({ first = '', company = '' }: Values): Values => ({
    ...addressedName(first),
    at_company: wCompany(company),
  }),
};
