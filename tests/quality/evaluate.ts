import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readLines } from './corpus.ts';
import type { Run } from './task.ts';

process.stdout.on('error', () => process.exit(0)); // whoever reads (head, less) has seen enough

const tasksFolder = new URL('./tasks/', import.meta.url);
const usage = 'npm run --silent evaluate -- [--task NAME] --data FILE.jsonl [--json OUT]';

/** Ends with a message on stderr and exit code 2: something was asked that cannot be done. */
function refuse(message: string): never {
  process.stderr.write(`${message}\n${usage}\n`);
  process.exit(2);
}

const { values } = parseArgs({
  options: { task: { type: 'string', default: 'detection' }, data: { type: 'string' }, json: { type: 'string' } },
});
const tasks = readdirSync(tasksFolder)
  .filter((name) => name.endsWith('.ts'))
  .map((name) => name.slice(0, -3));
if (!tasks.includes(values.task)) refuse(`No task "${values.task}"; there are: ${tasks.join(', ')}.`);
if (values.data === undefined) refuse('Which letters? Name a file with --data.');
if (!existsSync(values.data)) refuse(`There is no ${values.data}.`);

const results: string[] = [];
const { run } = (await import(new URL(`${values.task}.ts`, tasksFolder).href)) as { run: Run };
await run(readLines(values.data), {
  print: (line) => process.stdout.write(`${line}\n`),
  write: (result) => {
    if (values.json !== undefined) results.push(JSON.stringify(result));
  },
});
if (values.json !== undefined) writeFileSync(values.json, results.map((line) => `${line}\n`).join(''));
