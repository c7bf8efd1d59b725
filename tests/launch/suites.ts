import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root, runProgram } from './programs.ts';

/** What came out of one suite or check. */
export interface Tally {
  readonly name: string;
  readonly passed: number;
  readonly failed: number;
  /** Seconds. */
  readonly took: number;
}

/** The parts of vitest's JSON report that we count. */
interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}

/** A check that passes or fails as a whole, by its exit code. */
export async function runCheck(name: string, run: () => Promise<number>): Promise<Tally> {
  console.log(`\n── ${name} ──`);
  const started = Date.now();
  const failed = (await run()) === 0 ? 0 : 1;
  return { name, passed: 1 - failed, failed, took: secondsSince(started) };
}

/** Runs one of vitest's projects and counts its tests. A file that cannot be run counts as a failed test. */
export async function runSuite(name: string, environment: Readonly<Record<string, string>> = {}): Promise<Tally> {
  console.log(`\n── ${name} ──`);
  const started = Date.now();
  const folder = join(root, '.output', 'reports');
  const file = join(folder, `${name}.json`);
  mkdirSync(folder, { recursive: true });
  rmSync(file, { force: true });
  Object.assign(process.env, environment);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const code = await runProgram('vitest', ['run', '--project', name, ...reporters]);
  return { name, ...countReport(file, code), took: secondsSince(started) };
}

function countReport(file: string, code: number): { readonly passed: number; readonly failed: number } {
  try {
    const report: Report = JSON.parse(readFileSync(file, 'utf8'));
    const broken = report.testResults.filter((each) => each.status === 'failed' && each.assertionResults.length === 0);
    const failed = report.numFailedTests + broken.length;
    // Errors outside of any test (an unhandled rejection) end vitest with a code only.
    return { passed: report.numPassedTests, failed: failed === 0 && code !== 0 ? 1 : failed };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

/**
 * Prints a line for each suite and, last, the sum over all.
 * @returns whether nothing failed
 */
export function sumUp(tallies: readonly Tally[]): boolean {
  console.log('');
  for (const { name, passed, failed, took } of tallies) {
    console.log(
      `${name.padEnd(26)} ${String(passed).padStart(5)} passed ${String(failed).padStart(4)} failed ${took} s`,
    );
  }
  const sum = (key: 'passed' | 'failed') => tallies.reduce((total, tally) => total + tally[key], 0);
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
  return sum('failed') === 0;
}

function secondsSince(started: number): number {
  return Math.round((Date.now() - started) / 1000);
}
