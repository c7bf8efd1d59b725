import { existsSync } from 'node:fs';
import { judge } from '../../utils/core/detection/judge.ts';
import { messageOf, readLines } from './corpus.ts';
import { isAmbiguous } from './examples.ts';
import { wordings } from './made/index.ts';
import { lettersOf } from './made/letters.ts';
import { readMbox } from './mbox.ts';
import { calibrationError, ratesOf } from './metrics.ts';
import type { Line } from './task.ts';

/**
 * Floors that detection must not fall under: `npm run evaluate:floors`. The corpus lies outside the repository
 * (its letters belong to others); where it is not there, the made-up letters alone are checked.
 */
const corpusFolder = new URL('../../../shared/corpus/', import.meta.url).pathname;
const folder = process.argv[2] ?? corpusFolder;

let passed = 0;
let failed = 0;
function check(name: string, value: number, isFine: boolean): void {
  process.stdout.write(`${isFine ? 'ok  ' : 'FAIL'} ${name}: ${Number.isInteger(value) ? value : value.toFixed(4)}\n`);
  if (isFine) passed += 1;
  else failed += 1;
}

function tallyOf(lines: readonly Line[]): { hits: number; falseAlarms: number; misses: number; error: number } {
  const judged = lines.map((line) => ({ isNo: line.label === 'rejection', verdict: judge(messageOf(line)) }));
  const said = judged.filter(({ verdict }) => verdict.kind === 'rejection');
  const hits = said.filter(({ isNo }) => isNo).length;
  return {
    hits,
    falseAlarms: said.length - hits,
    misses: judged.filter(({ isNo }) => isNo).length - hits,
    error: calibrationError(judged.map(({ isNo, verdict }) => [verdict.probability, isNo])),
  };
}

for (const wording of wordings) {
  const tally = tallyOf(lettersOf(wording, 2, 11));
  const { precision, recall } = ratesOf(tally);
  check(`made-up letters, ${wording.language}: precision at least 0.98`, precision, precision >= 0.98);
  check(`made-up letters, ${wording.language}: recall at least 0.75`, recall, recall >= 0.75);
}

const letters = `${folder}/letters.jsonl`;
if (existsSync(letters)) {
  const lines = readLines(letters).filter((line) => !isAmbiguous(line));
  const real = lines.filter((line) => line.real === true && (line.lang === 'en' || line.lang === 'de'));
  const tally = tallyOf(real);
  const { precision, recall } = ratesOf(tally);
  check('real letters, English and German: precision at least 0.99', precision, precision >= 0.99);
  check('real letters, English and German: recall at least 0.97', recall, recall >= 0.97);
  check('real letters, English and German: calibration error under 0.05', tally.error, tally.error < 0.05);
  const wrong = tallyOf(lines.filter((line) => line.real === true && line.label === 'not_job')).falseAlarms;
  check('real mails that are about no job: none called a rejection', wrong, wrong === 0);
} else process.stdout.write(`no ${letters}: the corpus is not checked\n`);

const ordinary = `${folder}/ordinary-mail.mbox.gz`;
if (existsSync(ordinary)) {
  const mails = readMbox(ordinary);
  const wrong = tallyOf(mails).falseAlarms;
  check(`${mails.length} ordinary mails: none called a rejection`, wrong, wrong === 0);
}

process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exitCode = failed > 0 ? 1 : 0;
