/** `npm run test:webmail` after its set-up: the main job on real webmail servers, on Debian and as root only. */
import { browserKinds } from '../e2e/browsers.ts';
import { whyNoWebmails } from './debian.ts';
import { findOrInstallBrowser } from './find-browser.ts';
import { build } from './programs.ts';
import { runCheck, runSuite, sumUp, type Tally } from './suites.ts';

const reason = whyNoWebmails();
if (reason) {
  console.log(`The suite on real webmails cannot run here: ${reason}. It installs them from Debian packages.`);
  process.exitCode = 1;
} else {
  const tallies: Tally[] = [];
  for (const kind of browserKinds) {
    findOrInstallBrowser(kind);
    tallies.push(await runCheck(`build ${kind}`, () => build(kind)));
  }
  tallies.push(await runSuite('webmail'));
  process.exitCode = sumUp(tallies) ? 0 : 1;
}
