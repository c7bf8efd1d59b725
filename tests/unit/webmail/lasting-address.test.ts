import { describe, expect, test } from 'vitest';
import { isLastingAddress } from '../../../utils/webmail/lasting-address.ts';

const isLasting = (path: string) => isLastingAddress(new URL(`https://mail.example${path}`));

describe('an address that leads to a letter again', () => {
  test.each([
    '/?_task=mail&_uid=7',
    '/mail/#inbox/12',
    '/apps/mail/box/1/thread/12',
    '/apps/mail/box/1/thread/12/',
    '/mail/Ohzf7u3----0/OhzgB2w--F-9',
    '/messages/12/view',
    '/mail/inbox/6f1c2b3a-0d4e-4f5a-9b8c-7d6e5f4a3b2c',
    '/mail/inbox/FMfcgzQcqbXRkPnWvTzLmHdS',
  ])('may be %s', (path) => {
    expect(isLasting(path)).toBe(true);
  });

  test.each([
    '/',
    '/mail/',
    '/mail/inbox',
    '/mail/u/0/',
    '/apps/mail/box/1',
    '/folders/12',
    '/42',
    '/mail/drafts/conversation',
  ])('is not %s, which names a page or a folder only', (path) => {
    expect(isLasting(path)).toBe(false);
  });

  test.each([
    '/cpsess1234567890/webmail/?_task=mail&_uid=7',
    '/cpsess1234567890/mail/thread/12',
    '/session/a8f3b2c9d0/mail/thread/12',
    '/mail;jsessionid=8A/thread/12',
    '/mail/thread/12?token=abc',
  ])('is not %s, which names a session', (path) => {
    expect(isLasting(path)).toBe(false);
  });

  test('is of the web', () => {
    expect(isLastingAddress(new URL('file:///mail/thread/12'))).toBe(false);
  });
});
