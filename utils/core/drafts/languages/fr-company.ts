/** First words of institutions' names, with the preposition and article that one works "à" with. */
const heads: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:Mairie|Ville|Région|Préfecture|Sous-préfecture|Métropole|Communauté|Banque|Caisse|Croix-Rouge|Fondation|Société|Faculté|Clinique|Direction|Chambre|Bibliothèque|Médiathèque|Mutuelle|Fédération|Compagnie|Cour|Cité|Commune|Maison(?= d)|Mission|Protection|Régie|Sécurité|Gendarmerie|Police|Haute Autorité|Librairie|Boulangerie|Pharmacie|Résidence|CPAM|CAF)(?![\p{L}-])/u,
    'à la ',
  ],
  [
    /^(?:Ministère|Département|Conseil|Centre|CHU|CHR|CHRU|CNRS|CEA|Lycée|Collège|Musée|Théâtre|Cabinet|Crédit|Rectorat|Syndicat|Laboratoire|Secours|Service|Parc|Port|Tribunal|Sénat|Festival|Réseau|Comité|Foyer|Domaine|Château|Restaurant|Café|Campus|Commissariat|Cercle|Club)(?![\p{L}-])/u,
    'au ',
  ],
  [
    /^(?:Universit[ée]|Hôpital|Institut|[ÉE]cole|Association|Agence|Acad[ée]mie|Office(?= national| public| de | du )|Assistance|Établissement|Hôtel|EHPAD|Ehpad|Assurance|Assemblée|Opéra|Orchestre|Observatoire|Union|Ordre|Organisation|Imprimerie|URSSAF|Urssaf|INSERM|Inserm|INRAE|AP-HP|IUT|ESAT|Espace|Atelier)(?![\p{L}-])/u,
    'à l’',
  ],
  [
    /^(?:Hôpitaux|Hospices|Restos|Restaurants|Éditions|Editions|Galeries|Archives|Ateliers|Musées|Compagnons|Apprentis|Transports|Jardins|Laboratoires)(?![\p{L}-])/u,
    'aux ',
  ],
];

/** "chez Muster", "à la Mairie de Paris", "aux Restos du Cœur", "chez les Mousquetaires". */
export function chezCompany(company: string): string {
  if (company === '') return '';
  const bare = company.replace(/^(?:l[ea]s?\s+|l['’]\s?)(?=\p{L})/iu, '');
  if (/^Groupe\s/u.test(bare)) return `au sein du ${bare}`;
  const found = heads.find(([words]) => words.test(bare));
  if (found) return `${found[1]}${bare}`;
  if (/^(?:la (?:poste|banque postale)|pôle emploi|france travail)(?![\p{L}])/iu.test(company)) return `à ${company}`;
  return `chez ${company.replace(/^(?:Les|LES)(?=\s)/u, 'les')}`;
}
