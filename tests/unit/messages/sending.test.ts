import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beginSending, listenForSending } from '../../../utils/messages/sending.ts';

/** One line between a page and the background; ends as the page ends it, or by itself when the page goes. */
function fakeLines(id: string) {
  const heard = new Map<string, (line?: object) => void>();
  const on = (name: string) => ({
    addListener(callBack: (line?: object) => void) {
      heard.set(name, callBack);
    },
  });
  const tell = (name: string, line?: object) => heard.get(name)?.(line);
  Object.assign(fakeBrowser.runtime, {
    onConnect: on('connect'),
    connect({ name }: { name: string }) {
      const line = { name, sender: { id }, onMessage: on('message'), onDisconnect: on('end') };
      tell('connect', line);
      return { postMessage: () => tell('message'), disconnect: () => tell('end') };
    },
  });
  return { pageGoes: () => tell('end') };
}

beforeEach(() => fakeBrowser.reset());

test('a letter is noted as sent when its page goes right after', () => {
  const { pageGoes } = fakeLines(fakeBrowser.runtime.id);
  const sent = vi.fn();
  listenForSending(sent);
  beginSending('roundcube:7');
  expect(sent).not.toHaveBeenCalled();
  pageGoes();
  expect(sent).toHaveBeenCalledExactlyOnceWith('roundcube:7');
});

test('or when its editor went, and not when it stayed', () => {
  fakeLines(fakeBrowser.runtime.id);
  const sent = vi.fn();
  listenForSending(sent);
  beginSending('gmail:a')(true);
  beginSending('gmail:b')(false);
  expect(sent.mock.calls).toEqual([['gmail:a']]);
});

test('nobody else can have one noted', () => {
  const { pageGoes } = fakeLines('another extension');
  const sent = vi.fn();
  listenForSending(sent);
  beginSending('gmail:a');
  pageGoes();
  expect(sent).not.toHaveBeenCalled();
});
