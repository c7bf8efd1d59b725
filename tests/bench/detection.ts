import { judge } from '../../utils/core/detection/judge.ts';
import { wordings } from '../quality/made/index.ts';
import { lettersOf } from '../quality/made/letters.ts';
import { percentile } from '../quality/metrics.ts';

/**
 * How long a verdict takes: `node tests/bench/detection.ts`. Each letter is judged seven times and its quickest run counts,
 * so that other work on the machine does not; beside it the least that any detection does, one test of a list of phrases.
 */
const runs = 7;
const list =
  /unfortunately|regret to inform|other candidates|not (?:be )?moving forward|not selected|decided not to|no longer (?:being )?considered|position has been filled|pursue other|not a (?:good )?fit|unsuccessful|wish you (?:the best|success)/i;

/** Letters of about `size` characters, put together from made-up ones. */
function textsOf(size: number, count: number): string[] {
  // One language a text, and no quoted or forwarded mail, which would end the reading.
  const bodies = wordings
    .slice(0, 1)
    .flatMap((wording) => lettersOf({ ...wording, traps: [] }, 2).map(({ body }) => body ?? ''));
  return Array.from({ length: count }, (_, at) => {
    let text = '';
    for (let next = at * 7; text.length < size; next += 1) text += `${bodies[next % bodies.length]}\n\n`;
    return text.slice(0, size);
  });
}

function quickest(work: () => unknown): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run += 1) {
    const began = performance.now();
    work();
    best = Math.min(best, performance.now() - began);
  }
  return best;
}

const print = (line: string): boolean => process.stdout.write(`${line}\n`);

for (const text of textsOf(5000, 200)) judge({ subject: 'Your application', body: text });
const letters = textsOf(5000, 400);
const times = letters.map((body) => quickest(() => judge({ subject: 'Your application', body })));
const plain = letters.map((body) => quickest(() => list.test(body)));
const mean = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
print(`5 KB: p50 ${percentile(times, 0.5).toFixed(3)} ms, p99 ${percentile(times, 0.99).toFixed(3)} ms`);
print(
  `a list of twelve phrases: ${mean(plain).toFixed(4)} ms; a verdict takes ${Math.round(mean(times) / mean(plain))} times as long`,
);
for (const size of [10_000, 100_000, 1_000_000]) {
  const [body = ''] = textsOf(size, 1);
  const time = quickest(() => judge({ subject: 'Your application', body }));
  print(`${size / 1000} KB: ${time.toFixed(1)} ms, ${((time / size) * 1e6).toFixed(2)} ns a character`);
}
