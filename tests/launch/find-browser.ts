import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { BrowserKind } from '../e2e/browsers.ts';
import { installPackages, whyNoDebianPackages } from './debian.ts';

/** A browser on this machine. */
export interface InstalledBrowser {
  readonly kind: BrowserKind;
  readonly name: string;
  readonly path: string;
}

interface Candidate {
  readonly kind: BrowserKind;
  readonly name: string;
  /** Names in the PATH of a Linux system. */
  readonly commands: readonly string[];
  /** Below /Applications of the system or of the person. */
  readonly mac: string;
  /** Below the program folders of the system or of the person. */
  readonly windows: string;
}

const candidates: readonly Candidate[] = [
  {
    kind: 'chromium',
    name: 'Chrome',
    commands: ['google-chrome-stable', 'google-chrome'],
    mac: 'Google Chrome.app/Contents/MacOS/Google Chrome',
    windows: 'Google\\Chrome\\Application\\chrome.exe',
  },
  {
    kind: 'chromium',
    name: 'Chromium',
    commands: ['chromium', 'chromium-browser'],
    mac: 'Chromium.app/Contents/MacOS/Chromium',
    windows: 'Chromium\\Application\\chrome.exe',
  },
  {
    kind: 'chromium',
    name: 'Edge',
    commands: ['microsoft-edge-stable', 'microsoft-edge'],
    mac: 'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    windows: 'Microsoft\\Edge\\Application\\msedge.exe',
  },
  {
    kind: 'chromium',
    name: 'Brave',
    commands: ['brave-browser', 'brave'],
    mac: 'Brave Browser.app/Contents/MacOS/Brave Browser',
    windows: 'BraveSoftware\\Brave-Browser\\Application\\brave.exe',
  },
  {
    kind: 'firefox',
    name: 'Firefox',
    commands: ['firefox', 'firefox-esr'],
    mac: 'Firefox.app/Contents/MacOS/firefox',
    windows: 'Mozilla Firefox\\firefox.exe',
  },
];

/** Where the Debian packages of the two browsers come from. */
const debianPackages: Readonly<Record<BrowserKind, string>> = { chromium: 'chromium', firefox: 'firefox-esr' };

function placesOf(candidate: Candidate): string[] {
  const environment = process.env;
  if (process.platform === 'darwin') {
    return ['/Applications', join(environment.HOME ?? '', 'Applications')].map((at) => join(at, candidate.mac));
  }
  if (process.platform === 'win32') {
    return ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA']
      .map((name) => environment[name])
      .filter((folder) => folder !== undefined)
      .map((folder) => join(folder, candidate.windows));
  }
  const folders = (environment.PATH ?? '').split(delimiter);
  return candidate.commands.flatMap((command) => folders.map((folder) => join(folder, command)));
}

/** The browsers installed here, those a person most likely uses first; at most one of each name. */
export function findBrowsers(): InstalledBrowser[] {
  return candidates.flatMap((candidate) => {
    const path = placesOf(candidate).find((place) => existsSync(place));
    return path === undefined ? [] : [{ kind: candidate.kind, name: candidate.name, path }];
  });
}

/** A browser of this kind, installed or null. */
export function findBrowser(kind: BrowserKind): InstalledBrowser | null {
  return findBrowsers().find((browser) => browser.kind === kind) ?? null;
}

/**
 * A browser of this kind, installed from the distribution where there is none.
 * @throws {Error} a sentence that says why there is none
 */
export function findOrInstallBrowser(kind: BrowserKind): InstalledBrowser {
  const found = findBrowser(kind);
  if (found) return found;
  const reason = whyNoDebianPackages();
  const wanted = kind === 'firefox' ? 'Firefox' : 'Chrome, Chromium, Edge or Brave';
  if (reason) throw new Error(`${wanted} was not found and cannot be installed from here: ${reason}`);
  installPackages([debianPackages[kind]]);
  const installed = findBrowser(kind);
  if (!installed) throw new Error(`${debianPackages[kind]} was installed but its program was not found`);
  return installed;
}
