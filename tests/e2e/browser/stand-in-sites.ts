import type { HTTPRequest, Page } from 'puppeteer-core';

/**
 * Answers a page's requests in place of the sites that it names, so that origins are what they are in life and nothing
 * leaves this machine. Addresses are looked up without their query; every other request is refused.
 */
export async function standIn(page: Page, sites: Readonly<Record<string, string>>): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request: HTTPRequest) => {
    const { origin, pathname } = new URL(request.url());
    const html = sites[origin + pathname];
    if (html === undefined) void request.abort().catch(() => {});
    else void request.respond({ contentType: 'text/html; charset=utf-8', body: html }).catch(() => {});
  });
}
