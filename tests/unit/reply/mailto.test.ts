import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { longestMailto, mailtoAddress } from '../../../utils/reply/mailto.ts';

/** Reads a mailto address as RFC 6068 says. */
function read(address: string): { to: string; subject: string | null; body: string | null } {
  const [to = '', query = ''] = address.slice('mailto:'.length).split('?');
  const fields = new Map(
    query.split('&').map((field) => field.split('=', 2).map(decodeURIComponent) as [string, string]),
  );
  return { to: decodeURIComponent(to), subject: fields.get('subject') ?? null, body: fields.get('body') ?? null };
}

describe('a mail for the mail program', () => {
  test('carries spaces, marks, line breaks and letters of every script', () => {
    const mail = { to: 'maria+jobs@acme.example', subject: 'Re: 50% & more?', body: 'Zażółć\n\n“Grüße” = 日本 🙂' };
    const address = mailtoAddress(mail);
    expect(address).toMatch(/^mailto:maria%2Bjobs@acme\.example\?subject=Re%3A%2050%25%20%26%20more%3F&body=/);
    expect(read(address)).toEqual({ ...mail, body: 'Zażółć\r\n\r\n“Grüße” = 日本 🙂' });
    expect(address).not.toContain('+');
  });

  test('whatever is in a text, it comes out the same or is said to be too long', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (body, subject) => {
        const address = mailtoAddress({ to: 'a@b.example', subject, body });
        if (address === 'too_long') return;
        expect(address.length).toBeLessThanOrEqual(longestMailto);
        expect(address).toMatch(/^mailto:[\w.@%~?&=-]*$/);
        const parts = read(address);
        expect(parts.body?.replaceAll('\r\n', '\n')).toBe(body.toWellFormed().replace(/\r\n?/g, '\n'));
        expect(parts.subject).not.toMatch(/[\r\n]/);
      }),
    );
  });

  test('a subject cannot add a recipient', () => {
    const address = mailtoAddress({ to: 'a@b.example', subject: 'Hi\r\nBcc: x@y.example&bcc=x@y.example', body: '' });
    expect(new URL(address).searchParams.get('bcc')).toBeNull();
    expect(address).not.toContain('%0D');
  });

  test('a letter that a mail program would cut is said to be too long', () => {
    expect(mailtoAddress({ to: 'a@b.example', subject: 's', body: 'ä'.repeat(400) })).toBe('too_long');
  });
});
