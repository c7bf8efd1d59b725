import { describe, expect, it } from 'vitest';
import { type JudgedMessage, judge } from '../../../utils/core/detection/judge.ts';

const letter = (body: string, more: Partial<JudgedMessage> = {}): JudgedMessage => ({
  subject: 'Your application for Data Engineer',
  body,
  ...more,
});
const kindOf = (body: string, more: Partial<JudgedMessage> = {}): string => judge(letter(body, more)).kind;
const quote = (body: string): string | undefined => judge(letter(body)).evidence[0]?.text;
const opening = 'Hi Robin,\n\nThank you for applying for the Data Engineer role at Corvane.';
const no = 'After careful consideration we have decided to move forward with other candidates.';

describe('a rejection', () => {
  it('is told, with the sentence it rests on', () => {
    expect(kindOf(`${opening} ${no}`)).toBe('rejection');
    expect(quote(`${opening} ${no}\n\nBest wishes,\nAsha`)).toBe(no);
  });

  it.each([
    ['a negation', 'We will not be progressing your application.'],
    ['no negation at all', 'We have selected another candidate for the position.'],
    ['a place that is gone', 'This position has now been filled.'],
    ['a freeze', 'Because of a hiring freeze, the vacancy has been put on hold.'],
    ['a no that says it plainly', 'Your application was unsuccessful.'],
    ['a match that is missing', 'Your experience does not match what we are looking for.'],
  ])('is told from %s', (_, sentence) => {
    expect(kindOf(`${opening} ${sentence}\n\nKind regards,\nAsha`)).toBe('rejection');
  });

  it('is told where it answers below quoted mail', () => {
    expect(kindOf(`> When will I hear from you?\n\n${opening} ${no}`, { subject: 'Re: Data Engineer' })).toBe(
      'rejection',
    );
  });

  it('is told of a mixed-language letter', () => {
    expect(kindOf(`Guten Tag Robin,\n\nvielen Dank für deine Bewerbung.\n\n${opening} ${no}`)).toBe('rejection');
  });

  it('is only asked about where it was passed on', () => {
    const body = `FYI\n\n---------- Forwarded message ---------\nFrom: HR <hr@corvane.example>\n\n${opening} ${no}`;
    expect(kindOf(body)).toBe('maybe');
  });
});

describe('what is no rejection', () => {
  it.each([
    ['a receipt', 'We have received your application and will be in touch.'],
    ['a receipt with a condition', 'If you are not selected, we will keep your details on file.'],
    ['a deadline of silence', 'If you have not heard from us in four weeks, your application was not successful.'],
    ['people in general', 'Applicants who are not selected will be notified by email.'],
    ['an apology for not answering all', 'Unfortunately we are not able to reply to every applicant.'],
    ['a reschedule', 'Unfortunately I need to move our call on Monday. Would Tuesday work?'],
    ['a delay', 'We have not made a decision yet.'],
    ['an offer', 'We are pleased to offer you the position. Your contract is attached.'],
    ['a withdrawal', 'We are sorry that you have decided not to continue with your application.'],
    ['a reopened place', 'The role has been reopened and we would like to continue with your application.'],
  ])('%s', (_, sentence) => {
    expect(['other', 'interview']).toContain(kindOf(`${opening} ${sentence}\n\nKind regards,\nAsha`));
  });

  it('mail that the person wrote', () => {
    expect(kindOf(`${opening} ${no}`, { outgoing: true })).toBe('other');
  });

  it('a rejection quoted in a reply', () => {
    expect(kindOf(`Thank you, could you tell me one thing to improve?\n\nOn Tue, HR wrote:\n> ${no}`)).toBe('other');
  });

  it('the same words where nothing speaks of an application', () => {
    expect(judge({ subject: 'Hello', body: 'Unfortunately we will not move forward' }).kind).not.toBe('rejection');
    expect(judge({ subject: 'Dinner', body: 'I decided to go with someone else, sorry.' }).kind).not.toBe('rejection');
  });

  it('nothing at all', () => {
    expect(judge({ subject: '', body: '' })).toEqual({ kind: 'other', probability: 0, evidence: [], language: null });
  });
});

describe('an invitation to an interview', () => {
  it('is told, also with an "unfortunately" in it', () => {
    const body = `${opening} We would love to invite you to a video interview. Unfortunately Monday is not possible for us.`;
    expect(kindOf(body)).toBe('interview');
  });

  it('is not told where the interview is refused', () => {
    expect(kindOf(`${opening} Unfortunately we cannot invite you to an interview.`)).toBe('rejection');
  });
});

describe('an answer with feedback', () => {
  const body =
    'Hi Robin,\n\nhappy to share some thoughts. The panel felt your answers on SQL lacked depth. I would suggest you practise window functions.\n\nAsha';

  it('is told in the thread of a kept rejection only', () => {
    expect(judge(letter(body), { isKeptThread: true }).kind).toBe('feedback');
    expect(judge(letter(body)).kind).not.toBe('feedback');
  });

  it('is told from a kept company in a reply', () => {
    const reply = letter(body, { subject: 'Re: Your application', from: { name: 'Asha, Corvane', address: null } });
    expect(judge(reply, { keptCompanies: ['Corvane'] }).kind).toBe('feedback');
    expect(judge(reply, { keptCompanies: ['Alderley'] }).kind).not.toBe('feedback');
  });

  it('rests on words of the answer', () => {
    expect(judge(letter(body), { isKeptThread: true }).evidence.length).toBeGreaterThan(0);
  });
});
