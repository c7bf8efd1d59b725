import type { QuestionId } from '../question-bank.ts';

export const questions: Readonly<Record<QuestionId, readonly string[]>> = {
  cv_section: [
    'Którą część mojego CV warto wzmocnić w pierwszej kolejności?',
    'Gdyby zmienić w moim CV tylko jedną rzecz, co by to było?',
  ],
  cv_hard_to_see: ['Czy czegoś w mojej aplikacji nie dało się szybko znaleźć?'],
  requirement_furthest: [
    'Od którego z wymagań na to stanowisko mój profil był najdalej?',
    'Które z podanych wymagań warto pokazać wyraźniej?',
  ],
  requirement_closest_call: [
    'Przy którym wymaganiu zabrakło najmniej?',
    'Które wymaganie było spełnione tylko częściowo?',
  ],
  level_right: [
    'Czy ten poziom pasuje do mojego doświadczenia, czy lepiej szukać o stopień niżej lub wyżej?',
    'Czy stanowisko na tym poziomie odpowiada dziś mojemu doświadczeniu?',
  ],
  other_openings: ['Czy mogę aplikować na inne stanowiska <u Państwa|u Was>, które pasują do mojego doświadczenia?'],
  background_unclear: [
    'Czy coś w opisie mojego doświadczenia było niejasne?',
    'Którą część mojego doświadczenia mogę wyjaśnić prościej?',
  ],
  prepare_better: ['Co na moim miejscu warto przygotować inaczej?', 'Co mogę lepiej przygotować następnym razem?'],
  area_to_work_on: ['Nad czym warto popracować najpierw?', 'Co najbardziej opłaca mi się poćwiczyć?'],
  strength_and_area: ['Co wypadło dobrze, a nad czym warto popracować?'],
  strength_to_keep: ['Co warto zostawić dokładnie tak, jak jest?', 'Którą z moich mocnych stron było widać najlepiej?'],
  answer_more: [
    'W której z moich odpowiedzi zabrakło wyraźniejszego przykładu?',
    'W którym momencie rozmowy przydałoby się więcej szczegółów?',
  ],
  skill_more: ['Którą umiejętność warto pokazać bardziej przekonująco?', 'Której umiejętności było widać za mało?'],
  task_part: [
    'Która część zadania była dla <Państwa|Was> najważniejsza?',
    'Którą część mojego rozwiązania lepiej zrobić inaczej?',
  ],
  task_standard: ['Którego wymogu moja praca jeszcze nie spełniła?', 'Co znalazłoby się w lepszym rozwiązaniu?'],
  task_habit: [
    'Jakie źródło wiedzy lub nawyk <mogą mi Państwo|możesz mi> polecić?',
    'Co na moim miejscu warto ćwiczyć najpierw?',
  ],
  final_tipped: [
    'Co ostatecznie przeważyło, jeśli można o tym powiedzieć?',
    'Który punkt ważył najwięcej w ostatnim etapie?',
  ],
  final_next_time: [
    'Co warto wnieść, żeby następnym razem się udało?',
    'Co warto umieć pokazać, jeśli spotkamy się znowu za rok?',
  ],
  internal_build: [
    'Którą umiejętność warto rozwinąć przed następną rekrutacją tego rodzaju?',
    'Jakie doświadczenie warto tu zdobyć, zanim znów zaaplikuję?',
  ],
  internal_learn_from: ['Czy jest tu ktoś, od kogo mogę się uczyć?', 'Czyjej pracy warto się tutaj bliżej przyjrzeć?'],
  internal_time: ['Czy znajdziemy w najbliższych tygodniach piętnaście minut, żeby o tym porozmawiać?'],
  internal_show: ['Jak w obecnej pracy mogę pokazać, że to dla mnie dobry krok?'],
  agency_client: ['Co powiedział klient, jeśli to możliwe słowo w słowo?', 'Jakimi słowami klient uzasadnił decyzję?'],
  agency_brief: [
    'Czym mój profil różnił się od oczekiwań klienta?',
    'Którego z oczekiwań klienta mój profil nie spełniał?',
  ],
  agency_change: [
    'Co warto zmienić przed kolejnym przedstawieniem mojej kandydatury?',
    'Co warto zmienić w tym, jak się prezentuję?',
  ],
  agency_roles: ['Do jakich stanowisk pasuje teraz mój profil?'],
  second_area: [
    'Nad czym warto popracować w pierwszej kolejności?',
    'Gdyby poprawić tylko jedną rzecz, co by to było?',
  ],
  second_level: [
    'Czy takie stanowisko pasuje już do mojego doświadczenia, czy lepiej szukać o stopień niżej lub na pokrewnym stanowisku?',
    'Jaki poziom <Państwa|Twoim> zdaniem odpowiada dziś mojemu doświadczeniu?',
  ],
  second_requirement: [
    'Przy którym wymaganiu czegoś zabrakło?',
    'Który punkt ogłoszenia spełniam w najmniejszym stopniu?',
  ],
  second_example: [
    'Czy był w rozmowie moment, w którym inna odpowiedź by pomogła?',
    'Która z moich odpowiedzi mogła być lepsza?',
  ],
  second_step: ['Jaki będzie dobry pierwszy krok, zanim znów zaaplikuję na takie stanowisko?'],
  second_task: ['Która część mojego zadania powinna wyglądać inaczej?'],
  theme_past_role: ['Czy było jasne, jaki był mój własny udział w ostatniej pracy?'],
  theme_self_promo: ['Czy wyniki mojej pracy były pokazane dość wyraźnie?'],
  theme_over_rehearsed: ['Czy moje odpowiedzi brzmiały naturalnie, czy raczej jak wyuczone na pamięć?'],
  theme_under_prepared: ['W którym temacie przydałoby się lepsze przygotowanie?'],
  theme_oversold_cv: ['Czy był w moim CV punkt, przy którym zabrakło głębszej wiedzy?'],
  theme_structure: ['Czy moje odpowiedzi były dość krótkie i jasne?'],
  theme_depth: ['W który temat warto najpierw wejść głębiej?'],
  theme_level: ['Jaki szczebel najlepiej pasuje teraz do mojego doświadczenia?'],
  theme_domain: ['Ile doświadczenia w <Państwa|Waszej> branży potrzeba na takie stanowisko?'],
  theme_motivation: ['Czy było jasne, dlaczego interesuje mnie praca właśnie <u Państwa|u Was>?'],
  theme_communication: ['Czy był moment, w którym moja wypowiedź mogła być jaśniejsza?'],
  theme_teamwork: ['Czy moje przykłady dość mówiły o tym, jak pracuję z innymi?'],
  theme_logistics: ['Czy miejsce, godziny pracy lub data rozpoczęcia miały znaczenie?'],
  theme_assessment: ['Co warto przećwiczyć przed następnym takim zadaniem?'],
};
