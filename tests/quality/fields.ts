import type { Extraction } from '../../utils/core/model/extraction.ts';
import { table, three } from './table.ts';
import type { Line } from './task.ts';

interface Read {
  readonly line: Line;
  readonly facts: Extraction;
}

/** Names that differ in case, legal form, punctuation or "(m/w/d)" are the same name. */
export function plainName(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\((?:all genders|[a-z]{1,3}(?:[/|*][a-z]{1,3}){1,3})\)/gu, '')
    .replace(/\b(?:inc|llc|ltd|gmbh|ag|corp|corporation|co|company|se|kg|plc|mbh|the)\b/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

const isSame = (a: unknown, b: unknown): boolean => {
  if (a == null || b == null) return (a ?? null) === (b ?? null);
  const [left, right] = [plainName(String(a)), plainName(String(b))];
  return left === right || (Math.min(left.length, right.length) > 3 && (left.includes(right) || right.includes(left)));
};

const readings: readonly (readonly [name: string, said: (facts: Extraction) => unknown, label: string])[] = [
  ['company', (facts) => facts.company?.value, 'company'],
  ['role', (facts) => facts.role?.value, 'role'],
  ['recruiter', (facts) => facts.recruiter?.value.name, 'recruiter'],
  ['stage', (facts) => facts.stage?.value, 'stage'],
  ['requisition', (facts) => facts.requisition?.value, 'job_id'],
  ['ats', (facts) => facts.ats, 'ats'],
];

/** How often each fact is right on lines that carry labelled `fields`; a null where the label is null counts as right. */
export function fieldTable(read: readonly Read[]): string {
  const labelled = read.filter(({ line }) => line.fields != null);
  if (labelled.length === 0) return '  no line carries fields';
  const rows = readings.map(([name, said, label]) => {
    const right = labelled.filter(({ line, facts }) => isSame(said(facts), line.fields?.[label])).length;
    const wrong = labelled.filter(
      ({ line, facts }) => said(facts) != null && !isSame(said(facts), line.fields?.[label]),
    ).length;
    return [
      name,
      three(right / labelled.length),
      String(right),
      String(wrong),
      String(labelled.length - right - wrong),
    ];
  });
  return table(['field', 'right', 'letters', 'wrong', 'missed'], rows);
}
