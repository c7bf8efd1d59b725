import { describe, expect, test } from 'vitest';
import { wayBack } from '../../../utils/webmail/way-back.ts';

const letter = {
  webmail: 'gmail',
  key: 'gmail:18f',
  url: null,
  subject: 'Your application (ref. 7) & more',
  from: { name: 'Maria', address: 'maria@acme.example' },
};
const searched = (url: string | undefined) => decodeURIComponent(new URL(url ?? '').hash);

describe('the way back to a kept letter', () => {
  test('is the address that the webmail has for it', () => {
    const url = 'https://mail.example.org/?_task=mail&_mbox=INBOX&_uid=9&_action=show';
    expect(wayBack({ ...letter, webmail: 'roundcube', url })).toEqual({ kind: 'message', url });
  });

  test('is a search by sender and subject in Gmail and Proton Mail, where there is none', () => {
    const gmail = wayBack(letter);
    expect(gmail?.kind).toBe('search');
    expect(new URL(gmail?.url ?? '').origin).toBe('https://mail.google.com');
    expect(searched(gmail?.url)).toBe('#search/from:maria@acme.example subject:"Your application (ref. 7) & more"');
    const proton = wayBack({ ...letter, webmail: 'proton' });
    expect(new URLSearchParams(new URL(proton?.url ?? '').hash.slice(1)).get('keyword')).toBe(letter.subject);
    expect(new URL(proton?.url ?? '').origin).toBe('https://mail.proton.me');
  });

  test('is a search by sender and words in Yahoo and AOL, each at its own address', () => {
    const [yahoo, aol] = ['mail.yahoo.com', 'mail.aol.com'].map((host) =>
      wayBack({ ...letter, webmail: 'yahoo', key: `yahoo:${host}::abc` }),
    );
    const terms = encodeURIComponent('from:maria@acme.example Your application ref 7 more');
    expect(yahoo).toEqual({ kind: 'search', url: `https://mail.yahoo.com/d/search/keyword=${terms}` });
    expect(aol).toEqual({ kind: 'search', url: `https://mail.aol.com/d/search/keyword=${terms}` });
  });

  test('is no search that a quotation mark or a hash in the subject could bend', () => {
    const way = wayBack({ ...letter, subject: 'On "us" #inbox/all?x=1', from: null });
    expect(searched(way?.url)).toBe('#search/subject:"On us #inbox/all?x=1"');
    expect(way?.url.split('#')).toHaveLength(2);
  });

  test('is none where neither leads there', () => {
    for (const webmail of ['outlook', 'roundcube', 'generic', 'constructor', '']) {
      expect(wayBack({ ...letter, webmail }), webmail).toBeNull();
    }
    expect(wayBack({ ...letter, subject: '', from: null })).toBeNull();
  });

  test('is never an address that is none of the web, as a file that is brought in might have', () => {
    for (const url of ['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'mail', '']) {
      expect(wayBack({ ...letter, webmail: 'outlook', url }), url).toBeNull();
    }
  });
});
