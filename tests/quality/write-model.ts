import { writeFileSync } from 'node:fs';
import type { PackedModel } from '../../utils/core/learnt/linear-model.ts';

/** Writes a packed model as a module under utils/core; `by` is the script to run again. */
export function writeModel(path: string, name: string, model: PackedModel, by: string): void {
  const file = new URL(`../../utils/core/${path}`, import.meta.url);
  writeFileSync(
    file,
    `// biome-ignore-all format: written by a program
import type { PackedModel } from '../../../learnt/linear-model.ts';

/** Written by ${by}; do not edit by hand. */
export const ${name}: PackedModel = {
  classes: [${model.classes.map((one) => `'${one}'`).join(', ')}],
  biases: [${model.biases.join(', ')}],
  scale: ${model.scale},
  lines: \`${model.lines}\`,
};
`,
  );
  process.stdout.write(`${path}: ${model.lines.split('\n').length} features, ${model.lines.length} characters\n`);
}
