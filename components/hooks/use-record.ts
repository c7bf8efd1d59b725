import { feedbackOf } from '../../utils/storage/feedback.ts';
import { reflectionsOf } from '../../utils/storage/reflections.ts';
import { getRejection, messagesOf } from '../../utils/storage/rejections.ts';
import { requestsOf } from '../../utils/storage/requests.ts';
import type { RecordData } from '../record/record-data.ts';
import type { LiveResult } from './use-live-query.ts';
import { useLiveWords } from './use-recovered.ts';

/** A rejection with all that belongs to it, live; null where there is none with this id. */
export function useRecord(id: string): LiveResult<RecordData | null> {
  return useLiveWords(async () => {
    const rejection = await getRejection(id);
    if (!rejection) return null;
    return {
      rejection,
      messages: await messagesOf(id),
      requests: await requestsOf(id),
      feedback: await feedbackOf(id),
      reflections: await reflectionsOf(id),
    };
  }, [id]);
}
