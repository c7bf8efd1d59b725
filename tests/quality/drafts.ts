import { parseArgs } from 'node:util';
import { compose } from '../../utils/core/drafts/compose.ts';
import { countWords } from '../../utils/core/drafts/count.ts';
import { addresses, type DraftInput, draftLanguages, draftStages } from '../../utils/core/drafts/draft.ts';
import { requestKinds, tones } from '../../utils/core/model/feedback-request.ts';

/** Prints drafts for reading: `npm run drafts -- --lang de --stage final [--kind first --tone warm --address informal --seeds 2 --bare]`. */
const { values } = parseArgs({
  options: {
    lang: { type: 'string' },
    stage: { type: 'string' },
    kind: { type: 'string' },
    tone: { type: 'string' },
    address: { type: 'string' },
    seeds: { type: 'string', default: '1' },
    bare: { type: 'boolean', default: false },
  },
});

/** The choice named, or all; ends with exit code 2 for one that does not exist. */
function chosen<T extends string>(all: readonly T[], name: string | undefined): readonly T[] {
  const found = all.filter((one) => name === undefined || one === name);
  if (found.length === 0) {
    process.stderr.write(`There is no "${name}"; there are: ${all.join(', ')}.\n`);
    process.exit(2);
  }
  return found;
}

const known = {
  company: 'Lindenhof',
  role: 'Project Manager (m/f/d)',
  recruiterName: 'Maria Sánchez',
  ownName: 'Alex Żak',
};
const unknown = { company: '', role: '', recruiterName: '', ownName: '' };
const rest = { strength: '', ownQuestion: '', themes: [], phrase: '', narrower: null, taken: '', exclude: [] };

for (const language of chosen(draftLanguages, values.lang))
  for (const kind of chosen(requestKinds, values.kind))
    for (const stage of chosen(draftStages, values.stage))
      for (const tone of chosen(tones, values.tone))
        for (const address of chosen(addresses, values.address))
          for (let seed = 0; seed < Number(values.seeds); seed += 1) {
            const names = values.bare ? unknown : known;
            const input: DraftInput = { kind, stage, tone, language, address, seed, ...names, ...rest };
            const { text } = compose(input);
            process.stdout.write(
              `\n=== ${language} ${kind} ${stage} ${tone} ${address} #${seed}, ${countWords(text)} words\n\n${text}\n`,
            );
          }
