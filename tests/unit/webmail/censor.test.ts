// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { censoredStructure } from '../../../utils/webmail/censor.ts';
import { storedPages } from './pages.ts';
import { readFixture, showPage } from './show-page.ts';

/** Words of a page's text and of the attributes that webmails fill with people's words. */
function wordsOf(root: ParentNode): string[] {
  const texts = [...root.querySelectorAll('*')].flatMap((element) => [
    ...[...element.childNodes].filter((node) => node.nodeType === 3).map((node) => node.nodeValue ?? ''),
    ...['title', 'aria-label', 'alt', 'name', 'email', 'href', 'data-hovercard-id'].map(
      (name) => element.getAttribute(name) ?? '',
    ),
  ]);
  return [...new Set(texts.join(' ').match(/[\p{L}\p{N}]{3,}/gu) ?? [])];
}

const site = 'https://mail.example/';

function add(root: ParentNode, attribute: string, value: string): void {
  const element = document.createElement('div');
  element.setAttribute(attribute, value);
  root.append(element);
}

/** Every place in which a page can have a word of a person's. */
const places: Readonly<Record<string, (root: ParentNode, word: string) => void>> = {
  text: (root, word) => root.append(word),
  element: (root, word) => root.append(document.createElement(word)),
  'custom element': (root, word) => root.append(document.createElement(`${word}-${word}`)),
  attribute: (root, word) => add(root, word, ''),
  'data name': (root, word) => add(root, `data-${word}`, ''),
  'long data name': (root, word) => add(root, `data-mail-${word}-id`, ''),
  'aria name': (root, word) => add(root, `aria-${word}`, ''),
  'name with a colon': (root, word) => add(root, `ng:${word}`, ''),
  'file name': (root, word) => add(root, 'src', `/avatars/${word}.png`),
  ...Object.fromEntries(
    [
      'id',
      'class',
      'title',
      'aria-label',
      'data-testid',
      'data-test-id',
      'data-x',
      'role',
      'href',
      'style',
      'lang',
    ].map((name) => [
      name,
      (root: ParentNode, word: string) => add(root, name, `message-item:${word} ${word} ${word}@x.example`),
    ]),
  ),
};

function rootFor(where: string): ParentNode {
  const host = document.createElement(where === 'frame' ? 'iframe' : 'div');
  if (where === 'frame') host.setAttribute('srcdoc', '<p></p>');
  document.body.append(host);
  if (where === 'shadow') return host.attachShadow({ mode: 'open' });
  return (where === 'frame' && (host as HTMLIFrameElement).contentDocument?.body) || host;
}

describe('the structure for a report', () => {
  it.each(storedPages.map((page) => [page.path, page] as const))('holds no mailbox and no name of %s', (_, page) => {
    showPage(readFixture(page.path), page.url, page.frames);
    const report = censoredStructure(document);
    expect(report).not.toContain('@');
    for (const { subject, from, body } of page.messages) {
      for (const secret of [subject, from?.name, from?.address, body]) if (secret) expect(report).not.toContain(secret);
    }
    const secret = wordsOf(document).filter((word) => /^[A-Z]|\d/.test(word) && word.length > 4);
    const told = new Set(report.match(/[\p{L}\p{N}]+/gu) ?? []);
    expect(secret.filter((word) => told.has(word))).toEqual([]);
  });

  it('holds what an adapter needs to be mended', () => {
    showPage(readFixture('gmail/single-en.html'), 'https://mail.google.com/mail/u/0/');
    const report = censoredStructure(document);
    expect(report).toContain('div.ii.gt');
    expect(report).toContain('role=main');
    expect(report).toContain('data-legacy-message-id');
    expect(report).toContain('(not shown)');
  });

  it('looks into shadow roots and frames', () => {
    showPage('<div id="host"></div><iframe></iframe>', 'https://mail.example/', { 0: '<article>quiet</article>' });
    document.querySelector('#host')?.attachShadow({ mode: 'open' }).append(document.createElement('section'));
    expect(censoredStructure(document)).toMatch(
      /#shadow-root\n\s+section\b[\s\S]*#document\n\s+body\b.*\n\s+article text<20/,
    );
  });

  it('never holds a word of the page, wherever it stands and though it stands nowhere else', () => {
    // Letters that stand in no tag, role or name of ours, so that any hit is a leak.
    const word = fc.stringMatching(/^[qxzjvk]{4,9}$/);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...Object.keys(places)), word), { minLength: 1, maxLength: 12 }),
        fc.constantFrom('page', 'shadow', 'frame'),
        (placed, where) => {
          document.body.replaceChildren();
          const root = rootFor(where);
          for (const [place, each] of placed) places[place]?.(root, each);
          const report = censoredStructure(document);
          for (const [place, each] of placed) expect(report, place).not.toContain(each);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('lists no name that a page made of the person’s own words', () => {
    showPage('<div data-robin="1" data-juniper-lane="x" robin-miller>Hello</div><robin-miller></robin-miller>', site);
    expect(censoredStructure(document)).toBe('body\n div text<20\n other');
  });

  it('stays short on a page with very many rows', () => {
    showPage(`<ul>${'<li><b>One</b><i>Two</i></li>'.repeat(3000)}</ul>`, 'https://mail.example/');
    expect(censoredStructure(document).split('\n').length).toBeLessThan(20);
  });
});
