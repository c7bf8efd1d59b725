/** `npm run screenshots` after its set-up: every screen in light and dark, narrow and wide. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { launchBrowser, type TestBrowser } from '../e2e/browsers.ts';
import { fillNotes } from '../e2e/recipes/fill-notes.ts';
import { emptyScreens, filledScreens, fillHistory, openScreen, resize, type Screen } from '../e2e/recipes/screens.ts';
import { findOrInstallBrowser } from './find-browser.ts';
import { buildFolder, buildQuietly, root } from './programs.ts';

const pictures = join(root, '.output', 'screenshots');

async function takePictures(browser: TestBrowser, screens: readonly Screen[], scheme: string): Promise<void> {
  for (const screen of screens) {
    const page = await openScreen(browser, screen);
    for (const width of screen.widths) {
      await resize(page, screen, width);
      await page.screenshot({
        fullPage: !screen.path.startsWith('popup'),
        path: join(pictures, `${screen.name}-${scheme}-${width}.png`),
      });
    }
    await page.close();
  }
}

const { path: executable } = findOrInstallBrowser('chromium');
buildQuietly('chromium');
mkdirSync(pictures, { recursive: true });
for (const colourScheme of ['light', 'dark'] as const) {
  const browser = await launchBrowser('chromium', { extension: buildFolder('chromium'), executable, colourScheme });
  try {
    await takePictures(browser, emptyScreens, colourScheme);
    const record = await fillHistory(browser);
    await fillNotes(browser);
    await takePictures(browser, filledScreens(record), colourScheme);
  } finally {
    await browser.close();
  }
}
console.log(`Pictures are in ${pictures}`);
