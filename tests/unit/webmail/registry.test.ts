// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { adapterFor } from '../../../utils/webmail/registry.ts';
import { openMessages, readFixture, showFixture, showPage } from './show-page.ts';

const gmailUrl = 'https://mail.google.com/mail/u/0/#inbox';

describe('the adapter for a page', () => {
  it('says what it misses where a webmail looks different and nothing else can read it', () => {
    showPage(readFixture('gmail/single-en.html').replaceAll(/ class="[^"]*"/g, ''), gmailUrl);
    const adapter = adapterFor(document);
    expect(adapter.read(document)).toMatchObject({ state: 'unreadable', missing: 'body' });
    expect(adapter.id).toBe('gmail');
  });

  it('lets the generic reading take over, and says so', () => {
    const page = readFixture('gmail/single-en.html')
      .replaceAll('class="ii gt"', 'class="x1"')
      .replaceAll('class="a3s aiL"', 'class="message-body"');
    showPage(page, gmailUrl);
    const adapter = adapterFor(document);
    const reading = adapter.read(document);
    expect(reading).toMatchObject({ state: 'open', missing: 'body' });
    expect(openMessages(reading)[0]?.message).toMatchObject({
      webmail: 'generic',
      from: { address: 'noor@leafthread.example' },
    });
    expect(adapter.id).toBe('generic');
  });

  it('goes on after a page that breaks a reading', () => {
    showFixture('gmail/single-en.html', gmailUrl);
    const adapter = adapterFor(document);
    const broken = Object.create(document, {
      querySelectorAll: {
        value: () => {
          throw new Error('broken');
        },
      },
    }) as Document;
    expect(adapter.read(broken)).toMatchObject({ state: 'unreadable', missing: 'error' });
    expect(adapter.read(document).state).toBe('open');
  });

  it('knows a webmail whose marks are painted after our script began', () => {
    showPage('<body></body>', 'https://post.example/');
    const adapter = adapterFor(document);
    expect(adapter.read(document).state).toBe('none');
    showFixture('roundcube/elastic-show-en.html', 'https://post.example/');
    expect(openMessages(adapter.read(document))[0]?.message.webmail).toBe('roundcube');
  });

  it('reads nothing in the frame of a letter that the page around it reads', () => {
    showFixture('proton/single-de.html', 'https://mail.proton.me/u/0/inbox/c/m', {
      0: '<h2>Title</h2><p class="from">a@b.example</p><div class="message-body">A letter that has a box with a telling name</div>',
    });
    const inside = document.querySelector('iframe')?.contentDocument;
    if (!inside) throw new Error('no frame');
    expect(adapterFor(inside).read(inside).state).toBe('none');
  });

  it('reads Roundcube’s preview in its own frame, once', () => {
    const preview = readFixture('roundcube/elastic-preview-de.html');
    showFixture('roundcube/list-en.html', 'https://post.example/?_task=mail&_mbox=INBOX', { 0: preview });
    const inside = document.querySelector('iframe')?.contentDocument;
    if (!inside) throw new Error('no frame');
    expect(adapterFor(document).read(document).state).toBe('none');
    const [open] = openMessages(adapterFor(inside).read(inside));
    expect(open?.message).toMatchObject({ subject: 'Ihre Bewerbung als Glasbläser', outgoing: false });
    expect(open?.anchor.ownerDocument).toBe(inside);
  });

  it('reads a letter’s frame of an unknown webmail once: from the page that has its header', () => {
    const letter =
      '<h1>Willkommen</h1><p class="from">chef@letter.example</p><div class="mail-body">Guten Tag Robin, die Lotsenstelle ist vergeben.</div>';
    showFixture('generic/frame.html', 'https://post.example/app/', { 0: letter });
    const inside = document.querySelector('iframe')?.contentDocument;
    if (!inside) throw new Error('no frame');
    expect(openMessages(adapterFor(document).read(document))[0]?.message.from?.address).toBe('hafen@lotsen.example');
    expect(adapterFor(inside).read(inside).state).toBe('none');
  });

  it('reads a whole message in a frame of an unknown webmail in that frame, once', () => {
    const whole =
      '<h2>Lotse gesucht</h2><p>From: <a href="mailto:hafen@lotsen.example">Hafenamt</a></p><div class="message-body">Guten Tag Robin, die Lotsenstelle ist vergeben.</div>';
    showPage('<div class="folders"><a>Inbox</a></div><iframe></iframe>', 'https://post.example/app/', { 0: whole });
    const inside = document.querySelector('iframe')?.contentDocument;
    if (!inside) throw new Error('no frame');
    expect(adapterFor(document).read(document).state).toBe('none');
    expect(openMessages(adapterFor(inside).read(inside))[0]?.message).toMatchObject({
      subject: 'Lotse gesucht',
      from: { address: 'hafen@lotsen.example' },
    });
  });
});
