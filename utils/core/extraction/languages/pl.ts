import type { FieldWords, HintWords } from './field-words.ts';
import { lines, list } from './list.ts';

/** Polish; endings of names are left as they stand. */
export const pl: FieldWords = {
  language: 'pl',
  beforeCompany: lines(`
    w firmie|spółce|grupie|zespole
    firmie|firmy|firmą|spółki|spółce
    zainteresowanie|zainteresowania pracą_w|ofertą_firmy|ofertą_pracy_w|pracą_dla|naszą_firmą|dołączeniem_do_zespołu
    pracy|pracę|praca|kariera|kariery w|dla
    w imieniu firmy|
    dołączeniem|dołączenia do zespołu|firmy
    zespół rekrutacji|hr w|firmy
    rekrutacji do|w firmy|firmie|`),
  afterCompany: lines(`
    dziękuje|zdecydowała|zdecydował|postanowiła`),
  beforeEither: lines(`
    aplikację|aplikacja|aplikacji|zgłoszenie|aplikowanie|kandydaturę|cv do|na|w`),
  beforeRole: lines(`
    stanowisko|stanowiska|stanowisku|pozycję|rolę|ofertę|ofertę_pracy|oferty_pracy|ogłoszenie pracy|na|jako|
    aplikację|aplikacja|aplikacji|zgłoszenie|aplikowanie|rekrutacji|kandydaturę na|jako stanowisko|pozycję|rolę|`),
  roleNouns: list('stanowisko stanowiska pozycję rolę'),
  applicationNouns: list('aplikacja aplikację aplikacji'),
  isRoleFirst: false,
  at: list('w we dla'),
  articles: list('firma firmy firmie firmą spółka spółki spółce nasz nasza naszej'),
  joiners: list('i ds do w z na'),
  fillers: list('powyższe wskazane następujące opublikowane'),
  titles: list(`
    inżynier inżyniera programista programisty programistka deweloper specjalista specjalisty specjalistka kierownik
    kierownika menedżer manager dyrektor dyrektora asystent asystenta asystentka analityk analityka architekt konsultant
    konsultanta księgowy księgowa księgowej handlowiec sprzedawca sprzedawcy doradca doradcy koordynator koordynatora
    stażysta stażysty staż praktykant technik technika pielęgniarka lekarz nauczyciel nauczyciela redaktor projektant
    grafik prawnik kupiec kontroler audytor kierowca kucharz kelner recepcjonista pracownik pracownika elektryk mechanik
    referent magazynier operator operatora administrator tester developer engineer designer data product lider młodszy starszy`),
  isCompounding: false,
  notNames: list(`
    my ty pan pani państwo niestety dziękujemy dziękuję dzień dobry witam szanowny szanowna z poważaniem pozdrawiam po w na
    do i a ale że który która które dla przez jest są nie stanowisko firma firmy zespół rekrutacja rekrutacji aplikacja hr
    za oraz twoja twoją pana pani jako styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik
    listopad grudzień numer ref referencyjny dotyczy informujemy pragniemy jednak obecnie tym razem to procesie proces`),
  teams: lines(`zespół rekrutacji|hr|rekrutacyjny|
    dział hr|kadr|rekrutacji|personalny
    hr
    rekrutacja`),
  closings: lines(`z poważaniem|wyrazami_szacunku
    pozdrawiam|pozdrawiamy serdecznie|
    serdecznie pozdrawiam|pozdrawiamy
    z pozdrowieniami
    dziękujemy|dziękuję
    powodzenia`),
  beforeRequisition: lines(`numer|nr referencyjny|ref|oferty|ogłoszenia|rekrutacji
    ref ||nr|numer|
    id`),
  noReply: lines(`nie odpowiadać|odpowiadaj|odpowiadać_na|odpowiadaj_na
    prosimy nie odpowiadać`),
};

/** How Polish letters tell stage and reasons. */
export const plHints: HintWords = {
  language: 'pl',
  stages: {
    final: lines(`ostatni|ostatnim|finałowy|finałowym|końcowy etap|etapie
      finalista|finaliści`),
    interview:
      lines(`po|za|podczas|w_trakcie ||naszej|odbytej|rozmowie|udział_w|spotkaniu|| rozmowę|rozmowie|rozmowy|rozmowę_kwalifikacyjną|rozmowie_kwalifikacyjnej|spotkanie|spotkaniu
      rozmowy|rozmowa|rozmowę kwalifikacyjnej|kwalifikacyjna|kwalifikacyjną|rekrutacyjnej|rekrutacyjną
      miło|przyjemność ||było|| poznać|spotkać|rozmawiać`),
    assessment:
      lines(`test|testu|testy|zadanie|zadania kompetencji|techniczne|techniczny|rekrutacyjne|rekrutacyjnego|umiejętności
      assessment`),
    screen: lines(`rozmowy|rozmowa|rozmowę|rozmowie telefonicznej|telefoniczna|telefoniczną|wstępnej
      wywiad|wywiadu telefoniczny|telefonicznego`),
    application: list(
      'aplikacja aplikację aplikacji aplikowanie zgłoszenie zgłoszenia cv kandydatura kandydaturę kandydatury rekrutacji',
    ),
  },
  reasons: {
    internal:
      lines(`kandydat|kandydata|kandydatem|rekrutacja|rekrutacji wewnętrzny|wewnętrznego|wewnętrznym|wewnętrzna|wewnętrznej
      wewnętrznie`),
    closed: lines(
      `rekrutacja|rekrutację|rekrutacji|proces|procesu|stanowisko ||została|zostało|został|jest||| zamknięta|wstrzymana|anulowana|zawieszona|wstrzymać|zawiesić|zamknięty|wstrzymany|nieaktualne|odwołana`,
    ),
    filled: lines(`stanowisko ||zostało|jest|już|zostało_już|| obsadzone
      wybraliśmy|wybrano|zatrudniliśmy innego|inną|inny kandydata|osobę
      wyboru innego|innej kandydata|osoby`),
    budget: lines(`zamrożenie rekrutacji|zatrudnienia
      restrukturyzacja|restrukturyzację|budżet|budżetu|budżetowych|reorganizacja|reorganizację`),
    volume:
      lines(`dużą|duże|duża|dużej|liczne|wiele|wielu|ogromne|dużym liczba|liczbę|liczby|zainteresowanie|zainteresowaniem|zgłoszeń|zgłoszenia|aplikacji|aplikacje|kandydatów
      liczba|liczbę|liczby zgłoszeń|aplikacji|kandydatów|nadesłanych_zgłoszeń|nadesłanych_aplikacji`),
    closer:
      lines(`bardziej|lepiej|najlepiej|pełniej|ściślej ||nam|| odpowiada|odpowiadają|odpowiadające|dopasowany|dopasowani|pasuje|pasują|spełnia|spełniają|doświadczony|odpowiadali|spełniali|zbliżone|dopasowane
      większe|większym doświadczenie|doświadczeniem`),
    team_fit: lines(`dopasowanie do zespołu
      skład zespołu`),
    location: lines(`lokalizacja|lokalizację|lokalizacji|miejsce_zamieszkania|dojazd|dojazdu`),
    visa: lines(`pozwolenie|pozwolenia|zezwolenie|zezwolenia na pracę
      wiza|wizy|obywatelstwo`),
    formal: lines(`wymagania|wymagań|wymogi|wymogów|kryteria|kryteriów formalne|formalnych|konieczne|niezbędne|minimalne
      wymagane|wymaganych|wymaganego wykształcenie|kwalifikacje|uprawnienia|doświadczenie|kwalifikacji|wykształcenia`),
    salary: lines(`oczekiwania|oczekiwań|widełki|wymagania finansowe|finansowych|płacowe|płacowych`),
    automated:
      lines(`wiadomość|mail|e-mail została|jest|| wygenerowana|automatyczna|wysłana_automatycznie|wygenerowany|automatyczny|wygenerowana_automatycznie
      nie odpowiadać|odpowiadaj
      automatycznie`),
    agency: lines(`nasz|naszego|mój klient|klienta`),
  },
};
