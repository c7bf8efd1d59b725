import { describe, expect, test, vi } from 'vitest';
import { answer, type Handlers } from '../../../utils/messages/listen.ts';
import { protocol } from '../../../utils/messages/protocol.ts';
import { senderClass } from '../../../utils/messages/sender-class.ts';
import { buildKeep } from '../../support/build.ts';

const ownId = 'abc';
const ownBase = 'chrome-extension://abc/';

describe('who sent a message', () => {
  test.each([
    ['the popup', { id: ownId, url: `${ownBase}popup.html` }, 'page'],
    ['our script in a webmail', { id: ownId, url: 'https://mail.google.com/mail/u/0/' }, 'content'],
    ['another extension', { id: 'xyz', url: 'chrome-extension://xyz/popup.html' }, null],
    ['another extension that names our page', { id: 'xyz', url: `${ownBase}popup.html` }, null],
    ['a web page', { url: 'https://evil.example/' }, null],
    [
      'a web page whose address begins like ours',
      { id: ownId, url: 'https://evil.example/?chrome-extension://abc/' },
      'content',
    ],
    ['nobody', {}, null],
  ])('%s is told apart', (_, sender, expected) => {
    expect(senderClass(sender, ownId, ownBase)).toBe(expected);
  });
});

function handlersWith(handlers: Partial<Handlers>): Handlers {
  return new Proxy(handlers, { get: (target, name) => Reflect.get(target, name) ?? vi.fn() }) as Handlers;
}
const content = { sender: 'content', url: 'https://mail.example/', frame: null } as const;

describe('answering', () => {
  const { message, fingerprint, verdict } = buildKeep();
  const keep = { message, fingerprint, verdict };

  test('a well-formed message reaches its handler, with nothing added', async () => {
    const handle = vi.fn().mockResolvedValue({ rejectionId: 'r', already: false });
    const payload = { ...keep, sample: true };
    const got = await answer(
      handlersWith({ 'rejection.keep': handle }),
      { name: 'rejection.keep', payload },
      content,
      vi.fn(),
    );
    expect(got).toEqual({ ok: true, value: { rejectionId: 'r', already: false } });
    expect(handle.mock.calls[0]?.[0]).toEqual(keep);
  });

  test.each([
    ['no payload', undefined],
    ['a body of many megabytes', { ...keep, message: { ...message, body: 'x'.repeat(5_000_000) } }],
    ['an address that is a script', { ...keep, message: { ...message, url: 'javascript:alert(1)' } }],
    ['a verdict that does not exist', { ...keep, verdict: { ...verdict, kind: 'moon' } }],
    ['a probability beyond one', { ...keep, verdict: { ...verdict, probability: 7 } }],
  ])('%s is refused and reaches no handler', async (_, payload) => {
    const handle = vi.fn();
    const got = await answer(
      handlersWith({ 'rejection.keep': handle }),
      { name: 'rejection.keep', payload },
      content,
      vi.fn(),
    );
    expect(got).toMatchObject({ ok: false, error: expect.stringContaining('Malformed rejection.keep') });
    expect(handle).not.toHaveBeenCalled();
  });

  test('a failing handler gives a refusal without its inner words, and the log gets the cause', async () => {
    const cause = new Error('disk full: /home/robin');
    const log = vi.fn();
    const handlers = handlersWith({ 'page.hello': () => Promise.reject(cause) });
    expect(await answer(handlers, { name: 'page.hello', payload: {} }, content, log)).toEqual({
      ok: false,
      error: 'page.hello failed.',
    });
    expect(log).toHaveBeenCalledWith('page.hello', cause);
  });

  test('every message of the protocol says who may send it', () => {
    for (const [name, rule] of Object.entries(protocol)) expect(['content', 'page'], name).toContain(rule.from);
  });
});
