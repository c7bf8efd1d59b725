/** What `.ci/run` does: `npm test`, then the suite against real webmails, then the floors of the detection. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './setup.mjs';

const lastLine = /^(\d+) passed, (\d+) failed$/;

/**
 * Runs an npm script, shows its output and reads its last line.
 * @param {string} name
 * @returns {Promise<{passed: number, failed: number}>} one failure more where its exit code says so and its line not
 */
async function runScript(name) {
  console.log(`\n══ npm run ${name} ══`);
  const npm = process.env.npm_execpath;
  const [program, args] = npm?.endsWith('.js') ? [process.execPath, [npm]] : ['npm', []];
  const child = spawn(program, [...args, 'run', name], { cwd: root, stdio: ['inherit', 'pipe', 'inherit'] });
  let rest = '';
  let counts = null;
  child.stdout.on('data', (chunk) => {
    process.stdout.write(chunk);
    const lines = (rest + chunk).split(/\r?\n/);
    rest = lines.pop() ?? '';
    for (const line of lines) counts = lastLine.exec(line.trim()) ?? counts;
  });
  const code = await new Promise((resolve) => child.on('close', resolve));
  const [passed, failed] = counts ? [Number(counts[1]), Number(counts[2])] : [code === 0 ? 1 : 0, 0];
  return { passed, failed: failed === 0 && code !== 0 ? 1 : failed };
}

const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const sum = { passed: 0, failed: 0 };
for (const name of ['test', 'test:webmail', 'evaluate:floors']) {
  if (!scripts[name]) continue;
  const { passed, failed } = await runScript(name);
  sum.passed += passed;
  sum.failed += failed;
}
console.log(`\n${sum.passed} passed, ${sum.failed} failed`);
process.exitCode = sum.failed > 0 || sum.passed === 0 ? 1 : 0;
