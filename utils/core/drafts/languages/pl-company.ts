interface Head {
  readonly form: string;
  readonly gender: 'm' | 'f' | 'n';
  readonly preposition?: 'na';
}

/** First words of institutions' names in the locative, with the gender that their adjectives follow. */
const heads: Readonly<Record<string, Head>> = {
  Uniwersytet: { form: 'Uniwersytecie', gender: 'm', preposition: 'na' },
  Politechnika: { form: 'Politechnice', gender: 'f', preposition: 'na' },
  Akademia: { form: 'Akademii', gender: 'f', preposition: 'na' },
  Urząd: { form: 'Urzędzie', gender: 'm' },
  Ministerstwo: { form: 'Ministerstwie', gender: 'n' },
  Szpital: { form: 'Szpitalu', gender: 'm' },
  Instytut: { form: 'Instytucie', gender: 'm' },
  Starostwo: { form: 'Starostwie', gender: 'n' },
  Muzeum: { form: 'Muzeum', gender: 'n' },
  Sąd: { form: 'Sądzie', gender: 'm' },
  Szkoła: { form: 'Szkole', gender: 'f' },
  Przedszkole: { form: 'Przedszkolu', gender: 'n' },
  Teatr: { form: 'Teatrze', gender: 'm' },
  Bank: { form: 'Banku', gender: 'm' },
  Fundacja: { form: 'Fundacji', gender: 'f' },
  Stowarzyszenie: { form: 'Stowarzyszeniu', gender: 'n' },
  Kancelaria: { form: 'Kancelarii', gender: 'f' },
  Biuro: { form: 'Biurze', gender: 'n' },
  Firma: { form: 'Firmie', gender: 'f' },
  Grupa: { form: 'Grupie', gender: 'f' },
  Hotel: { form: 'Hotelu', gender: 'm' },
  Centrum: { form: 'Centrum', gender: 'n' },
  Agencja: { form: 'Agencji', gender: 'f' },
  Biblioteka: { form: 'Bibliotece', gender: 'f' },
  Izba: { form: 'Izbie', gender: 'f' },
  Zakład: { form: 'Zakładzie', gender: 'm' },
  Wydawnictwo: { form: 'Wydawnictwie', gender: 'n' },
};
/** Endings that only adjectives have in such names, and their locative. */
const adjectives: Readonly<Record<Head['gender'], readonly (readonly [RegExp, string])[]>> = {
  m: [
    [/([scz]k)i$/u, '$1im'],
    [/((?:ow|n|cz)y)$/u, '$1m'],
  ],
  f: [
    [/([scz]k)a$/u, '$1iej'],
    [/((?:ow|cz|[lwyż]n|owlan))a$/u, '$1ej'],
  ],
  n: [
    [/([scz]ki)e$/u, '$1m'],
    [/((?:ow|cz|n))e$/u, '$1ym'],
  ],
};
/** Where such a noun, or an adjective before one, stands at the beginning and the forms are not known. */
const institution =
  /(?:^|\s)(?:uniwersytet|politechnik|akademi|urząd|minister|szpital|instytut|starostw|muzeum|sąd|szkoł|liceum|przedszkol|teatr|bank|fundacj|stowarzysz|kancelari|biuro|firma|grupa|hotel|centrum|agencj|bibliotek|izba|zakład|wydawnictw|gmina|miasto|powiat|województw|narodow|krajow|państwow|miejsk|towarzystw|przychodni|klinika|przedsiębiorstw|spółdzielni|związek|komend|straż|policj|poczt|zarząd|ośrodek|fundusz|parafi|caritas|okręg|generaln)/iu;

/**
 * "w firmie Muster", "w Urzędzie Miasta Krakowa", "na Uniwersytecie Warszawskim". An institution whose forms are not
 * known follows in brackets as it is: „Analityk” (Narodowy Bank Polski).
 */
export function wCompany(company: string): string {
  if (company === '') return '';
  if (/^(?:ZUS|NFZ|NBP|GUS|IPN|PAN|KRUS|GDDKiA|PKO BP|PZU|PKP|LOT)$/u.test(company)) return `w ${company}`;
  return declined(company.split(' ')) ?? (institution.test(company) ? `(${company})` : `w firmie ${company}`);
}

function declined([first = '', ...rest]: readonly string[]): string | null {
  const head = Object.hasOwn(heads, first) ? heads[first] : undefined;
  if (!head) return null;
  const forms: string[] = [];
  for (const word of rest) {
    const rule = adjectives[head.gender].find(([ending]) => ending.test(word));
    if (!rule) break;
    forms.push(word.replace(rule[0], rule[1]));
  }
  const after = rest.slice(forms.length);
  // "Uniwersytet im. Adama Mickiewicza", "Urząd Miasta Krakowa": a genitive or a name of its own stays as it is; an
  // adjective further behind may be the noun's own.
  const isUnsure = after.some((word) => adjectives[head.gender].some(([ending]) => ending.test(word)));
  return isUnsure ? null : [head.preposition ?? 'w', head.form, ...forms, ...after].join(' ');
}
