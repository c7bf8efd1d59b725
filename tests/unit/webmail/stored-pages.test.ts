// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { adapterFor } from '../../../utils/webmail/registry.ts';
import { storedPages } from './pages.ts';
import { openMessages, readFixture, showPage } from './show-page.ts';

describe.each([...new Set(storedPages.map((page) => page.webmail))])('pages shaped like %s', (webmail) => {
  const pages = storedPages.filter((page) => page.webmail === webmail);

  it.each(pages.map((page) => [page.path, page] as const))('reads what is open in %s, and nothing else', (_, page) => {
    showPage(readFixture(page.path), page.url, page.frames);
    const adapter = adapterFor(document);
    const reading = adapter.read(document);
    const messages = openMessages(reading);
    expect({ state: reading.state, reader: adapter.id }).toEqual({
      state: page.messages.length > 0 ? 'open' : 'none',
      reader: webmail,
    });
    expect(messages.map(({ message }) => message.subject)).toEqual(page.messages.map((each) => each.subject));

    for (const [index, expected] of page.messages.entries()) {
      const open = messages[index];
      if (!open) throw new Error('a message is missing');
      const { message } = open;
      const { body, quoted, to, ...facts } = expected;
      expect(message).toMatchObject(facts);
      if (to) expect(message.to.map((each) => each.address)).toEqual(to);
      expect(message.body).toContain(body);
      if (quoted)
        expect(
          message.body
            .split('\n')
            .filter((line) => line.startsWith('> '))
            .join('\n'),
        ).toContain(quoted);
      expect(message.webmail).toBe(webmail);
      for (const decoy of page.decoys) expect(JSON.stringify(message)).not.toContain(decoy);
      expect(open.anchor.isConnected && open.anchor.ownerDocument === document).toBe(true);
      for (const element of open.bodies) expect(element.contains(open.anchor) && element !== open.anchor).toBe(false);
    }
    const keys = messages.map(({ message }) => message.key);
    expect(new Set(keys).size).toBe(keys.length);
    const again = openMessages(adapterFor(document).read(document)).map(({ message }) => message.key);
    expect(again).toEqual(keys);
  });
});
