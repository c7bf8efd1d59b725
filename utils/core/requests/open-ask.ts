import { type FeedbackRequest, isQuestion } from '../model/feedback-request.ts';

/**
 * The request that an answer closes: the ask that waits, before its reminder; else the last one that was given up,
 * because a late answer is still an answer. Undefined where nothing was asked.
 */
export function openAsk<R extends Pick<FeedbackRequest, 'kind' | 'state'>>(requests: readonly R[]): R | undefined {
  const waiting = requests.filter((request) => isQuestion(request) && request.state === 'asked');
  return (
    waiting.findLast(({ kind }) => kind !== 'nudge') ??
    waiting.at(-1) ??
    requests.findLast((request) => isQuestion(request) && request.state === 'no_answer')
  );
}
