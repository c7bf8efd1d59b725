import type { FieldWords, HintWords } from './field-words.ts';
import { lines, list } from './list.ts';

/** Italian. */
export const it: FieldWords = {
  language: 'it',
  beforeCompany: lines(`
    presso la|il|l||lo| società|azienda|
    interesse per|verso|mostrato_per|nei_confronti_di|dimostrato_per la|il|l|| società|azienda|gruppo|nostra_azienda|
    lavorare in|con|per|presso
    entrare a far_parte di|del team_di|gruppo|
    unirti|unirsi a|al team_di|gruppo|
    far parte di|del team_di|
    a|per nome|conto di|della
    team di|hr|selezione|recruiting|risorse_umane di|selezione_di|recruiting_di|
    ufficio personale|risorse_umane|selezione di|della
    candidatura presso`),
  afterCompany: lines(`
    ha deciso|scelto|selezionato|ricevuto
    la|ti ringrazia
    non procederà`),
  beforeEither: lines(`
    candidatura a|per|in|come|presso|alla|al
    candidarti|candidarsi|candidato|candidata a|per|in|come|presso
    interesse per|in|verso
    interessato|interessata a|per`),
  beforeRole: lines(`
    posizione|ruolo|posto|incarico|offerta|selezione|figura|annuncio|opportunità|mansione|ricerca di|per|come|da|di_lavoro_di|di_lavoro_come|lavorativa_di|aperta_di|professionale_di|per_il_ruolo_di|
    candidatura|selezione|candidato|candidata come|per|in_qualità_di|quale|al|alla|a ruolo_di|la_posizione_di|il_ruolo_di|posizione_di|posizione|un|una|
    ricerca|selezione di|per un|una`),
  roleNouns: list('posizione ruolo posto offerta figura'),
  applicationNouns: ['candidatura'],
  isRoleFirst: false,
  at: lines(`
    presso
    in
    di
    nella
    con
    all interno_di`),
  articles: list('il la lo l gli i le un una uno nostra nostro tua sua questo questa società azienda gruppo ditta'),
  joiners: list('di del della dei e per in a al alla alle ai'),
  fillers: list('aperta aperto attuale pubblicata offerta suddetta seguente vacante indicata oggetto'),
  titles: list(`
    ingegnere sviluppatore sviluppatrice programmatore programmatrice responsabile capo direttore direttrice assistente
    impiegato impiegata amministrativo amministrativa tecnico tecnica consulente analista architetto contabile ragioniere
    commerciale venditore venditrice addetto addetta commesso commessa gestore stagista stage tirocinio tirocinante
    apprendista agente segretario segretaria infermiere infermiera medico insegnante docente professore redattore
    redattrice grafico avvocato acquisitore buyer controller revisore autista cuoco cuoca cameriere cameriera receptionist
    operaio operaia elettricista meccanico formatore coordinatore coordinatrice educatore educatrice operatore operatrice
    magazziniere ricercatore ricercatrice specialista account manager engineer developer designer data product progettista
    sistemista barista banconista manutentore geometra`),
  isCompounding: false,
  notNames: list(`
    noi voi lei tu ci vi le ti si purtroppo tuttavia grazie gentile buongiorno salve ciao cordiali distinti saluti
    dopo a seguito in il la lo gli i un una di del e ma se che chi cui per con come è sono ha abbiamo non posizione ruolo
    candidatura offerta azienda società selezione team risorse umane hr gennaio febbraio marzo aprile maggio giugno luglio
    agosto settembre ottobre novembre dicembre al alla presso da questo questa tua sua nostra nostro ringraziamo profilo
    processo lunedì martedì mercoledì giovedì venerdì oggetto riferimento rif interesse aggiornamento sulla colloquio
    esito risposta conferma siamo desideriamo`),
  teams: lines(`
    team
    risorse umane
    hr
    ufficio personale|selezione|risorse_umane
    selezione
    recruiting`),
  closings: lines(`
    cordiali|distinti|cari|migliori saluti
    cordialmente
    un cordiale saluto
    saluti
    in bocca al lupo
    grazie
    buona fortuna|giornata`),
  beforeRequisition: lines(`
    riferimento|rif|annuncio|codice|offerta|posizione|id n|numero|annuncio|offerta|rif|id||
    rif
    riferimento|codice|id|ref`),
  noReply: lines(`
    non rispondere|rispondete|risponda ||a|| ||questa|questo||
    si prega di non rispondere
    casella|indirizzo|email non monitorata|è_monitorata|presidiata|abilitata`),
};

/** How Italian letters tell stage and reasons. */
export const itHints: HintWords = {
  language: 'it',
  stages: {
    final: lines(`
      ultimo|ultima|fase|colloquio colloquio|fase|finale
      finalista|finalisti
      selezione finale`),
    interview: lines(`
      dopo|a|in|seguito|grazie|durante al|il|del|per|a|nel|| ||tuo|suo|nostro|recente|| colloquio|colloqui|incontro
      grazie|ringraziamo * * * * colloquio|colloqui|incontro|intervista
      piacere|lieti conoscerti|conoscerla|incontrarti|incontrarla|di_conoscerti|di_conoscerla|di_averti_conosciuto|di_averla_conosciuta
      averti|averla incontrato|incontrata|conosciuto|conosciuta
      colloquio sostenuto|svolto|con|avuto
      sostenuto il colloquio`),
    assessment: lines(`
      prova|test|prove|esercizio|caso tecnica|tecnico|pratica|pratico|attitudinale|attitudinali|studio
      assessment`),
    screen: lines(`
      colloquio|chiamata|intervista|contatto telefonico|telefonica|conoscitivo|conoscitiva
      primo colloquio|contatto`),
    application: list('candidatura candidature candidato candidata curriculum cv'),
  },
  reasons: {
    internal: lines(`
      candidato|candidatura|risorsa|candidata|promozione|mobilità interno|interna|interne
      ricoperta|coperta internamente|da_una_risorsa_interna`),
    closed: lines(`
      posizione|ricerca|selezione|ruolo|processo è|stata|è_stata|è_stato|non_è ||stata|stato|più|| chiusa|chiuso|sospesa|sospeso|annullata|annullato|congelata|disponibile|aperta|interrotta
      deciso di non|sospendere|chiudere|annullare coprire|ricoprire|la|
      in|stand standby|pausa|by
      non è più disponibile|aperta|attiva`),
    filled: lines(`
      posizione|ruolo è|risulta|stata|è_stata ||stata|già|| coperta|ricoperta|assegnata|assegnato|occupata
      già coperta|ricoperta|assegnata|stata_coperta
      scelto|selezionato|individuato|assunto un|una|un_altro|un_altra altro|altra|candidato|candidata|candidatura|risorsa`),
    budget: lines(`
      blocco delle assunzioni
      motivi|ragioni|vincoli di_budget|economici|economiche|organizzativi|organizzative
      ristrutturazione|riorganizzazione|budget`),
    volume: lines(`
      elevato|gran|grande|alto|ampio|notevole numero|quantità|volume di|
      numerose|molte|tante candidature
      numero di candidature|candidati`),
    closer: lines(`
      più|maggiormente|meglio in_linea|vicino|vicini|adatto|adatti|coerente|coerenti|idoneo|idonei|attinente|affine|rispondente|esperienza|corrispondente|allineato|allineati|qualificati
      in linea con
      corrisponde|corrispondono|risponde|rispondono maggiormente|meglio|di_più|pienamente
      non corrisponde|risponde|in_linea|del_tutto`),
    team_fit: lines(`
      composizione|equilibrio|dinamiche del team
      complementare|complementari`),
    location: lines(`
      distanza|residenza|domicilio|sede|zona geografica|di_lavoro|
      trasferimento|pendolarismo`),
    visa: lines(`
      permesso di soggiorno|lavoro
      visto|cittadinanza`),
    formal: lines(`
      requisiti|requisito|criteri minimi|richiesti|obbligatori|indispensabili|necessari|fondamentali|essenziali
      laurea|titolo|diploma|abilitazione|certificazione richiesta|richiesto|di_studio
      anni di esperienza`),
    salary: lines(`
      aspettative|pretese|richieste|fascia|range economiche|retributive|retributiva|salariali|economica`),
    automated: lines(`
      messaggio|email|e-mail|mail|risposta|comunicazione automatico|automatica|generato_automaticamente|generata_automaticamente
      non rispondere|rispondete
      automaticamente`),
    agency: lines(`
      nostro|il|del|mio cliente
      azienda cliente
      cliente ha|finale`),
  },
};
