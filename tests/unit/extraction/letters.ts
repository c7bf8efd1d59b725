import type { Message } from '../../../utils/core/model/message.ts';

/** What `extract` needs of a message, the rest filled in. */
export function letter(some: Partial<Message>): Pick<Message, 'subject' | 'from' | 'to' | 'date' | 'body'> {
  return { subject: '', from: null, to: [], date: '2026-03-04', body: '', ...some };
}

/** A made-up rejection and the facts in it; a fact left out is not checked. */
export interface LetterCase {
  readonly language: string;
  readonly body: string;
  readonly subject?: string;
  readonly company: string;
  readonly role: string;
  readonly stage: string;
  readonly reasons: readonly string[];
  readonly signed: string | null;
}

/** One made-up letter or more in every language. */
export const letterCases: readonly LetterCase[] = [
  {
    language: 'en',
    body: 'Dear Noa,\n\nThank you so much for interviewing with us for the Senior Sound Engineer position at Lindwurm Audio. We have filled the position with an internal candidate.\n\nKind regards,\nIda Falk\nLindwurm Audio',
    company: 'Lindwurm Audio',
    role: 'Senior Sound Engineer',
    stage: 'interview',
    reasons: ['internal', 'filled'],
    signed: 'Ida Falk',
  },
  {
    language: 'de',
    body: 'Guten Tag Noa,\n\nvielen Dank für Ihre Bewerbung als Tontechniker (m/w/d) bei der Lindwurm Audio GmbH. Wegen der Vielzahl der Bewerbungen haben wir uns leider für andere entschieden.\n\nMit freundlichen Grüßen\nIda Falk',
    company: 'Lindwurm Audio GmbH',
    role: 'Tontechniker',
    stage: 'application',
    reasons: ['volume'],
    signed: 'Ida Falk',
  },
  {
    language: 'fr',
    body: 'Bonjour Noa,\n\nNous vous remercions de votre candidature au poste de développeur web chez Maison Brune. Malheureusement, nous avons retenu un autre candidat dont le profil correspond davantage à nos besoins.\n\nCordialement,\nLéa Morin',
    company: 'Maison Brune',
    role: 'développeur web',
    stage: 'application',
    reasons: ['filled', 'closer'],
    signed: 'Léa Morin',
  },
  {
    language: 'es',
    body: 'Hola, Noa:\n\nGracias por tu interés en la vacante de Auxiliar Administrativo en Bodegas Altamar. El proceso ha sido cancelado por motivos presupuestarios.\n\nUn saludo,\nRubén Salas',
    company: 'Bodegas Altamar',
    role: 'Auxiliar Administrativo',
    stage: 'application',
    reasons: ['closed', 'budget'],
    signed: 'Rubén Salas',
  },
  {
    language: 'it',
    body: 'Gentile Noa,\n\ngrazie per la tua candidatura per la posizione di Analista Contabile presso Officine Verdi. Dopo il colloquio abbiamo scelto un altro candidato.\n\nCordiali saluti,\nMarta Bruni',
    company: 'Officine Verdi',
    role: 'Analista Contabile',
    stage: 'interview',
    reasons: ['filled'],
    signed: 'Marta Bruni',
  },
  {
    language: 'nl',
    body: 'Beste Noa,\n\nBedankt voor je sollicitatie naar de functie van softwareontwikkelaar bij Molenhof. Helaas hebben wij gekozen voor een andere kandidaat.\n\nMet vriendelijke groet,\nSanne Bakker',
    company: 'Molenhof',
    role: 'softwareontwikkelaar',
    stage: 'application',
    reasons: ['filled'],
    signed: 'Sanne Bakker',
  },
  {
    language: 'pl',
    body: 'Dzień dobry,\n\ndziękujemy za aplikację na stanowisko Analityk Danych w firmie Borowik. Niestety rekrutacja została wstrzymana.\n\nZ poważaniem\nAnna Wrona',
    company: 'Borowik',
    role: 'Analityk Danych',
    stage: 'application',
    reasons: ['closed'],
    signed: 'Anna Wrona',
  },
  {
    language: 'pt',
    body: 'Olá, Noa,\n\nAgradecemos a sua candidatura para a vaga de Assistente Financeiro na Casa Azul. Infelizmente, a vaga já foi preenchida.\n\nAtenciosamente,\nRita Lopes',
    company: 'Casa Azul',
    role: 'Assistente Financeiro',
    stage: 'application',
    reasons: ['filled'],
    signed: 'Rita Lopes',
  },
  {
    language: 'sv',
    body: 'Hej Noa,\n\nTack för din ansökan till tjänsten som systemutvecklare hos Nordfrakt AB. Tyvärr har vi gått vidare med en annan kandidat.\n\nVänliga hälsningar,\nKarin Ek',
    company: 'Nordfrakt AB',
    role: 'systemutvecklare',
    stage: 'application',
    reasons: ['filled'],
    signed: 'Karin Ek',
  },
  {
    language: 'da',
    body: 'Kære Noa\n\nTak for din ansøgning til stillingen som projektleder hos Havnegade Lys. Desværre er stillingen besat.\n\nMed venlig hilsen\nMette Holm',
    company: 'Havnegade Lys',
    role: 'projektleder',
    stage: 'application',
    reasons: ['filled'],
    signed: 'Mette Holm',
  },
  {
    language: 'no',
    body: 'Hei Noa,\n\nTakk for søknaden din på stillingen som prosjektleder hos Fjellvann. Dessverre er stillingen avlyst.\n\nVennlig hilsen\nKari Lund',
    company: 'Fjellvann',
    role: 'prosjektleder',
    stage: 'application',
    reasons: ['closed'],
    signed: 'Kari Lund',
  },
  {
    language: 'tr',
    body: 'Merhaba Noa,\n\nDeniz Yazılım bünyesindeki Satış Temsilcisi pozisyonu için yaptığınız başvuruyu inceledik. Maalesef başka bir adayla ilerleme kararı aldık.\n\nSaygılarımızla,\nElif Kaya',
    company: 'Deniz Yazılım',
    role: 'Satış Temsilcisi',
    stage: 'application',
    reasons: ['filled'],
    signed: 'Elif Kaya',
  },
];
