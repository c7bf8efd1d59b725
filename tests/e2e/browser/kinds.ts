import { type BrowserKind, browserKinds } from '../browsers.ts';

/** The browsers to test in: those that `npm test` found, all where it was not asked. */
export function testedBrowsers(): readonly BrowserKind[] {
  const wanted = process.env.AFTERWORD_BROWSERS?.split(',');
  return wanted ? browserKinds.filter((kind) => wanted.includes(kind)) : browserKinds;
}
