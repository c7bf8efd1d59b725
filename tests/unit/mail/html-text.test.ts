// @vitest-environment happy-dom
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { htmlText, nodeBudget, textBudget } from '../../../utils/mail/html-text.ts';

/** The text of a letter in a document that is not shown, as imported files are read. */
function inert(html: string): string {
  return htmlText(new DOMParser().parseFromString(`<body>${html}</body>`, 'text/html').body);
}

/** The text of a letter in the page. */
function shown(html: string): string {
  document.body.innerHTML = html;
  return htmlText(document.body);
}

afterEach(() => document.body.replaceChildren());

describe.each([
  ['in a page', shown],
  ['in a document that is not shown', inert],
])('a letter’s text %s', (_, text) => {
  it.each([
    ['paragraphs stand apart by an empty line', '<p>One</p><p>Two</p>', 'One\n\nTwo'],
    ['boxes begin a line', '<div>One</div><div>Two</div>', 'One\nTwo'],
    ['an empty box with a break is an empty line', '<div>One</div><div><br></div><div>Two</div>', 'One\n\nTwo'],
    ['breaks end lines', 'One<br>Two<br><br>Three', 'One\nTwo\n\nThree'],
    ['many breaks leave one empty line', 'One<br><br><br><br>Two', 'One\n\nTwo'],
    ['words cut into pieces are whole again', '<span>Unfor</span><span>tunately</span>, no', 'Unfortunately, no'],
    ['white space folds', '<p>  One\n   two\t three </p>', 'One two three'],
    ['preformatted lines stay', '<pre>One\n  two\n\nthree</pre>', 'One\n  two\n\nthree'],
    ['a preformatted style keeps lines too', '<div style="white-space: pre-wrap">One\ntwo</div>', 'One\ntwo'],
    [
      'list items get a dash or their number',
      '<ul><li>a</li><li>b</li></ul><ol><li>c</li><li>d</li></ol>',
      '- a\n- b\n\n1. c\n2. d',
    ],
    [
      'cells of a row stand on one line, rows on their own',
      '<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>',
      'a b\nc',
    ],
    ['headings and rules stand apart', '<h2>Title</h2>text<hr>more', 'Title\n\ntext\n\nmore'],
    ['emoji, right-to-left and other scripts stay', '<p>שלום 👋🏽 你好</p>', 'שלום 👋🏽 你好'],
    ['comments, scripts and styles are left out', 'a<!-- no --><script>no()</script><style>b{}</style>b', 'ab'],
    [
      'controls and editors are left out',
      'a<button>no</button><textarea>no</textarea><div contenteditable="true">no</div>',
      'a',
    ],
    ['emoji pictures are their sign', 'Hi <img data-emoji="🎉" alt="🎉"><img alt="logo">', 'Hi 🎉'],
    ['nothing gives nothing', '<div><p> </p><table><tr><td></td></tr></table></div>', ''],
  ])('%s', (_name, html, expected) => {
    expect(text(html)).toBe(expected);
  });

  it.each([
    ['display', '<span style="display:none">no</span>'],
    ['visibility', '<span style="visibility: hidden">no</span>'],
    ['no opacity', '<div style="color:red;opacity:0">no</div>'],
    ['no size of type', '<div style="font-size:0px;line-height:0">no</div>'],
    ['no height', '<div style="max-height:0;overflow:hidden">no</div>'],
    ['far off the screen', '<div style="position:absolute; left:-9999px">no</div>'],
    ['indented off the screen', '<div style="text-indent:-5000px">no</div>'],
    ['the hidden attribute', '<div hidden>no</div>'],
    ['Outlook’s own hiding', '<div style="mso-hide: all">no</div>'],
    ['white on white', '<span style="color:#ffffff">no</span>'],
    [
      'white on a white cell',
      '<table><tr><td bgcolor="#fff"><font style="color: rgb(255, 255, 255)">no</font></td></tr></table>',
    ],
  ])('leaves out what is hidden by %s', (_name, html) => {
    expect(text(`<p>yes</p>${html}<p>also</p>`)).toBe('yes\n\nalso');
  });

  it.each([
    ['white on a button’s colour', '<a style="background:#06c;color:#fff">yes</a>'],
    [
      'white on a coloured cell',
      '<table><tr><td bgcolor="#003366"><span style="color:white">yes</span></td></tr></table>',
    ],
    ['white on a picture', '<div style="background: url(x.png)"><span style="color:white">yes</span></div>'],
    ['half see-through', '<span style="opacity:0.5">yes</span>'],
    ['small type', '<span style="font-size:0.8em">yes</span>'],
    [
      'colours rewritten for a dark mode',
      '<span data-ogsc="black" style="color: rgb(255, 255, 255) !important">yes</span>',
    ],
    ['a fixed height', '<div style="height:0.5em;overflow:hidden">yes</div>'],
  ])('keeps what can be seen: %s', (_name, html) => {
    expect(text(html)).toBe('yes');
  });

  it.each([
    [
      'block quotes',
      '<p>New</p><blockquote><p>Old</p><p>older</p></blockquote><p>New again</p>',
      'New\n\n> Old\n\n> older\n\nNew again',
    ],
    [
      'Gmail',
      '<div>New</div><div class="gmail_quote"><div class="gmail_attr">On Monday A wrote:</div><blockquote class="gmail_quote">Old</blockquote></div>',
      'New\n> On Monday A wrote:\n\n> Old',
    ],
    ['Gmail, in Roundcube', '<div>New</div><div class="v1gmail_quote"><div>Old</div></div>', 'New\n> Old'],
    [
      'Yahoo, in Yahoo',
      '<div>New</div><div id="yiv12yahoo_quoted_3" class="yiv12yahoo_quoted"><div>Old</div></div>',
      'New\n> Old',
    ],
    ['Proton', '<div>New</div><div class="protonmail_quote">Old</div>', 'New\n> Old'],
    [
      'Thunderbird',
      '<p>New</p><div class="moz-cite-prefix">On Monday A wrote:<br></div><blockquote type="cite">Old</blockquote>',
      'New\n\n> On Monday A wrote:\n\n> Old',
    ],
    [
      'Outlook on the web',
      '<div>New</div><div id="x_appendonsend"></div><hr><div id="x_divRplyFwdMsg"><b>From:</b> A</div><div>Old</div>',
      'New\n\n> From: A\n> Old',
    ],
    [
      'Outlook’s desktop program',
      '<p>New</p><div><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p>From: A</p></div></div><p>after</p>',
      'New\n\n> From: A\n\nafter',
    ],
    ['GMX', '<div>New</div><div name="quote">Old</div>', 'New\n> Old'],
    ['lines that begin so by themselves', 'New<br>&gt; Old', 'New\n> Old'],
  ])('marks quoted history of %s', (_name, html, expected) => {
    expect(text(html)).toBe(expected);
  });

  it('takes Gmail’s indentation for no quote', () => {
    expect(text('<blockquote style="margin:0 0 0 40px;border:none;padding:0px">In a step</blockquote>')).toBe(
      'In a step',
    );
  });

  it('survives broken markup', () => {
    expect(text('<table><tr><td><p>One<div>Two</span></p></b><li>Three')).toContain('One\n');
    expect(text('<p>a<p>b</div></div></div><<>><a href="x')).toMatch(/^a\n\nb/);
  });
});

describe('a letter’s text', () => {
  it('is read from a shadow root', () => {
    const host = document.createElement('div');
    document.body.append(host);
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = '<p>One</p><p>Two</p>';
    expect(htmlText(root)).toBe('One\n\nTwo');
  });

  it('ends at its budget, however long the letter', () => {
    const long = document.createElement('div');
    long.textContent = 'words '.repeat(200_000);
    expect(htmlText(long).length).toBe(textBudget);
    const group = `<div>${'<p>a<b>b</b> c</p>'.repeat(100)}</div>`;
    const lines = inert(group.repeat(150)).split('\n\n');
    expect(lines.length).toBeGreaterThan(nodeBudget / 10);
    expect(lines.length).toBeLessThan(nodeBudget);
  });

  it('is read from boxes nested five thousand deep', () => {
    const outer = document.createElement('div');
    let inner: HTMLElement = outer;
    for (let depth = 0; depth < 5000; depth += 1) {
      const next = document.createElement('div');
      inner.append(next);
      inner = next;
    }
    inner.textContent = 'deep';
    expect(htmlText(outer)).toBe('deep');
  });

  it('has every word that was put in, in order, whatever the boxes', () => {
    const word = fc.stringMatching(/^[a-z]{1,8}$/);
    const node = fc.letrec<{ node: string; text: string }>((tie) => ({
      text: word,
      node: fc.oneof(
        { maxDepth: 4 },
        tie('text'),
        fc
          .tuple(
            fc.constantFrom('p', 'div', 'b', 'td', 'ul', 'li', 'h1', 'blockquote', 'span', 'article'),
            fc.array(tie('node'), { maxLength: 4 }),
          )
          .map(([name, inner]) => `<${name}>${inner.join(' ')}</${name}>`),
      ),
    })).node;
    fc.assert(
      fc.property(fc.array(node, { maxLength: 5 }), (nodes) => {
        const page = new DOMParser().parseFromString(`<body>${nodes.join(' ')}</body>`, 'text/html');
        const words = (page.body.textContent ?? '').match(/[a-z]+/g) ?? [];
        const text = htmlText(page.body);
        expect(text.match(/[a-z]+/g) ?? []).toEqual(words);
        expect(text).not.toMatch(/\n\n\n|^\n|\n$| \n/);
      }),
      { numRuns: 200 },
    );
  });
});
