// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { WaitingDraft } from '../../../utils/messages/waiting-draft.ts';
import { answersMessageOf, composeFacts, marksOf } from '../../../utils/reply/compose-facts.ts';

const waiting: WaitingDraft = {
  id: 'a',
  key: 'k',
  marks: ['uid=7'],
  subject: 'Your application',
  recipient: 'maria@acme.example',
  handedAt: 0,
};

/** Facts of a compose page with these fields. */
function facts(html: string) {
  document.body.innerHTML = html;
  return composeFacts(document);
}
const subject = (value: string) => `<input id="compose-subject" name="_subject" value="${value}">`;

describe('which message a compose page answers', () => {
  test('is told by the address in Roundcube and Horde', () => {
    expect(marksOf('https://m.example/?_task=mail&_action=compose&_reply_uid=7&_mbox=INBOX')).toEqual(['uid=7']);
    expect(marksOf('https://m.example/?_task=mail&_uid=7&_mbox=INBOX&_action=show')).toEqual(['uid=7']);
    expect(marksOf('https://m.example/imp/dynamic.php?page=compose&buid=12&mailbox=SU5CT1g')).toEqual(['buid=12']);
    expect(marksOf('https://m.example/imp/dynamic.php?page=mailbox#msg:SU5CT1g;12')).toEqual(['buid=12']);
  });

  test('is told by its subject, whatever stands before it', () => {
    for (const same of ['Re: Your application', 'AW: Re: your  application', 'Your application']) {
      expect(answersMessageOf(facts(subject(same)), waiting), same).toBe(true);
    }
    expect(answersMessageOf(facts(subject('Re: Lunch')), waiting)).toBe(false);
  });

  test('is told by its recipient where it has no subject', () => {
    const to = (address: string) => `<textarea name="_to">Maria &lt;${address}&gt;</textarea>`;
    expect(answersMessageOf(facts(to('Maria@acme.example')), waiting)).toBe(true);
    expect(answersMessageOf(facts(to('friend@home.example')), waiting)).toBe(false);
  });

  test('is none where one thing says otherwise, or nothing says so', () => {
    expect(answersMessageOf({ marks: ['uid=8'], subject: 'Re: Your application', recipients: null }, waiting)).toBe(
      false,
    );
    expect(answersMessageOf({ marks: ['uid=7'], subject: 'Re: Lunch', recipients: null }, waiting)).toBe(false);
    expect(answersMessageOf({ marks: [], subject: null, recipients: null }, waiting)).toBe(false);
    expect(answersMessageOf(facts('<input type="search" value="Your application">'), waiting)).toBe(false);
  });
});
