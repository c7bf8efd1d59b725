import type { Wording } from './wording.ts';

export const pl: Wording = {
  language: 'pl',
  subjects: ['Twoja aplikacja', 'Rekrutacja na stanowisko księgowej', 'Informacja o rekrutacji', ''],
  openings: [
    'Dzień dobry,\n\ndziękujemy za przesłanie aplikacji na stanowisko księgowej.',
    'Szanowna Pani,\n\ndziękujemy za zainteresowanie naszą firmą i udział w procesie rekrutacji.',
    'Cześć,\n\ndzięki za rozmowę w zeszłym tygodniu.',
  ],
  noes: [
    'Niestety, tym razem nie możemy zaprosić Pani do dalszego etapu rekrutacji.',
    'Zdecydowaliśmy się kontynuować proces z innymi kandydatami.',
    'Twoja kandydatura nie została wybrana.',
    'Z przykrością informujemy, że Pana aplikacja została odrzucona.',
    'Stanowisko zostało już obsadzone.',
    'Wybraliśmy osobę, której doświadczenie bardziej odpowiada naszym potrzebom.',
    'Rekrutacja została wstrzymana.',
    'Nie będziemy kontynuować procesu z Tobą.',
    'Pani profil nie spełnia wymagań na to stanowisko.',
    'Nie możemy zaproponować Panu zatrudnienia.',
    'Nasz wybór padł na innego kandydata.',
    'Nie zakwalifikował się Pan do kolejnego etapu rekrutacji.',
  ],
  closings: [
    'Życzymy powodzenia w dalszych poszukiwaniach.\n\nPozdrawiamy,\nDział HR',
    'Zachowamy Pani CV w naszej bazie.\n\nZ poważaniem,\nAnna',
    'Dziękujemy za poświęcony czas.\n\nZespół rekrutacji',
  ],
  others: [
    'Otrzymaliśmy Twoją aplikację i przeanalizujemy ją w najbliższych dniach.',
    'Jeśli nie skontaktujemy się w ciągu miesiąca, oznacza to, że Pani kandydatura nie została wybrana.',
    'Informujemy, że skontaktujemy się tylko z wybranymi kandydatami.',
    'Chcielibyśmy zaprosić Panią na rozmowę we wtorek o 10.',
    'Z przyjemnością przedstawiamy ofertę pracy. W załączniku umowa.',
    'Niestety musimy przełożyć rozmowę na czwartek.',
    'Decyzja jeszcze nie zapadła, prosimy o cierpliwość.',
  ],
  traps: [
    'Twoje zamówienie # Niestety musieliśmy anulować zamówienie, ponieważ produkt nie jest dostępny.',
    'Wniosek kredytowy # Z przykrością informujemy, że Pana wniosek kredytowy został odrzucony. Bank',
    'Mieszkanie # Właściciel mieszkania wybrał inną osobę. Powodzenia w poszukiwaniach.',
    'Artykuł # Redakcja nie przyjęła Pani artykułu do druku.',
    'Rezygnacja # Dzień dobry, wycofuję moją aplikację, ponieważ przyjęłam inną ofertę.',
  ],
};
