import type { Asked } from './ask-questions.ts';
import { choose } from './choose.ts';
import type { DraftInput, DraftStage } from './draft.ts';
import { type TakenKind, takenKind } from './taken-kind.ts';
import { fill, type Values } from './template.ts';
import { type Lines, linesFor, type Wordings } from './wordings.ts';

/** A piece of the body. Pieces of one paragraph number are set together. */
export interface Part {
  readonly text: string;
  readonly wording: string;
  readonly paragraph: number;
  /** Null where it must stay; else the higher, the later it is left out (or the sooner it is put in). */
  readonly rank: number | null;
  /** True where it is left out unless the draft is too short. */
  readonly spare: boolean;
  readonly question: string | null;
}

const spoke: readonly DraftStage[] = ['screen', 'assessment', 'interview', 'final', 'internal', 'agency'];

/** All pieces that a draft of this kind could hold, in their order; fit-parts.ts chooses among them by length. */
export function bodyParts(
  input: DraftInput,
  wordings: Wordings,
  values: Values,
  questions: readonly Asked[],
): readonly Part[] {
  const part = (slot: string, lines: Lines, paragraph: number, rank: number | null = null, spare = false): Part => {
    const { id, text } = choose(linesFor(lines, input.tone), slot, input.seed, input.exclude);
    return { text: fill(text, values, input.address), wording: id, paragraph, rank, spare, question: null };
  };
  const asks = (paragraph: number): readonly Part[] =>
    questions.map(({ id, text, wording }, i) => {
      return { text, wording, paragraph, rank: i === 0 ? null : 9 - i, spare: false, question: id };
    });
  const only = (key: string, ...parts: Part[]) => (values[key] ? parts : []);
  const one = questions.length === 1;
  // Nobody wishes a colleague's team all the best, as if taking leave.
  const isColleague = input.stage === 'internal';
  const isToWorkOn = takenKind(input.taken) === 'to_work_on';
  const planFor = (kind: TakenKind): Part => {
    if (kind === 'to_work_on') return part('plan', wordings.thanks.plan, 2);
    return kind === 'strength'
      ? part('plan.strength', wordings.thanks.planOfStrength, 2)
      : part('plan.either', wordings.thanks.planOfEither, 2);
  };
  switch (input.kind) {
    case 'first':
      return [
        part(`open.${input.stage}`, wordings.opening[input.stage], 1),
        part('accept', wordings.accept, 1),
        ...(input.stage === 'application' ? [] : only('strength', part('strength', wordings.strength, 1, 4))),
        part('why', wordings.why, 2),
        part(one ? 'lead1' : 'lead', one ? wordings.leadOne : wordings.leadMany, 2),
        ...asks(3),
        part('out', wordings.wayOut, 4),
        part('call', wordings.call, 4, 2, !spoke.includes(input.stage)),
        part('wish', wordings.wish, 5, 3, input.stage === 'application' || isColleague),
      ];
    case 'specific':
      return [
        part('open.specific', wordings.specific.opening, 1),
        ...only('phrase', part('phrase', wordings.specific.phrase, 1, 5)),
        part('why.specific', wordings.specific.why, 1),
        part(one ? 'lead1.specific' : 'lead.specific', wordings.specific[one ? 'leadOne' : 'leadMany'], 2),
        ...asks(3),
        part('out.specific', wordings.specific.wayOut, 4),
        part('call', wordings.call, 4, 2, true),
        part('wish', wordings.wish, 5, 3, isColleague),
      ];
    case 'thanks':
      return [
        part('open.thanks', wordings.thanks.opening, 1),
        values.taken ? part('taken', wordings.thanks.taken, 2) : part('taken.unknown', wordings.thanks.takenUnknown, 2),
        isToWorkOn
          ? part('more', wordings.thanks.more, 2, 3, true)
          : part('more.either', wordings.thanks.moreOfEither, 2, 3, true),
        planFor(takenKind(input.taken)),
        part('touch', wordings.thanks.touch, 3, 4),
      ];
    case 'keep_in_touch':
      return [
        part('open.keep', wordings.keepInTouch.opening, 1),
        part('accept', wordings.accept, 1, 2, true),
        part('interest', wordings.keepInTouch.interest, 2),
        part('permission', wordings.keepInTouch.permission, 2),
        part('connect', wordings.keepInTouch.connect, 3, 4),
        part('wish', wordings.wish, 3, 3, true),
      ];
    case 'thanks_only':
      return [part('thanks_only', wordings.thanksOnly, 1)];
    case 'nudge':
      return [part('nudge', wordings.nudge, 1)];
  }
}
