/** `npm test` after its set-up: every suite, fast ones first, counted together. */
import { browserKinds } from '../e2e/browsers.ts';
import { findOrInstallBrowser } from './find-browser.ts';
import { build, runProgram } from './programs.ts';
import { runCheck, runSuite, sumUp, type Tally } from './suites.ts';

const tallies: Tally[] = [];
const notes: string[] = [];

/** Browsers that are there or could be installed; says which suites cannot run without the others. */
function readyBrowsers(): string[] {
  return browserKinds.filter((kind) => {
    try {
      findOrInstallBrowser(kind);
      return true;
    } catch (error) {
      notes.push(
        `The ${kind} half of the browser suites did not run. ${error instanceof Error ? error.message : error}.`,
      );
      return false;
    }
  });
}

tallies.push(await runCheck('types', () => runProgram('tsc', ['--noEmit'])));
tallies.push(await runCheck('lint', () => runProgram('biome', ['check', '.'])));
tallies.push(await runCheck('unused code', () => runProgram('knip', [])));
tallies.push(await runSuite('unit'));
tallies.push(await runSuite('component'));
for (const kind of browserKinds) tallies.push(await runCheck(`build ${kind}`, () => build(kind)));
tallies.push(await runSuite('rules'));
const browsers = readyBrowsers();
if (browsers.length > 0) tallies.push(await runSuite('e2e', { AFTERWORD_BROWSERS: browsers.join(',') }));

for (const note of notes) console.log(`\n${note}`);
process.exitCode = sumUp(tallies) ? 0 : 1;
