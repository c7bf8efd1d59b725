import { gradeFeedback } from '../../../utils/core/feedback/grade.ts';
import { type Grade, grades } from '../../../utils/core/model/feedback.ts';
import { macroF1, type Pair, ratesOfClass } from '../metrics.ts';
import { table, three } from '../table.ts';
import type { Io, Line, Run } from '../task.ts';

interface Graded {
  readonly line: Line;
  readonly said: Grade;
}

const pairsOf = (graded: readonly Graded[]): Pair<Grade>[] =>
  graded.map(({ line, said }) => [line.grade as Grade, said]);

function report(graded: readonly Graded[], io: Io): void {
  const languages = [...new Set(graded.map(({ line }) => line.lang ?? '-'))].sort();
  const groups = [
    ['all', graded] as const,
    ...languages.map((lang) => [lang, graded.filter(({ line }) => (line.lang ?? '-') === lang)] as const),
  ];
  io.print('Macro F1 of the grades');
  io.print(
    table(
      ['', 'texts', 'macro F1', ...grades.map((grade) => `F1 ${grade}`), 'general called specific'],
      groups.map(([name, items]) => [
        name,
        String(items.length),
        three(macroF1(grades, pairsOf(items))),
        ...grades.map((grade) => three(ratesOfClass(pairsOf(items), grade).f1)),
        String(items.filter(({ line, said }) => line.grade === 'general' && said === 'specific').length),
      ]),
    ),
  );
  io.print('\nLabel by row, grade given by column');
  io.print(
    table(
      ['', ...grades],
      grades.map((label) => [
        label,
        ...grades.map((grade) =>
          String(graded.filter(({ line, said }) => line.grade === label && said === grade).length),
        ),
      ]),
    ),
  );
}

/** Grades feedback texts: lines {id, lang, text, grade}, results {id, grade, evidence}. */
export const run: Run = (lines, io) => {
  const graded: Graded[] = [];
  for (const line of lines) {
    const text = typeof line.text === 'string' ? line.text : (line.body ?? '');
    const { grade, evidence } = gradeFeedback(text, line.lang ?? null);
    graded.push({ line, said: grade });
    io.write({
      id: line.id,
      grade,
      evidence: evidence.map(({ text: words, start, end }) => ({ text: words, start, end })),
    });
  }
  const labelled = graded.filter(({ line }) => (grades as readonly unknown[]).includes(line.grade));
  if (labelled.length > 0) report(labelled, io);
  const wrong = labelled.filter(({ line, said }) => line.grade !== said);
  if (wrong.length > 0) io.print('\nDifferent');
  for (const { line, said } of wrong) io.print(`  ${line.id}  ${String(line.grade)} → ${said}`);
};
