import type { FieldWords, HintWords } from './field-words.ts';
import { lines, list } from './list.ts';

/** French. */
export const fr: FieldWords = {
  language: 'fr',
  beforeCompany: lines(`
    chez
    au sein de|du|d la|l|| société|entreprise|groupe|équipe_de|
    rejoindre l|la|le|les|notre| équipe|équipes|société|groupe|| de|d|du|
    intérêt pour|envers|à|porté_à|que_vous_portez_à la|le|l|| société|entreprise|groupe|
    équipe|équipes de|d|du recrutement_de|recrutement_d|
    candidature auprès de|du
    au nom de|du
    service recrutement|rh|ressources_humaines de|d|du
    avec la_société|l_entreprise|le_groupe`),
  afterCompany: lines(`
    a décidé|choisi|retenu|pris|reçu|étudié
    vous remercie|remercient
    n a pas
    ne peut|donnera`),
  beforeEither: lines(`
    candidature chez|à|pour
    candidature à|au|pour la|le|l| poste|
    intérêt pour
    intéressé|intéressée par|à
    postulé à|chez|pour|au
    postuler à|chez|pour|au`),
  beforeRole: lines(`
    poste|offre|emploi|fonction|fonctions|mission|offre_d_emploi|offre_d_alternance|stage|alternance de|d|du|en_tant_que|en_tant_qu|comme|
    candidature|postulé|recrutement en_tant_que|en_qualité_de|en_qualité_d|pour_le_poste_de|pour_le_poste_d|au_poste_de|au_poste_d|comme|d_un|d_une|de|d
    intitulé|intitulée
    recrutement d_un|d_une|de|du|pour
    candidature pour un|une|le_stage|l_alternance|`),
  roleNouns: list('poste offre emploi fonction mission annonce opportunité'),
  applicationNouns: ['candidature'],
  isRoleFirst: false,
  at: lines(`
    chez
    au sein de|du|d
    à
    dans
    pour
    auprès de`),
  articles: list('le la les l un une des du de d notre votre nos vos cette ce société groupe entreprise'),
  joiners: list('de d du des en et à au aux la le l'),
  fillers: list(
    'actuel actuelle ouvert ouverte proposé proposée vacant publié publiée suivant suivante cité citée susmentionné',
  ),
  titles: list(`
    ingénieur ingénieure développeur développeuse chargé chargée responsable chef cheffe directeur directrice assistant
    assistante technicien technicienne consultant consultante analyste architecte comptable commercial commerciale vendeur
    vendeuse conseiller conseillère gestionnaire stagiaire stage alternant alternante alternance apprenti apprentie agent
    secrétaire infirmier infirmière médecin professeur professeure enseignant enseignante rédacteur rédactrice designer
    graphiste juriste avocat avocate acheteur acheteuse contrôleur contrôleuse auditeur auditrice conducteur conductrice
    chauffeur cuisinier cuisinière serveur serveuse réceptionniste employé employée ouvrier ouvrière électricien mécanicien
    formateur formatrice coordinateur coordinatrice coordonnateur animateur animatrice éducateur éducatrice manager
    manageur opérateur opératrice préparateur préparatrice magasinier hôte hôtesse aide attaché attachée administrateur
    administratrice adjoint adjointe délégué déléguée chercheur chercheuse doctorant doctorante postdoctorant engineer
    developer product data scientist webmaster caissier caissière concepteur conceptrice intégrateur pilote`),
  isCompounding: false,
  notNames: list(`
    nous vous notre votre nos vos je il elle malheureusement cependant toutefois merci bonjour madame monsieur cordialement
    bien sincères salutations après suite en le la les un une des du de ce cette ces et mais si que qui dont où pour par
    poste candidature offre entreprise société recrutement équipe service ressources humaines rh janvier février mars avril
    mai juin juillet août septembre octobre novembre décembre chez au sein à afin avec est sont a avons avez n ne pas
    intérêt profil dossier cv parcours objet référence réf dans lundi mardi mercredi jeudi vendredi mise votre suivi
    réponse entretien statut confirmation nouvelle mademoiselle ainsi l d`),
  teams: lines(`
    équipe recrutement|rh|
    recrutement
    ressources humaines
    service rh|recrutement|ressources_humaines
    rh
    talent acquisition|
    carrières`),
  closings: lines(`
    cordialement
    bien cordialement|à_vous
    sincèrement
    bien sincèrement
    salutations distinguées
    sincères|meilleures salutations
    nos|mes meilleures|sincères salutations
    respectueusement
    belle|bonne journée|continuation
    merci`),
  beforeRequisition: lines(`
    référence|réf|ref|offre|poste n|no|numéro|nº|de_l_offre|du_poste||
    réf
    référence|ref|id`),
  noReply: lines(`
    merci|veuillez|prière de| ne pas|| répondre
    ne pas|répondez répondre|pas
    ne répondez pas
    adresse|boîte n_est|ne pas|peut consultée|recevoir|surveillée
    pas consultée|lue`),
};

/** How French letters tell stage and reasons. */
export const frHints: HintWords = {
  language: 'fr',
  stages: {
    final: lines(`
      dernier|dernière|ultime|finale|final entretien|étape|tour|sélection
      finaliste|finalistes
      phase|étape|sélection finale`),
    interview: lines(`
      suite|après|lors|depuis à|de|du|d|| notre|votre|nos|vos|l|un|cet|| récent|dernier|| entretien|entretiens|rencontre|échange|échanges
      merci|remercions|remercie * * * * entretien|entretiens|rencontre|échange
      plaisir|ravis|ravi|heureux|apprécié de_vous|d_avoir|notre|nos|de_faire||| rencontrer|rencontré|échanger|échangé|échange|entretien|votre_connaissance
      temps consacré|accordé * entretien|échange|entretiens
      de nous rencontrer|recevoir
      entretien du|avec`),
    assessment: lines(`
      test|tests technique|techniques|de_sélection|d_aptitude|en_ligne|de_code|de_personnalité
      étude de_cas
      exercice technique
      assessment`),
    screen: lines(`
      entretien|échange|appel|conversation téléphonique
      premier|préqualification échange|entretien|appel
      pré-qualification|présélection téléphonique`),
    application: list('candidature candidatures postulé postuler cv'),
  },
  reasons: {
    internal: lines(`
      en|mobilité|candidat|candidate|candidature|candidats|promotion|recrutement interne|internes
      pourvu|recruté|pourvoir en|par interne|mobilité_interne`),
    closed: lines(`
      poste|recrutement|offre|processus|annonce a|est|n_est|sera|a_été ||été|plus|| annulé|annulée|suspendu|suspendue|gelé|supprimé|clôturé|clôturée|clos|fermé|fermée|ouvert|disponible|d_actualité|interrompu|reporté
      décidé de ne_pas_pourvoir|suspendre|annuler|geler|clore|reporter
      mis|mise en pause|attente|suspens
      plus d_actualité|ouvert|disponible|à_pourvoir`),
    filled: lines(`
      poste a|est|vient d|été|a_été|est|d_être||| ||déjà|désormais|| pourvu
      déjà|désormais|été pourvu|pourvue
      choisi|retenu|sélectionné|recruté un|une|d autre|d_autres|autres candidat|candidate|candidature|personne|profil`),
    budget: lines(`
      gel des|de_nos|du|les recrutements|recrutement|embauches
      raisons|contraintes|contexte|restrictions|motifs budgétaires|budgétaire|économique|économiques
      restructuration|réorganisation|budget`),
    volume: lines(`
      grand|important|très_grand|nombre|nombreuses|nombreux|multitude|forte|volume nombre|volume|de_candidatures|candidatures|candidats|affluence|important_de_candidatures
      de nombreuses|très_nombreuses candidatures
      nombre de|important|élevé candidatures|de_candidatures|dossiers`),
    closer: lines(`
      plus|davantage|mieux|parfaitement|exactement proche|proches|adapté|adaptés|en_adéquation|correspondant|correspondaient|correspond|correspondent|expérimenté|expérimentés|pertinent|qualifié|qualifiés
      correspond|correspondent|correspondant|correspondaient|répond|répondent davantage|mieux|plus|plus_précisément|parfaitement
      ne|n correspond|correspondait|est_pas|répond|correspondent pas
      en|meilleure|parfaite adéquation`),
    team_fit: lines(`
      cohésion|composition|équilibre|complémentarité de_l|d|de équipe|équipes
      complémentaire|complémentaires`),
    location: lines(`
      éloignement|distance|localisation|mobilité_géographique|lieu_de_résidence|zone_géographique|secteur_géographique`),
    visa: lines(`
      permis|autorisation|titre de travail|séjour
      visa|nationalité|habilitation`),
    formal: lines(`
      diplôme|diplômes requis|exigé|exigés|nécessaire|demandé
      critères|prérequis|exigences|conditions obligatoires|requis|requises|minimum|minimales
      années d expérience
      diplôme|permis_de_conduire|certification`),
    salary: lines(`
      prétentions|attentes|exigences|fourchette|conditions|souhaits salariales|salariale|financières|de_rémunération`),
    automated: lines(`
      message|courriel|mail|e-mail|email|réponse automatique|généré_automatiquement|envoyé_automatiquement
      ne pas|répondez|pas_répondre répondre|pas|à
      automatiquement`),
    agency: lines(`
      notre|mon|le|de client|clients|client_final
      client a|souhaite|recherche|préfère`),
  },
};
