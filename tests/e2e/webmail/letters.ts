import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';

/** Made-up letters: the n-th file by name gets the n-th number in the mailbox. */
export const letterFolder = resolve(import.meta.dirname, '../../fixtures/letters');

/** What the banner has to say of a letter. */
export type Expectation = 'a no' | 'feedback' | 'nothing';

/** One of the letters in the seeded mailbox. */
export interface SeededLetter {
  readonly file: string;
  /** Part of the subject that no other letter has. */
  readonly subject: string;
  readonly expected: Expectation;
  /** Names that the banner or the kept record shows. */
  readonly company?: string;
  readonly role?: string;
}

/** The seeded mailbox, in the order of the files. */
export const letters = [
  {
    file: '01-after-application.eml',
    subject: 'Your application at Lumen Harbor',
    expected: 'a no',
    company: 'Lumen Harbor',
    role: 'Frontend Engineer',
  },
  {
    file: '02-after-interview-html.eml',
    subject: 'Update on the Data Analyst role',
    expected: 'a no',
    company: 'Fjordworks',
    role: 'Data Analyst',
  },
  { file: '03-receipt.eml', subject: 'We have received your application', expected: 'nothing' },
  { file: '04-interview-invitation.eml', subject: 'Interview for the Support Lead role', expected: 'nothing' },
  { file: '05-newsletter.eml', subject: 'Seven ways to answer a rejection', expected: 'nothing' },
  { file: '06-german.eml', subject: 'Ihre Bewerbung als Projektleiterin', expected: 'a no' },
  { file: '07-french.eml', subject: 'Votre candidature au poste', expected: 'a no' },
  { file: '08-thread-question.eml', subject: 'Next steps, Backend Developer', expected: 'nothing' },
  { file: '09-own-reply.eml', subject: 'Re: Next steps, Backend Developer', expected: 'nothing' },
  {
    file: '10-thread-rejection.eml',
    subject: 'Re: Next steps, Backend Developer',
    expected: 'a no',
    company: 'Cobaltfield',
  },
  {
    file: '11-thread-good-news-quoting-a-no.eml',
    subject: 'Re: Your application as Content Editor',
    expected: 'nothing',
  },
  { file: '12-friend.eml', subject: 'Saturday?', expected: 'nothing' },
  { file: '13-hostile.eml', subject: '<img src=x', expected: 'a no' },
  { file: '14-latin1.eml', subject: 'Su candidatura a Río Claro', expected: 'a no' },
  { file: '15-right-to-left-and-emoji.eml', subject: 'Office Manager', expected: 'a no' },
  { file: '16-feedback.eml', subject: 'Re: Update on the Data Analyst role', expected: 'feedback' },
  { file: '17-role-closed.eml', subject: 'position withdrawn', expected: 'a no' },
  { file: '18-applicant-system.eml', subject: 'Thank you for applying to Hexagrove', expected: 'a no' },
  { file: '19-order-cancelled.eml', subject: 'Your order 20-4471', expected: 'nothing' },
] as const satisfies readonly SeededLetter[];
export type LetterFile = (typeof letters)[number]['file'];

/** Its number in the seeded mailbox (the IMAP UID), from 1. */
export function uidOf(file: LetterFile): number {
  const files = readdirSync(letterFolder).filter((name) => name.endsWith('.eml'));
  return files.sort().indexOf(file) + 1;
}
