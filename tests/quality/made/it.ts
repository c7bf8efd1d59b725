import type { Wording } from './wording.ts';

export const it: Wording = {
  language: 'it',
  subjects: [
    'La tua candidatura',
    'La Sua candidatura come contabile',
    'Esito della selezione',
    'Aggiornamento sulla candidatura',
    '',
  ],
  openings: [
    'Ciao Andrea,\n\ngrazie per esserti candidata alla posizione di contabile.',
    'Gentile Dott.ssa Riva,\n\nLa ringraziamo per l’interesse dimostrato verso la nostra azienda.',
    'Buongiorno,\n\ngrazie per il tempo dedicato al colloquio della scorsa settimana.',
  ],
  noes: [
    'Purtroppo abbiamo deciso di non proseguire con la tua candidatura.',
    'Siamo spiacenti di comunicarLe che la Sua candidatura non è stata selezionata.',
    'Abbiamo scelto di procedere con altri candidati.',
    'Il tuo profilo non è in linea con quanto stiamo cercando.',
    'La posizione è stata ricoperta.',
    'La scelta è ricaduta su un’altra persona.',
    'La selezione ha avuto esito negativo.',
    'Non possiamo offrirti la posizione in questo momento.',
    'La ricerca è stata sospesa per motivi interni.',
    'Non sei passata alla fase successiva.',
    'Abbiamo individuato un profilo più vicino alle nostre esigenze.',
    'Non potremo dare seguito alla Sua candidatura.',
    'Abbiamo assunto un altro candidato.',
  ],
  closings: [
    'Ti auguriamo ogni successo per il tuo percorso.\n\nUn saluto,\nRisorse Umane',
    'Conserveremo il tuo curriculum per future opportunità.\n\nCordiali saluti,\nGiulia',
    'Grazie ancora.\n\nIl team di selezione',
  ],
  others: [
    'Abbiamo ricevuto la tua candidatura e la valuteremo nei prossimi giorni.',
    'Se non ricevi notizie entro un mese, la candidatura non è stata selezionata.',
    'Qualora il profilo risulti in linea, ti contatteremo.',
    'Vorremmo invitarti a un colloquio martedì alle 10.',
    'Siamo lieti di offrirti la posizione. In allegato il contratto.',
    'Purtroppo dobbiamo spostare il colloquio a giovedì.',
    'Non abbiamo ancora preso una decisione.',
    'Verranno contattati solo i candidati ritenuti idonei.',
  ],
  traps: [
    'Il tuo ordine # Purtroppo abbiamo dovuto annullare il tuo ordine perché l’articolo non è più disponibile.',
    'Richiesta di mutuo # Siamo spiacenti, la Sua richiesta di mutuo non è stata accolta. La Banca',
    'Appartamento in via Roma # Il proprietario ha scelto un’altra persona per l’appartamento. In bocca al lupo.',
    'Il Suo articolo # I revisori non hanno accettato il manoscritto per il convegno.',
    'Ritiro candidatura # Buongiorno, ritiro la mia candidatura perché ho accettato un’altra proposta.',
  ],
};
