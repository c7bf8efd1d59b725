/** What a letter says. */
export interface FarLetter {
  readonly subject: string;
  readonly name: string;
  readonly address: string;
  readonly text: string;
}

export const no: FarLetter = {
  subject: 'Your application at Juniper Lane',
  name: 'Carla Brandt',
  address: 'carla@juniperlane.example',
  text: '<p>Dear Alex,</p><p>Thank you for applying for the position of Backend Developer at Juniper Lane.</p><p>After careful consideration, we have decided not to move forward with your application.</p><p>Kind regards,<br>Carla Brandt</p>',
};

export const parcel: FarLetter = {
  subject: 'Your parcel is on its way',
  name: 'Harbour Books',
  address: 'orders@harbourbooks.example',
  text: '<p>Dear Alex,</p><p>your three books left our shop this morning and will be with you on Thursday.</p><p>Harbour Books</p>',
};

const inAttribute = (html: string) => html.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** The header of a letter as webmails like to have it. */
export function header({ subject, name, address }: FarLetter): string {
  return `<header><h2>${subject}</h2><p class="sender">From <a href="mailto:${address}">${name}</a>
<time datetime="2026-11-09T10:00:00Z">9 Nov 2026</time></p></header>`;
}

/** A letter in a frame that is shut off from its page. */
function shutFrame(letter: FarLetter, by: 'srcdoc' | 'src'): string {
  const document = `<!doctype html><body>${letter.text}</body>`;
  const content = by === 'srcdoc' ? `srcdoc="${inAttribute(document)}"` : 'src="/letter"';
  return `<iframe class="letter" sandbox="allow-popups" style="width: 600px; height: 300px" ${content}></iframe>`;
}

/** A webmail that nobody named, with letters in frames that it may not look into itself. */
export function shutPage(letters: readonly FarLetter[], by: 'srcdoc' | 'src' = 'srcdoc'): string {
  const articles = letters.map((letter) => `<article>${header(letter)}${shutFrame(letter, by)}</article>`);
  return `<!doctype html><html lang="en"><title>Some Mail</title><body><nav><a href="/">Inbox</a></nav>
<main>${articles.join('\n')}</main></body></html>`;
}

/** Opens another letter in the same place: the header at once, the frame's letter after a while (ms). */
export function openAnother(letter: FarLetter, after: number): string {
  const document = JSON.stringify(`<!doctype html><body>${letter.text}</body>`);
  return `(() => {
    document.querySelector('article header').outerHTML = ${JSON.stringify(header(letter))};
    setTimeout(() => { document.querySelector('article iframe').srcdoc = ${document}; }, ${after});
  })()`;
}
