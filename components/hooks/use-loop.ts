import type { FeedbackRequest } from '../../utils/core/model/feedback-request.ts';
import { ownNumbers } from '../../utils/core/requests/numbers.ts';
import { isOvertaken } from '../../utils/core/requests/overtaken.ts';
import { isSameCompany, readDraftSources } from '../../utils/storage/draft-sources.ts';
import { listFeedback } from '../../utils/storage/feedback.ts';
import { lessonsOf } from '../../utils/storage/lessons.ts';
import { listReflections } from '../../utils/storage/reflections.ts';
import { listRejections } from '../../utils/storage/rejections.ts';
import { requestsIn, requestsOf } from '../../utils/storage/requests.ts';
import { listMentions, listThemes } from '../../utils/storage/themes.ts';
import type { AskData } from '../draft/ask-data.ts';
import type { FeedbackData } from '../feedback/feedback-data.ts';
import type { LiveResult } from './use-live-query.ts';
import { useLiveWords } from './use-recovered.ts';
import { useSentReplies } from './use-sent-replies.ts';

export type LoopData = AskData & FeedbackData;

/** All that asking about one rejection needs, and what came back on it, live; null where the rejection is gone. */
export function useLoop(rejectionId: string): LiveResult<LoopData | null> {
  const loop = useLoopRecords(rejectionId);
  const sentAt = useSentReplies().get(rejectionId) ?? null;
  if (loop.status !== 'ready') return loop;
  return { status: 'ready', value: loop.value && { ...loop.value, sentAt } };
}

function useLoopRecords(rejectionId: string): LiveResult<Omit<LoopData, 'sentAt'> | null> {
  return useLiveWords(async () => {
    const sources = await readDraftSources(rejectionId);
    if (!sources) return null;
    const { rejection, feedback } = sources;
    const [rejections, requests, lessons, themes, allMentions, reflections, allRequests, allFeedback] =
      await Promise.all([
        listRejections(),
        requestsOf(rejectionId),
        lessonsOf(rejectionId),
        listThemes(),
        listMentions(),
        listReflections(),
        requestsIn(['planned', 'asked', 'answered', 'declined', 'no_answer']),
        listFeedback(),
      ]);
    return {
      ...sources,
      // What an answer overtook before a word was written in it is out of the way.
      requests: requests.filter((request) => hasWords(request) || !isOvertaken(request, feedback)),
      lessons,
      themes,
      mentions: allMentions.filter((mention) => mention.rejectionId === rejectionId),
      allMentions,
      reflections,
      otherCompanies: namesOf(
        rejections.filter((each) => !isSameCompany(each, rejection)).map(({ company }) => company),
      ),
      otherRoles: namesOf(rejections.filter(({ id }) => id !== rejectionId).map(({ role }) => role)),
      numbers: ownNumbers(rejections, allRequests, allFeedback),
    };
  }, [rejectionId]);
}

function hasWords({ state, text, strength, ownQuestion }: FeedbackRequest): boolean {
  return state !== 'planned' || text !== '' || strength !== '' || ownQuestion !== '';
}

function namesOf(names: readonly string[]): readonly string[] {
  return [...new Set(names.map((name) => name.trim()).filter(Boolean))];
}
