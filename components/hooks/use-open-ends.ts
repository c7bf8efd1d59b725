import { requestStates } from '../../utils/core/model/feedback-request.ts';
import { listFeedback } from '../../utils/storage/feedback.ts';
import { listReflections } from '../../utils/storage/reflections.ts';
import { listRejections } from '../../utils/storage/rejections.ts';
import { requestsIn } from '../../utils/storage/requests.ts';
import type { OpenEnds } from '../next/waiting.ts';
import { type LiveResult, useLiveQuery } from './use-live-query.ts';
import { useSentReplies } from './use-sent-replies.ts';

/** All that is kept and all that is open, live. */
export function useOpenEnds(): LiveResult<OpenEnds> {
  const sent = useSentReplies();
  const ends = useLiveQuery(async () => ({
    rejections: await listRejections(),
    requests: await requestsIn(requestStates),
    reflections: await listReflections(),
    feedback: await listFeedback(),
  }));
  return ends.status === 'ready' ? { status: 'ready', value: { ...ends.value, sent } } : ends;
}
