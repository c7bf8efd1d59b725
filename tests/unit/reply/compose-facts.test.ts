// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { WaitingDraft } from '../../../utils/messages/waiting-draft.ts';
import {
  answersAnother,
  composeFacts,
  marksOf,
  surelyAnswers,
  tellsNothing,
} from '../../../utils/reply/compose-facts.ts';

const waiting: WaitingDraft = {
  id: 'a',
  key: 'k',
  marks: ['uid=7'],
  subject: 'Your application',
  recipient: 'maria@acme.example',
  handedAt: 0,
  opensHere: false,
};

/** Facts of a letter that is written under these fields. */
function facts(html: string) {
  document.body.innerHTML = `${html}<textarea id="letter" rows="9"></textarea>`;
  return composeFacts(document.getElementById('letter') as HTMLElement);
}
const subject = (value: string) => `<input id="compose-subject" name="_subject" value="${value}">`;
const to = (address: string) => `<textarea name="_to">Maria &lt;${address}&gt;</textarea>`;

describe('which message a compose page answers', () => {
  test('is told by the address in Roundcube and Horde', () => {
    expect(marksOf('https://m.example/?_task=mail&_action=compose&_reply_uid=7&_mbox=INBOX')).toEqual(['uid=7']);
    expect(marksOf('https://m.example/?_task=mail&_uid=7&_mbox=INBOX&_action=show')).toEqual(['uid=7']);
    expect(marksOf('https://m.example/imp/dynamic.php?page=compose&buid=12&mailbox=SU5CT1g')).toEqual(['buid=12']);
    expect(marksOf('https://m.example/imp/dynamic.php?page=mailbox#msg:SU5CT1g;12')).toEqual(['buid=12']);
  });

  test('is surely told by a recipient, whatever stands before the subject', () => {
    for (const same of ['Re: Your application', 'AW: Re: your  application', 'Your application', '']) {
      expect(surelyAnswers(facts(subject(same) + to('Maria@acme.example')), waiting), same).toBe(true);
    }
    expect(surelyAnswers(facts(subject('Re: Lunch') + to('maria@acme.example')), waiting)).toBe(false);
  });

  test('is not told by the subject alone: the same stands over what goes to somebody else', () => {
    const own = facts(subject('Re: Your application'));
    expect(surelyAnswers(own, waiting)).toBe(false);
    expect(answersAnother(own, waiting)).toBe(false);
    expect(tellsNothing(own, waiting)).toBe(false);
  });

  test('is told by the subject in the page that the reply opened as, whoever asked for answers elsewhere', () => {
    const here = { ...waiting, opensHere: true };
    expect(surelyAnswers(facts(subject('Re: Your application') + to('jobs+7@acme.example')), here)).toBe(true);
    expect(surelyAnswers(facts(subject('Re: Your application')), here)).toBe(true);
    expect(surelyAnswers(facts(subject('Fwd: Your application')), here)).toBe(false);
    expect(surelyAnswers(facts(subject('Re: Lunch')), here)).toBe(false);
    expect(surelyAnswers(facts(''), here)).toBe(false);
  });

  test('is none where the letter is passed on', () => {
    for (const mark of ['Fwd', 'FW', 'WG', 'Tr', 'Doorst']) {
      const passedOn = { marks: ['uid=7'], subject: `${mark}: Your application`, recipients: null };
      expect(surelyAnswers(passedOn, waiting), mark).toBe(false);
      expect(answersAnother(passedOn, waiting), mark).toBe(true);
    }
  });

  test('is another where the recipient is, and only the address or the subject may say that it is this one', () => {
    expect(surelyAnswers(facts(to('friend@home.example')), waiting)).toBe(false);
    expect(answersAnother(facts(to('friend@home.example')), waiting)).toBe(true);
    const elsewhere = facts(subject('Re: Your application') + to('jobs+7@acme.example'));
    expect(answersAnother(elsewhere, waiting), 'letters may ask for answers elsewhere').toBe(false);
    expect(surelyAnswers(elsewhere, waiting)).toBe(false);
    expect(surelyAnswers({ ...elsewhere, marks: ['uid=7'] }, waiting)).toBe(true);
  });

  test.each([
    '<input name="to" value="Maria &lt;maria@acme.example&gt;">',
    '<div contenteditable="true" aria-label="An"><span title="maria@acme.example">Maria</span></div>',
    '<div data-testid="composer:to"><span>maria@acme.example</span></div>',
    '<ul class="recipient-list"><li>maria@acme.example</li></ul>',
    '<input aria-label="To"><span email="maria@acme.example">Maria</span>',
  ])('its recipient is read in %s', (html) => {
    expect(facts(html).recipients).toEqual(['maria@acme.example']);
  });

  test('its recipient is read neither in the quote below nor in another part of the page', () => {
    document.body.innerHTML = `<section>${to('boss@other.example')}<div contenteditable="true" id="other"></div></section>
      <div class="letter-body">To: <span email="x@y.example">x</span></div>
      <section><div contenteditable="true" id="letter"><span title="maria@acme.example">Maria</span> wrote</div></section>`;
    const at = (id: string) => document.getElementById(id) as HTMLElement;
    const letters = [document.querySelector('.letter-body') as Element];
    expect(composeFacts(at('letter'), letters, [at('other'), at('letter')])).toEqual({
      marks: [],
      subject: null,
      recipients: null,
    });
  });

  test('is none where one thing says otherwise, or nothing says so', () => {
    const other = { marks: ['uid=8'], subject: 'Re: Your application', recipients: null };
    expect(surelyAnswers(other, waiting)).toBe(false);
    expect(answersAnother(other, waiting)).toBe(true);
    expect(surelyAnswers({ marks: ['uid=7'], subject: 'Re: Lunch', recipients: null }, waiting)).toBe(false);
    const nothing = { marks: [], subject: null, recipients: null };
    expect(surelyAnswers(nothing, waiting)).toBe(false);
    expect(tellsNothing(nothing, waiting)).toBe(true);
    expect(facts('<input type="search" name="subject" value="Your application">').subject).toBeNull();
    expect(facts('<input type="checkbox" name="in-subject" checked>').subject).toBeNull();
  });

  test('a letter without a subject is no other for it', () => {
    expect(answersAnother(facts(subject('Re: Your application')), { ...waiting, subject: '' })).toBe(false);
  });
});
