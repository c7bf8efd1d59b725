import { requestStates } from '../../utils/core/model/feedback-request.ts';
import { listFeedback } from '../../utils/storage/feedback.ts';
import { listReflections } from '../../utils/storage/reflections.ts';
import { listRejections } from '../../utils/storage/rejections.ts';
import { requestsIn } from '../../utils/storage/requests.ts';
import type { OpenEnds } from '../next/waiting.ts';
import { type LiveResult, useLiveQuery } from './use-live-query.ts';

/** All that is kept and all that is open, live. */
export function useOpenEnds(): LiveResult<OpenEnds> {
  return useLiveQuery(async () => ({
    rejections: await listRejections(),
    requests: await requestsIn(requestStates),
    reflections: await listReflections(),
    feedback: await listFeedback(),
  }));
}
