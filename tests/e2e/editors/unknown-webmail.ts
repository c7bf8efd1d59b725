import { letterPage } from '../browser/letter-page.ts';

const quote =
  '<div><br></div><div>-- <br>Alex</div><div>On 9 Nov 2026 Carla wrote:</div><blockquote>We have decided.</blockquote>';

/** A button row that the letter gets, and what its "Reply" does. */
function withReply(act: string): string {
  return letterPage(`
    const row = document.createElement('div');
    row.innerHTML = '<button class="all">Reply all</button><button class="reply">Reply</button><button>Forward</button>';
    document.querySelector('article').append(row);
    document.querySelector('.all').onclick = () => { document.title = 'Reply all was pressed'; };
    document.querySelector('.reply').onclick = () => { ${act} };`);
}

const inPage = `setTimeout(() => {
  const box = document.createElement('section');
  box.innerHTML = '<div contenteditable="true" role="textbox" aria-label="To">carla@juniperlane.example</div>'
    + '<div id="letter" contenteditable="true" role="textbox" aria-label="Message body" style="min-height: 80px"></div>'
    + '<button class="send">Send</button>';
  box.querySelector('#letter').innerHTML = ${JSON.stringify(quote)};
  box.querySelector('.send').onclick = () => box.remove();
  document.body.append(box);
}, 400);`;

const composePage = (subject: string) => `<!doctype html><html lang="en"><title>Compose</title><body>
  <form role="search"><textarea aria-label="Search mail">x</textarea></form>
  <input name="subject" value="${subject}"><textarea name="to" rows="1">Carla Brandt &lt;carla@juniperlane.example&gt;</textarea>
  <textarea id="letter" name="message" rows="20" cols="70">\n\n-- \nAlex\n\n> We have decided.</textarea></body></html>`;

/** A webmail nobody has seen before, with each way in which a reply may open. */
export const unknownWebmail: Readonly<Record<string, string>> = {
  '/in-page': withReply(inPage),
  '/own-page': withReply("location.href = '/compose'"),
  '/frames': '<frameset rows="0,*"><frame src="/empty"><frame src="/own-page"></frameset>',
  '/empty': '<!doctype html><title>Empty</title>',
  '/two-controls': withReply('').replace("<button>Forward</button>'", "<button>Reply</button>'"),
  '/nothing-opens': withReply(''),
  '/compose': composePage('Re: Your application at Juniper Lane'),
  '/compose-other': composePage('Re: Lunch').replace('carla@juniperlane.example', 'sam@home.example'),
};
