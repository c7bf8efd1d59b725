import type { ButtonKind } from '../ui/button.tsx';
import type { BannerAction, BannerModel } from './banner-model.ts';

/** A button of the banner. */
export interface BannerAct {
  readonly action: BannerAction;
  readonly text:
    | 'banner.keep'
    | 'banner.not_one'
    | 'banner.later'
    | 'banner.folded.open'
    | 'banner.kept.ask'
    | 'banner.kept.ask_anyway'
    | 'banner.kept.leave'
    | 'banner.kept.look_back'
    | 'banner.kept.not_today'
    | 'banner.standing.show'
    | 'banner.put'
    | 'banner.question'
    | 'banner.try_again'
    | 'banner.reload'
    | 'banner.answer.keep'
    | 'banner.answer.not'
    | 'banner.answer_kept.second_ask'
    | 'banner.answer_kept.thank'
    | 'banner.invitation.brief'
    | 'banner.undo'
    | 'banner.close';
  readonly kind: ButtonKind;
}

const undo: BannerAct = { action: 'undo', text: 'banner.undo', kind: 'quiet' };
const close: BannerAct = { action: 'close', text: 'banner.close', kind: 'quiet' };
const question: readonly BannerAct[] = [
  { action: 'keep', text: 'banner.keep', kind: 'primary' },
  { action: 'not_one', text: 'banner.not_one', kind: 'plain' },
  { action: 'later', text: 'banner.later', kind: 'plain' },
];

/** The buttons of each state, in reading order: at most one primary. */
const actsOf: Readonly<Record<BannerModel['state'], readonly BannerAct[]>> = {
  looks_like: question,
  maybe: question,
  folded: [{ action: 'open_letter', text: 'banner.folded.open', kind: 'plain' }],
  kept: [
    { action: 'ask', text: 'banner.kept.ask', kind: 'plain' },
    { action: 'look_back', text: 'banner.kept.look_back', kind: 'plain' },
    { action: 'not_today', text: 'banner.kept.not_today', kind: 'plain' },
    undo,
  ],
  planned: [{ action: 'show', text: 'banner.standing.show', kind: 'plain' }, close],
  put: [{ action: 'show', text: 'banner.standing.show', kind: 'plain' }, close],
  standing: [{ action: 'show', text: 'banner.standing.show', kind: 'plain' }],
  corrected: [undo, close],
  later: [{ action: 'question', text: 'banner.question', kind: 'quiet' }, close],
  failed: [{ action: 'try_again', text: 'banner.try_again', kind: 'plain' }, close],
  answer: [{ action: 'not_answer', text: 'banner.answer.not', kind: 'plain' }],
  answer_kept: [{ action: 'show', text: 'banner.standing.show', kind: 'plain' }],
  invitation: [{ action: 'brief', text: 'banner.invitation.brief', kind: 'plain' }, close],
  stale: [{ action: 'reload', text: 'banner.reload', kind: 'plain' }, close],
};

/** After an automatic no: what costs nothing comes first. */
const keptAutomatic: readonly BannerAct[] = [
  { action: 'not_today', text: 'banner.kept.leave', kind: 'plain' },
  { action: 'look_back', text: 'banner.kept.look_back', kind: 'plain' },
  { action: 'ask', text: 'banner.kept.ask_anyway', kind: 'plain' },
  undo,
];

const put: BannerAct = { action: 'put', text: 'banner.put', kind: 'plain' };

/** What may follow an answer. */
const following: Readonly<Record<'second_ask' | 'thank', BannerAct>> = {
  second_ask: { action: 'second_ask', text: 'banner.answer_kept.second_ask', kind: 'plain' },
  thank: { action: 'thank', text: 'banner.answer_kept.thank', kind: 'plain' },
};

/** The buttons of what the banner shows, in reading order: at most one primary. */
export function bannerActs(model: BannerModel): readonly BannerAct[] {
  if (model.state === 'kept' && model.offerSkip) return keptAutomatic;
  const acts = [...actsOf[model.state], ...('mayUndo' in model && model.mayUndo ? [undo] : [])];
  if (model.state === 'put' && model.result === 'busy') return [];
  if (mayPut(model)) return [put, ...acts];
  if (model.state === 'answer_kept') return model.next === null ? acts : [following[model.next], ...acts];
  if (model.state !== 'answer' || model.choices.length > 1) return acts;
  return [{ action: 'keep_answer_0', text: 'banner.answer.keep', kind: 'primary' }, ...acts];
}

/** Whether a draft is due that can go into the reply, or waits for the person to open one. */
function mayPut(model: BannerModel): boolean {
  if (model.state === 'put') return model.result === 'open_a_reply_first';
  return 'ready' in model && model.ready === true;
}
