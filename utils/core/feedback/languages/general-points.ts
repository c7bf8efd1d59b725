/** What a general answer touches, by the narrower question that follows it; folded phrases, parted by "|". */
export interface GeneralPoints {
  readonly level: string;
  readonly requirement: string;
  readonly example: string;
}

/** Stock phrases by the question that they leave open, by language (ISO 639-1). */
export const generalPoints: Readonly<Record<string, GeneralPoints>> = {
  en: {
    level:
      'more experienced | more experience | more years | level of experience | seniority | more senior | too junior | less senior | overqualified | experience level',
    requirement:
      'closer match* | better match* | stronger match* | closely match* | closer fit | better fit | stronger fit | best fit | closely align* | more closely align* | better align* | more aligned | better suited | more suitable | more suited | requirements | criteria | qualification* | more qualified | better qualified | relevant experience | skills and experience*',
    example: 'interview* | conversation* | discussion* | impression* | presentation | our call',
  },
  de: {
    level:
      'mehr erfahrung | mehr berufserfahrung | erfahrener* | langjahriger* | berufserfahrung | erfahrungsstand | senioritat | uberqualifiziert',
    requirement:
      'besser pass* | besser zu | genauer pass* | anforderung* | qualifikation* | kriterien | profil* | besser geeignet | ubereinstimm* | voraussetzungen | naher an | entsprach* | entspricht',
    example: 'gesprach* | vorstellungsgesprach* | interview* | eindruck | telefonat | prasentation',
  },
  fr: {
    level:
      "plus d experience | plus d'experience | davantage d experience | davantage d'experience | plus experimente* | niveau d experience | niveau d'experience | seniorite | surqualifi*",
    requirement:
      'correspond* | adequation | en phase | exigences | criteres | qualification* | profil* | competences recherchees | plus adapte* | attentes',
    example: 'entretien* | echange* | entrevue* | impression | presentation',
  },
  es: {
    level:
      'mas experiencia | mayor experiencia | mas experimentad* | nivel de experiencia | anos de experiencia | sobrecualificad*',
    requirement:
      'se ajust* | encaj* | se adapt* | requisitos | criterios | perfil* | cualificacion* | mas adecuad* | mas afin* | competencias',
    example: 'entrevista* | conversacion* | impresion | presentacion | charla*',
  },
  pl: {
    level:
      'wieksze doswiadczenie | wiekszym doswiadczeniem | bardziej doswiadczon* | dluzsze doswiadczenie | dluzszym doswiadczeniem | poziom doswiadczenia | staz*',
    requirement:
      'lepiej dopasowan* | blizej | wymagan* | kryteri* | profil* | kwalifikacj* | bardziej odpowiada* | lepiej odpowiada* | lepiej spelnia* | pasuj* | oczekiwa*',
    example: 'rozmow* | spotkani* | wrazeni* | prezentacj*',
  },
};
