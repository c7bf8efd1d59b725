import { type FarLetter, parcel } from './pages.ts';

// Written from public facts of 2026 about how these webmails are built; none of them was seen live.

/** How one brand of the United Internet webmailer names its places. */
export interface Brand {
  readonly name: string;
  readonly top: string;
  readonly app: string;
  readonly letters: string;
}

export const gmx: Brand = {
  name: 'GMX',
  top: 'https://bap.navigator.gmx.net/mail',
  app: 'https://webmailer.gmx.net/',
  letters: 'https://gmxnet.mailbody-ui.de/Mail/4711/Body/html',
};

export const mailCom: Brand = {
  name: 'mail.com',
  top: 'https://navigator-lxa.mail.com/mail',
  app: 'https://webmailer.mail.com/',
  letters: 'https://mailcom.mailbody-ui.de/Mail/4711/Body/html',
};

const row = ({ subject, name, address }: FarLetter, id: number) =>
  `<list-mail-item class="list-mail-item list-mail-item--root" id="id${id}"><div class="list-mail-item__sender" title="${name} &lt;${address}&gt;">${name}</div>
<div class="list-mail-item__subject">${subject}</div><list-date-label title="9 November 2026 at 10:0${id}">10:0${id}</list-date-label></list-mail-item>`;

/**
 * List and letter in components with open shadow roots; the letter's frame is filled by a form, so that no address
 * stands on it.
 * @param head where the header of the letter stands: beside its frame, or in a component that is closed to scripts
 */
export function brandSites(brand: Brand, letter: FarLetter, head: 'beside' | 'closed' = 'beside') {
  const shown = `<h1 class="detail-header__subject">${letter.subject}</h1>
<div class="detail-header__sender" title="${letter.name} &lt;${letter.address}&gt;">${letter.name}</div>
<div class="detail-header__date" title="Monday, 9 November 2026 10:00">9 Nov</div>`;
  const detail = `<div>${head === 'beside' ? `<div class="detail-header">${shown}</div>` : '<detail-header></detail-header>'}
<detail-body><iframe name="detail-body-iframe" class="detail-body--full-height" style="width: 700px; height: 400px"></iframe></detail-body></div>`;
  const list = `<list-mail-list>${[parcel, letter, parcel].map(row).join('')}</list-mail-list><div class="list-mail-details"><slot></slot></div>`;
  const app = `<!doctype html><html lang="en"><title>Mail</title><body>
<mail-list-container id="list"><webmailer-mail-detail></webmailer-mail-detail></mail-list-container>
<script>
const grow = (name, html, mode = 'open') => {
  const root = document.querySelector(name).attachShadow({ mode });
  root.innerHTML = html;
  return root;
};
grow('mail-list-container', ${JSON.stringify(list)});
const detail = grow('webmailer-mail-detail', ${JSON.stringify(detail)});
const closed = detail.querySelector('detail-header');
if (closed) closed.attachShadow({ mode: 'closed' }).innerHTML = ${JSON.stringify(shown)};
const form = document.createElement('form');
form.method = 'post';
form.action = ${JSON.stringify(brand.letters)};
form.target = 'detail-body-iframe';
document.body.append(form);
form.submit();
</script></body></html>`;
  return {
    [brand.top]: `<!doctype html><title>${brand.name}</title><h1>E-Mail</h1><p>alex@home.example</p><iframe id="mail" name="mail" src="${brand.app}" style="width: 1000px; height: 800px"></iframe>`,
    [brand.app]: app,
    [brand.letters]: `<!doctype html><body>${letter.text}</body>`,
  };
}

const cloud = 'https://www.icloud.com';
const cloudLetters = 'https://www-mail.icloud-sandbox.com/applications/mail2-message/current/en-us/index.html';
export const cloudTop = `${cloud}/mail/`;

/** The mail app in a frame of the same origin, the letter in one of another that is filled by its own script. */
export function cloudSites(letter: FarLetter, boxes = 1) {
  const item = ({ subject, name }: FarLetter) =>
    `<div class="thread-list-item ic-x1" role="listitem"><div class="thread-participants">${name}</div><div class="thread-subject">${subject}</div><div class="thread-preview">Dear Alex</div><span>09:4${name.length % 10}</span></div>`;
  const box = `<div class="mail-message-defaults">${letter.text}</div>`;
  return {
    [cloudTop]: `<!doctype html><title>iCloud Mail</title><iframe src="/applications/mail2/current/en-us/index.html" style="width: 1100px; height: 800px"></iframe>`,
    [`${cloud}/applications/mail2/current/en-us/index.html`]: `<!doctype html><html lang="en"><body>
<div class="ic-a0"><div role="list">${[parcel, letter, parcel, parcel].map(item).join('')}</div></div>
<div class="ic-k9"><div class="ic-h2"><h1 class="ic-s7">${letter.subject}</h1>
<div class="ic-p3"><span class="ic-n1" title="${letter.address}">${letter.name}</span> <time datetime="2026-11-09T10:00:00Z">9 Nov</time></div></div>
<iframe src="${cloudLetters}" style="width: 700px; height: 400px"></iframe></div></body></html>`,
    [cloudLetters]: `<!doctype html><body><script>
setTimeout(() => { document.body.innerHTML = ${JSON.stringify(box.repeat(boxes))}; }, 700);
</script></body>`,
  };
}
