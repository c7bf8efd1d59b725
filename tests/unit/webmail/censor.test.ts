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

  it('never holds a word of the page, wherever it stands', () => {
    // Letters that stand in no tag, role or name of ours, so that any hit is a leak.
    const word = fc.stringMatching(/^[qxzjvk]{4,9}$/);
    const place = fc.constantFrom(
      'text',
      'id',
      'class',
      'title',
      'aria-label',
      'data-testid',
      'data-x',
      'role',
      'href',
      'attribute',
      'data name',
      'tag',
    );
    fc.assert(
      fc.property(
        fc.array(fc.tuple(place, word), { minLength: 1, maxLength: 12 }),
        fc.array(word, { maxLength: 4 }),
        (placed, spoken) => {
          document.body.replaceChildren(
            document.createTextNode([...placed.map(([, each]) => each), ...spoken].join(' ')),
          );
          for (const [where, each] of placed) {
            const element = document.createElement(where === 'tag' ? `${each}-${each}` : 'div');
            if (where === 'text') element.textContent = each;
            else if (where === 'attribute') element.setAttribute(each, each);
            else if (where === 'data name') element.setAttribute(`data-${each}`, '');
            else if (where !== 'tag') element.setAttribute(where, `message-item:${each} ${each}@${each}.example`);
            document.body.append(element);
          }
          const report = censoredStructure(document);
          for (const [, each] of placed) expect(report).not.toContain(each);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('stays short on a page with very many rows', () => {
    showPage(`<ul>${'<li><b>One</b><i>Two</i></li>'.repeat(3000)}</ul>`, 'https://mail.example/');
    expect(censoredStructure(document).split('\n').length).toBeLessThan(20);
  });
});
