/** A noun that names what kind of house it is, alone ("Stadt") or as the end of a word ("Landesbank"), by its article. */
const heads: Readonly<Record<'der' | 'dem' | 'den', RegExp>> = {
  // Feminine.
  der: /^(?:.*(?:universität|hochschule|verwaltung|sparkasse|bank|krankenkasse|kasse|klinik|stiftung|agentur|akademie|schule|kammer|anstalt|behörde|gesellschaft|genossenschaft|versicherung|gemeinde|kirche|direktion|zentrale|medizin|feuerwehr|bundeswehr|polizei|zeitung|hilfe|bibliothek|flugsicherung|praxis|apotheke|kanzlei|brauerei|bäckerei|druckerei|gruppe|oper|bahn)|(?:hanse|landeshaupt|kreis|bundes|universitäts|wissenschafts|groß)?stadt|post|telekom|börse|welle|lufthansa|glasfaser|diakonie|caritas|lebenshilfe|charité|region|firma)$/iu,
  // Masculine and neuter.
  dem: /^(?:.*(?:verband|verein|landkreis|freistaat|bistum|bezirk|rundfunk|wetterdienst|suchdienst|bund|verlag|kanton|flughafen|bundestag|landtag|gerichtshof|klinikum|krankenhaus|pflegeheim|altenheim|seniorenheim|kinderheim|landesamt|bundesamt|finanzamt|ordnungsamt|jugendamt|landratsamt|umweltamt|patentamt|kriminalamt|ministerium|institut|zentrum|gericht|museum|theater|gymnasium|kolleg|jobcenter|center|studierendenwerk|studentenwerk|hilfswerk|diakoniewerk|rathaus|büro|archiv|orchester)|(?:\p{L}+-)*kreis|kreuz|amt|hotel|restaurant|gasthaus|land|werk|autohaus|kaufhaus|modehaus|sanitätshaus)$/iu,
  // Plural.
  den: /^(?:.*(?:stadtwerke|gemeindewerke|verkehrsbetriebe|wasserbetriebe|wirtschaftsbetriebe|kliniken|museen|werkstätten|kunstsammlungen|festspiele|linien|bundesbahnen))$/iu,
};
/** An adjective that may stand before such a noun, in the form of a name's beginning. */
const adjective =
  /^(?:(?:\p{L}*deutsch|\p{L}{3,}isch|auswärtig|\p{L}{3,}lich|rot|erst|allgemein)e[rs]?|(?:\p{L}{2,}al|frei|neu|alt|groß|hoh|weiß|vereinigt|privat|offen)es?)$/iu;
const legalForm =
  /\b(?:GmbH|gGmbH|AG|KG|KGaA|SE|UG|OHG|GbR|eG|mbH|Stiftung|Genossenschaft)(?:\s*\(haftungsbeschränkt\))?$/u;
const withHead = { der: 'bei der', dem: 'beim', den: 'bei den' } as const;

/**
 * "bei Muster", "bei der Muster GmbH", "bei der Stadt Wien", "beim Deutschen Roten Kreuz". Empty where a name begins
 * as an institution's and its declension is not known: then the sentence does without it.
 */
export function beiCompany(company: string): string {
  if (company === '') return '';
  const words = company.split(' ');
  const article = /^(?:die|der|das)$/iu.exec(words[0] ?? '')?.[0].toLowerCase();
  if (article && words.length > 1) {
    const rest = words.slice(1);
    if (article === 'die' && /^(?:Johanniter|Malteser)$/u.test(rest.join(' '))) return `bei den ${rest[0]}n`;
    return `${article === 'die' ? 'bei der' : 'beim'} ${declined(rest, adjectivesOf(rest)).join(' ')}`;
  }
  const adjectives = words.length > 1 ? adjectivesOf(words) : 0;
  const isStrong = adjectives > 0 && words.slice(0, adjectives).every((word) => /e[rs]$/u.test(word));
  if (legalForm.test(company) && !isStrong) return `bei der ${declined(words, adjectives).join(' ')}`;
  if (/\be\.\s?V\.$/u.test(company) && adjectives === 0) return `beim ${company}`;
  // "Deutscher", "Deutsches" tell the gender by themselves.
  const plain = isStrong ? `beim ${declined(words, adjectives).join(' ')}` : adjectives > 0 ? '' : `bei ${company}`;
  return institution(words, adjectives) ?? plain;
}

/** Null where no word of the name is such a noun. */
function institution(words: readonly string[], adjectives: number): string | null {
  const at = words.findIndex((word) => headOf(word) !== null);
  const head = headOf(words[at] ?? '');
  if (head === null || (words.length === 1 && isBrand(words[0] ?? ''))) return null;
  const between = words.slice(adjectives, at);
  // "Porsche Akademie" or an adjective that is not known: nobody can tell from the letters alone.
  if (between.some((word) => /\p{Ll}es?$/u.test(word))) return '';
  const name = words.map((word, i) => (i === at && head === 'den' ? word.replace(/e$/u, 'en') : word));
  return `${withHead[head]} ${declined(name, adjectives).join(' ')}`;
}

function headOf(word: string): keyof typeof heads | null {
  const plain = word.replace(/[,;:]+$/u, '');
  return (['den', 'dem', 'der'] as const).find((article) => heads[article].test(plain)) ?? null;
}

/** A lone word that ends as such a noun may be a made-up name ("Netbank"); these are what they say. */
function isBrand(word: string): boolean {
  return !/-|^(?:post|commerz|förder|bundes|landes|volks|zentral)bank$|(?:sparkasse|krankenkasse|klinik|klinikum|krankenhaus|ministerium|amt|universität|hochschule|verwaltung|werke|betriebe|charité|caritas|diakonie|lebenshilfe|lufthansa|polizei|feuerwehr|bundeswehr|kammer|jobcenter|rundfunk|studierendenwerk|studentenwerk|gesellschaft|anstalt|behörde|bibliothek|stiftung|verband|gericht|versicherung|flughafen|landkreis|telekom)$/iu.test(
    word,
  );
}

function adjectivesOf(words: readonly string[]): number {
  const end = words.findIndex((word) => !adjective.test(word));
  return end < 0 ? words.length : end;
}

/** The dative after an article: "Deutsches Rotes Kreuz" → "Deutschen Roten Kreuz". */
function declined(words: readonly string[], adjectives: number): readonly string[] {
  return words.map((word, at) => (at < adjectives ? word.replace(/e[rs]?$/u, 'en') : word));
}
