import { judge } from '../../../utils/core/detection/judge.ts';
import { extract } from '../../../utils/core/extraction/extract.ts';
import type { Extraction } from '../../../utils/core/model/extraction.ts';
import type { Verdict } from '../../../utils/core/model/verdict.ts';
import { messageOf } from '../corpus.ts';
import { fieldTable } from '../fields.ts';
import { calibrationError, intervalOf, percentile, ratesOf } from '../metrics.ts';
import { table, three } from '../table.ts';
import type { Io, Line, Run } from '../task.ts';

interface Judged {
  readonly line: Line;
  readonly verdict: Verdict;
  readonly facts: Extraction;
  readonly milliseconds: number;
}

/** Where a letter comes from: the source without its number ("list.csv#12"), so that a list counts as one. */
const sourceOf = (line: Line): string => (line.source ?? '-').split(/[#:]/u)[0] ?? '-';

const isNo = (line: Line): boolean => line.label === 'rejection';

function groupRow(name: string, judged: readonly Judged[]): string[] {
  const hits = judged.filter(({ line, verdict }) => isNo(line) && verdict.kind === 'rejection').length;
  const maybes = judged.filter(({ line, verdict }) => isNo(line) && verdict.kind === 'maybe').length;
  const falseAlarms = judged.filter(({ line, verdict }) => !isNo(line) && verdict.kind === 'rejection').length;
  const all = judged.filter(({ line }) => isNo(line)).length;
  const rates = ratesOf({ hits, falseAlarms, misses: all - hits });
  const withMaybe = ratesOf({ hits, falseAlarms, misses: all - hits }, maybes);
  return [
    name,
    String(judged.length),
    String(all),
    three(rates.precision),
    three(rates.recall),
    three(withMaybe.recall),
    three(rates.f1),
    String(falseAlarms),
    String(all - hits - maybes),
    String(maybes),
  ];
}

const groupHead = ['', 'mails', 'noes', 'precision', 'recall', '½ maybe', 'F1', 'false', 'missed', 'maybe'];

function grouped(judged: readonly Judged[], keyOf: (line: Line) => string): string {
  const groups = new Map<string, Judged[]>();
  for (const each of judged) {
    const key = keyOf(each.line);
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  const rows = [...groups].sort((a, b) => b[1].length - a[1].length).map(([name, items]) => groupRow(name, items));
  return table(groupHead, rows);
}

function confusion(judged: readonly Judged[]): string {
  const kinds = ['rejection', 'maybe', 'feedback', 'interview', 'other'];
  const labels = [...new Set(judged.map(({ line }) => line.label ?? '-'))].sort();
  const count = (label: string, kind: string): string =>
    String(judged.filter(({ line, verdict }) => (line.label ?? '-') === label && verdict.kind === kind).length);
  return table(
    ['label', ...kinds],
    labels.map((label) => [label, ...kinds.map((kind) => count(label, kind))]),
  );
}

function worst(judged: readonly Judged[]): string[] {
  const wrongness = ({ line, verdict }: Judged): number => (isNo(line) ? 1 - verdict.probability : verdict.probability);
  return judged
    .filter(({ line, verdict }) =>
      isNo(line) ? verdict.kind !== 'rejection' : verdict.kind === 'rejection' || verdict.kind === 'maybe',
    )
    .sort((a, b) => wrongness(b) - wrongness(a))
    .slice(0, 15)
    .map(({ line, verdict }) => `  ${line.id}  ${line.label} → ${verdict.kind} (${verdict.probability.toFixed(2)})`);
}

function report(judged: readonly Judged[], io: Io): void {
  io.print('Rejections, all together');
  io.print(table(groupHead, [groupRow('all', judged)]));
  const noes = judged.filter(({ line }) => isNo(line));
  const found = noes.filter(({ verdict }) => verdict.kind === 'rejection').length;
  const said = judged.filter(({ verdict }) => verdict.kind === 'rejection').length;
  const span = ([low, high]: readonly [number, number]): string => `${three(low)} to ${three(high)}`;
  io.print(
    `95 % intervals: precision ${span(intervalOf(found, said))}, recall ${span(intervalOf(found, noes.length))}`,
  );
  io.print(`\nBy language\n${grouped(judged, (line) => line.lang ?? '-')}`);
  io.print(`\nBy source\n${grouped(judged, sourceOf)}`);
  io.print(`\nWhat each label was taken for\n${confusion(judged)}`);
  io.print(
    `\nCalibration error ${three(calibrationError(judged.map(({ line, verdict }) => [verdict.probability, isNo(line)])))}`,
  );
  io.print(`\nFields of labelled rejections\n${fieldTable(judged)}`);
  io.print(`\nWorst mistakes\n${worst(judged).join('\n') || '  none'}`);
  const times = judged.map(({ milliseconds }) => milliseconds);
  const total = times.reduce((sum, time) => sum + time, 0);
  io.print(
    `\nms per mail: p50 ${three(percentile(times, 0.5))}, p99 ${three(percentile(times, 0.99))}; ${Math.round((1000 * judged.length) / Math.max(total, 0.001))} mails per second`,
  );
}

/** The facts as a result line tells them: values alone, null where the letter does not say. */
function factsOf(facts: Extraction): Readonly<Record<string, unknown>> {
  return {
    company: facts.company?.value ?? null,
    role: facts.role?.value ?? null,
    requisition: facts.requisition?.value ?? null,
    recruiter: facts.recruiter?.value.name ?? null,
    recruiter_address: facts.recruiter?.value.address ?? null,
    noreply: facts.recruiter?.value.noReply ?? false,
    stage: facts.stage?.value ?? null,
    reasons: facts.reasons.map(({ value }) => value),
    ats: facts.ats,
  };
}

/** Judges every line with the code that the content script runs, and tells how right it was. */
export const run: Run = (lines, io) => {
  const messages = lines.map((line) => ({ line, message: messageOf(line) }));
  for (const { message } of messages.slice(0, 300)) judge(message);
  const judged = messages.map(({ line, message }): Judged => {
    const verdict = judge(message);
    let milliseconds = Number.POSITIVE_INFINITY;
    for (let again = 0; again < 3; again += 1) {
      const began = performance.now();
      judge(message);
      milliseconds = Math.min(milliseconds, performance.now() - began); // the quickest of three: the machine has other work
    }
    return { line, verdict, facts: extract(message), milliseconds };
  });
  for (const { line, verdict, facts } of judged) {
    io.write({
      id: line.id,
      verdict: verdict.kind,
      probability: verdict.probability,
      evidence: verdict.evidence.map(({ text, start, end, source }) => ({ text, start, end, source })),
      ...factsOf(facts),
    });
  }
  report(judged, io);
};
