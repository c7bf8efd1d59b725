import type { LanguageRules } from '../rule.ts';
import { commonRules } from './common-rules.ts';

/** Italian, Lei and tu. */
export const it: LanguageRules = {
  code: 'it',
  classes: {
    if: 'se | qualora | nel caso | in caso | laddove | a meno che | quando avremo | ove',
    unless: 'anche | come',
    turn: 'ma | e | tuttavia | però | quindi | pertanto',
    general:
      'i candidati che | le candidature che | solo i candidati | soltanto i candidati | tutti i candidati | ogni candidato | ciascun candidato | le candidature incomplete | verranno contattati solo | saranno contattati solo | coloro che',
    neg: 'non | nessun* | impossibile | né | senza | impossibilitati | purtroppo negativ*',
    lift: 'non ancora | ancora non | ciascun* | singolarmente | individualmente | hai deciso | ha deciso di ritir* | tua decisione di | sua decisione di | feedback | a tutti',
    act: 'proseg* | proceder* | procediamo | continuare | continueremo | andare avanti | andremo avanti | avanti | selezionat* | selezionare | sceglie* | scelt* | considerat* | considerare | prendere in considerazione | presa in considerazione | preso in considerazione | offrir* | proporre | proporti | proporle | assumer* | assunt* | accettat* | accettare | accolt* | accogliere | invitar* | convocar* | superat* | superato | esito positivo | buon esito | a buon fine | idone* | ammess* | passare alla | passat* alla | avanzare | avanzat* | inserir* | incontrare | dare seguito | dar seguito | dato seguito | seguito alla | risposta positiva | riscontro positivo | positiv* | favorevole | formulare un offerta | ritenut* | risultat* | rientra* | approfondire',
    yours:
      'la tua candidatura | la sua candidatura | tua candidatura | sua candidatura | candidatura | il tuo profilo | il suo profilo | tuo profilo | suo profilo | con te | con lei | ti | le | processo di selezione | iter di selezione | iter selettivo | selezione | il tuo cv | il suo cv | curriculum | la tua esperienza | la sua esperienza | la posizione | questa posizione | il ruolo | questa occasione | fase successiva | prossima fase | tue competenze | sue competenze | sei | la tua domanda',
    other:
      'altro candidato | altra candidata | altri candidati | altre candidature | altra candidatura | altri profili | altro profilo | altra persona | altre persone | un altra persona | un altra candidata | un altro candidato | candidati con | candidati che | candidati il cui | candidati le cui | candidato con | candidato che | candidato il cui | candidata con | profili più | profilo più | profili che | profili con | candidato interno | candidata interna | risorsa interna | internamente | qualcun altro | qualcuno con | persona con | candidati più | altra risorsa | altre risorse | candidati maggiormente',
    better:
      'meglio | più in linea | maggiormente | più vicin* | più aderent* | più adatt* | più attinent* | più coerent* | più idone* | più affin* | più rispondent* | più esperienza',
    take: 'proseg* | proceder* | procediamo | scelt* | scegliere | selezionat* | deciso | decisione | optat* | optare | orientat* | orientar* | preferit* | privilegiat* | assunt* | affidat* | individuat* | continuare | avanti | ricoperta | coperta | puntare | accettato | favore | preferenza | ricaduta | trovato',
    refused:
      'rifiutat* | respint* | scartat* | esclus* | non selezionat* | non idone* | esito negativo | negativ* | declinat* | rigettat* | bocciat* | chiusa',
    fit: 'in linea | corrispond* | rispecchia* | adatt* | idone* | rispond* | compatibil* | coincid* | allineat* | requisiti | soddisfa* | sufficient* | coerente | ciò che stiamo cercando | quello che cerchiamo | match | posizioni aperte | posizione aperta',
    idiom:
      'deciso di non | decisione di non | scelto di non | non possiamo offrir* | non è possibile offrir* | esito negativo | non è andata | non abbiamo buone notizie | ci fermiamo qui | interrompere il processo | interrompere l iter | concludere qui | non sei tra | non è tra | non rientra tra | non siamo in grado di offrir* | non sarà possibile | dispiace comunicar*',
    place:
      'posizione | ruolo | ricerca | selezione | offerta | annuncio | tirocinio | stage | posto | posizioni | vacancy | processo di selezione',
    shut: 'ricopert* | copert* | chius* | annullat* | sospes* | congelat* | in pausa | bloccat* | assegnat* | non più disponibil* | non è più | cancellat* | ritirat* | interrott* | soppress* | conclus* | occupat*',
    freeze:
      'blocco delle assunzioni | non stiamo assumendo | non stiamo più cercando | non stiamo più ricercando | stop alle assunzioni | non abbiamo posizioni | non ci sono posizioni | non disponiamo di posizioni',
    regret:
      'purtroppo | sfortunatamente | siamo spiacenti | dispiac* | rammaric* | spiacent* | a malincuore | ci duole | con rammarico | deludere',
    comfort:
      'in bocca al lupo | buona fortuna | ogni successo | tuo percorso | suo percorso | ricerca di lavoro | tua ricerca | sua ricerca | database | banca dati | future opportunità | future selezioni | prossime opportunità | opportunità future | numerose candidature | elevato numero | attenta valutazione | attenta analisi | scelta difficile | non è stato facile | ti invitiamo a | la invitiamo a | tempo dedicato | conserveremo | terremo il',
    receipt:
      'abbiamo ricevuto | ricevuto la | confermiamo la ricezione | ricezione della | stiamo valutando | valuteremo | sarà valutata | verrà valutata | ti contatteremo | la contatteremo | ti ricontatteremo | la ricontatteremo | prossimi giorni | prossime settimane | in fase di valutazione',
    invite:
      'invitar* | invito | fissare | organizzare | programmare | conoscert* | conoscerl* | disponibilità | incontrar* | ci piacerebbe',
    meeting: 'colloquio | colloqui | intervista | chiamata | videochiamata | incontro | call | videocolloquio',
    away: 'non | purtroppo | spostare | rimandare | annullare | rinviare',
    pleased: 'lieti | liete | felici | piacere | congratulazioni | complimenti | entusiast*',
    offering:
      'offerta di lavoro | proposta di assunzione | offrirti la posizione | offrirle la posizione | lettera di assunzione | contratto | sei stato selezionato | sei stata selezionata | proposta economica',
    task: 'test online | test tecnico | valutazione | questionario | caso studio | prova pratica | prova',
    withdrawing:
      'ritirare la mia | ritiro la mia | ritirare la tua | ritirato la tua | ritirato la sua | ritiro della tua | ritiro della sua | rinunciare | rinuncia | non più interessat*',
    answering:
      'punti di forza | migliorare | miglioramento | consigl* | suggerim* | è mancat* | avremmo voluto | feedback sul',
    bulk: 'newsletter | annulla l iscrizione | disiscriv* | cancellati | job alert | nuove offerte | offerte per te | sconto | leggi di più | candidati ora | webinar',
    jobwords:
      'candidat* | candidatura | posizione | ruolo | selezione | colloquio | curriculum | cv | assunzione | lavoro | risorse umane | hr | recruit* | profilo | azienda | stage | tirocinio',
    applied:
      'tua candidatura | sua candidatura | interesse per la | interesse dimostrato | interesse mostrato | interesse verso | esserti candidat* | essersi candidat* | ti sei candidat* | si è candidat* | processo di selezione | iter di selezione | tuo interesse | suo interesse | inviato la candidatura',
    elsewhere:
      'prestito | mutuo | credito | banca | assicurazione | sinistro | ordine | spedizione | consegna | pacco | rimborso | appartamento | affitto | casa | inquilin* | visto | università | scuola | ammissione | iscrizione | borsa di studio | manoscritto | articolo | abstract | convegno | conferenza | revisori | editore | prenotazione | hotel | albergo | biglietti | preventivo | fattura | bando | gara | appalto | permesso | proprietari* | asilo',
    notjob:
      'il tuo ordine | il suo ordine | tuo ordine | suo ordine | manoscritto | il suo articolo | tuo abstract | suo abstract | richiesta di prestito | richiesta di mutuo | richiesta di visto | domanda di ammissione | domanda di visto | borsa di studio | gara d appalto | appalto | preventivo | prenotazione | l appartamento | proprietario | sinistro | asilo nido | corso di laurea | richiesta di finanziamento | la vostra offerta',
    mine: 'la mia candidatura | mi sono candidat* | il mio colloquio | mio cv',
  },
  rules: commonRules,
};
