/** `npm start` after its set-up: opens a browser with the extension, or walks the main job where there is no display. */
import { browserKinds, launchBrowser } from '../e2e/browsers.ts';
import { findBrowsers, findOrInstallBrowser, type InstalledBrowser } from './find-browser.ts';
import { buildFolder, buildQuietly } from './programs.ts';
import { walkMainJob } from './walk-main-job.ts';

const sampleInbox = 'welcome.html#sample';

/** The browser to use: the kind that was asked for (`npm start firefox`), else the first one found or installed. */
function chooseBrowser(): InstalledBrowser {
  const wanted = browserKinds.find((kind) => process.argv.includes(kind));
  const [first] = wanted ? [] : findBrowsers();
  return first ?? findOrInstallBrowser(wanted ?? 'chromium');
}

/** Linux without a screen; elsewhere there always is one. */
function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** Shows a window until the person closes it. */
async function showWindow(browser: InstalledBrowser, extension: string): Promise<void> {
  const shown = await launchBrowser(browser.kind, {
    extension,
    executable: browser.path,
    headless: false,
    viewport: null,
    colourScheme: 'system',
    offline: false,
  });
  await shown.openExtensionPage(sampleInbox);
  console.log('\nThe sample inbox is open in a window of its own, with a fresh profile that is removed afterwards.');
  console.log('Open a letter, keep one, and look at the toolbar button. Close the window when you are done.');
  await shown.closedByPerson();
  await shown.close();
}

async function start(): Promise<void> {
  const browser = chooseBrowser();
  console.log(`Building for ${browser.name} …`);
  buildQuietly(browser.kind);
  const extension = buildFolder(browser.kind);
  if (hasDisplay()) return showWindow(browser, extension);
  console.log(`There is no display, so ${browser.name} walks the main job by itself.\n`);
  await walkMainJob(browser, extension);
}

try {
  await start();
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}
