// The editors, each as webmails set it up: what starts it in an element, and what it would send.
const settings = new URLSearchParams(location.search);

function element(name, parent, content = '') {
  const made = document.createElement(name);
  made.innerHTML = content;
  parent.append(made);
  return made;
}

function plainText(html) {
  const box = document.createElement('div');
  box.innerHTML = html;
  return [...box.children].map((line) => line.textContent).join('\n');
}

const engines = {
  async textarea(place, html) {
    const field = element('textarea', place);
    field.rows = 20;
    field.cols = 80;
    field.value = plainText(html);
    let sent = field.value;
    field.addEventListener('input', () => (sent = field.value)); // what an app with a model of its own knows
    return () => sent;
  },

  async contenteditable(place, html) {
    const box = element('div', place, html);
    box.contentEditable = 'true';
    box.setAttribute('role', 'textbox');
    let sent = html;
    box.addEventListener('input', () => (sent = box.innerHTML));
    return () => sent;
  },

  async designmode(place, html) {
    const frame = element('iframe', place);
    frame.style.cssText = 'width: 600px; height: 300px';
    const inside = frame.contentDocument;
    inside.open();
    inside.write(`<!doctype html><html spellcheck="false"><body>${html}</body></html>`);
    inside.close();
    inside.designMode = 'on';
    let sent = html;
    inside.addEventListener('input', () => (sent = inside.body.innerHTML));
    return () => sent;
  },

  async roosterjs(place, html) {
    const box = element('div', place);
    box.id = 'rooster-editor'; // as in Proton Mail
    const editor = roosterjs.createEditor(box, [new roosterjs.ShortcutPlugin()], roosterjs.createModelFromHtml(html));
    return () => roosterjs.exportContent(editor);
  },

  async 'roosterjs-unknown'(place, html) {
    const editor = roosterjs.createEditor(element('div', place), [], roosterjs.createModelFromHtml(html));
    return () => roosterjs.exportContent(editor);
  },

  async squire(place, html) {
    const box = element('div', place);
    const sanitizeToDOMFragment = (text) => document.createRange().createContextualFragment(text);
    const editor = new Squire(box, { sanitizeToDOMFragment });
    editor.setHTML(html);
    return () => editor.getHTML();
  },

  async tinymce(place, html) {
    const field = element('textarea', place);
    field.value = html;
    const [editor] = await tinymce.init({ target: field, license_key: 'gpl', promotion: false, plugins: 'lists link' });
    return () => editor.getContent();
  },

  async 'tinymce-inline'(place, html) {
    const box = element('div', place, html);
    const [editor] = await tinymce.init({ target: box, inline: true, license_key: 'gpl', promotion: false });
    return () => editor.getContent();
  },

  async ckeditor4(place, html) {
    const field = element('textarea', place);
    field.value = html;
    const editor = CKEDITOR.replace(field, { versionCheck: false });
    await new Promise((resolve) => editor.on('instanceReady', resolve));
    return () => editor.getData();
  },

  async ckeditor5(place, html) {
    const box = element('div', place, html);
    const { ClassicEditor, Essentials, Paragraph, Bold, Italic, BlockQuote, List, Link, Autoformat, Heading } =
      CKEDITOR;
    const plugins = [Essentials, Paragraph, Bold, Italic, BlockQuote, List, Link, Autoformat, Heading];
    const editor = await ClassicEditor.create(box, { licenseKey: 'GPL', plugins, toolbar: ['undo', 'bold'] });
    return () => editor.getData();
  },
};

const letters = {
  // An empty line, the signature, then what is quoted: most webmails.
  signed:
    '<div><br></div><div>-- </div><div>Robin Example</div><div>On Monday Maria wrote:</div><blockquote type="cite"><div>We chose someone else.</div></blockquote>',
  // The line that opens the quote stands first.
  quoted: '<p>On Monday Maria wrote:</p><blockquote type="cite"><p>We chose someone else.</p></blockquote>',
  // Nothing but a quote.
  bare: '<blockquote type="cite"><p>We chose someone else.</p></blockquote>',
  empty: '',
};

async function start() {
  const host = document.getElementById('place');
  const place = settings.get('place') === 'shadow' ? element('div', host.attachShadow({ mode: 'open' })) : host;
  const sent = await engines[settings.get('engine')](place, letters[settings.get('letter')]);
  window.sent = sent;
}

start().then(
  () => (document.documentElement.dataset.ready = 'yes'),
  (error) => (document.documentElement.dataset.ready = `failed: ${error}`),
);
