import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { TestBrowser } from '../e2e/browsers.ts';
import { turnNamedOn, turnSiteOn } from '../e2e/recipes/sites.ts';

/** A page that a storm goes over. */
export interface StormPage {
  readonly name: string;
  readonly url: string;
  readonly html: string;
  /** Match patterns of its site. */
  readonly sites: readonly string[];
  turnOn(browser: TestBrowser): Promise<void>;
  /** Runs in the page: puts fifty rows of a list beside the letter, since a webmail has one. */
  readonly showList: () => void;
  /** Runs in the page: swaps the open letter in place, as the webmail does when the next one is opened. */
  readonly openNext: (index: number) => void;
}

const gmail: StormPage = {
  name: 'a page like Gmail’s',
  url: 'https://mail.google.com/mail/u/1/#all/18dd00000000ddd1',
  html: readFileSync(resolve(import.meta.dirname, '../fixtures/pages/gmail/single-en.html'), 'utf8'),
  sites: ['https://mail.google.com/*'],
  turnOn: (browser) => turnNamedOn(browser, 'Gmail'),
  showList() {
    const rows = Array.from({ length: 50 }, (_, index) => {
      const row = document.createElement('tr');
      const subject = document.createElement('span');
      subject.dataset.legacyThreadId = (0x19f0000 + index).toString(16);
      row.insertCell().append(subject);
      return row;
    });
    const table = document.createElement('table');
    table.append(...rows);
    document.querySelector('[role=main]')?.prepend(table);
  },
  openNext(index) {
    const box = document.querySelector('[data-legacy-message-id]');
    box?.setAttribute('data-legacy-message-id', (0x18f0000 + index).toString(16));
    box?.setAttribute('data-message-id', `#msg-f:${index}`);
    const body = document.querySelector('.a3s');
    if (body) body.textContent = `Dear Robin, we have decided to go ahead with another candidate. Letter ${index}.`;
  },
};

/** Panes inside panes, as applications of components have them. */
const nested = (depth: number, inner: string): string =>
  '<div class="x-pane"><div class="x-bar"><button>Archive</button><button>Delete</button></div>'.repeat(depth) +
  inner +
  '</div>'.repeat(depth);

const unnamed: StormPage = {
  name: 'a page of a webmail that nobody named',
  url: 'https://post.unnamed.example/app/?folder=inbox',
  html: `<!doctype html><html lang="en"><title>Post</title><body>
<nav>${'<a href="#">Folder</a>'.repeat(40)}</nav>
<main role="main">${nested(
    6,
    `<section class="x-reader"><h2>Your application as an archivist</h2>
<div class="x-head"><span>From</span> <a href="mailto:dana@fjord.example">Dana Fisher</a>
<time datetime="2026-11-09T10:00:00Z">9 Nov 2026</time></div>
<div class="message-body">${'<p>A paragraph of the letter, with <b>bold</b> words in it.</p>'.repeat(60)}</div></section>`,
  )}</main></body></html>`,
  sites: ['https://post.unnamed.example/*'],
  turnOn: (browser) => turnSiteOn(browser, 'https://post.unnamed.example'),
  showList() {
    const rows = Array.from({ length: 50 }, (_, index) => {
      const row = document.createElement('div');
      row.className = 'x-row';
      row.innerHTML = `<span class="sender" title="someone${index}@other.example">Someone ${index}</span> <span class="subject">Something ${index}</span> <span>10:${10 + index}</span>`;
      return row;
    });
    const list = document.createElement('div');
    list.className = 'x-rows';
    list.append(...rows);
    document.querySelector('[role=main]')?.before(list);
  },
  openNext(index) {
    const body = document.querySelector('.message-body');
    if (body) body.textContent = `Dear Robin, we have decided to go ahead with another candidate. Letter ${index}.`;
    const heading = document.querySelector('h2');
    if (heading) heading.textContent = `Your application as an archivist, letter ${index}`;
  },
};

export const stormPages: readonly StormPage[] = [gmail, unnamed];
