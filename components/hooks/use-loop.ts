import type { FeedbackRequest } from '../../utils/core/model/feedback-request.ts';
import type { Rejection } from '../../utils/core/model/rejection.ts';
import { ownNumbers } from '../../utils/core/requests/numbers.ts';
import { isOvertaken } from '../../utils/core/requests/overtaken.ts';
import { countThemes } from '../../utils/core/themes/recurring.ts';
import { themeOfStrength } from '../../utils/core/themes/taxonomy.ts';
import { feedbackOf, listFeedback } from '../../utils/storage/feedback.ts';
import { lessonsOf } from '../../utils/storage/lessons.ts';
import { getRejection, listRejections, messagesOf } from '../../utils/storage/rejections.ts';
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
    const rejection = await getRejection(rejectionId);
    if (!rejection) return null;
    const [rejections, messages, requests, feedback, lessons, themes, mentions, allRequests, allFeedback] =
      await Promise.all([
        listRejections(),
        messagesOf(rejectionId),
        requestsOf(rejectionId),
        feedbackOf(rejectionId),
        lessonsOf(rejectionId),
        listThemes(),
        listMentions(),
        requestsIn(['planned', 'asked', 'answered', 'declined', 'no_answer']),
        listFeedback(),
      ]);
    const others = rejections.filter((each) => nameOf(each) !== nameOf(rejection));
    const sameCompany = new Set(rejections.filter((each) => nameOf(each) === nameOf(rejection)).map(({ id }) => id));
    const notes = mentions.map(({ rejectionId: of, createdAt }) => ({ rejectionId: of, at: createdAt }));
    const recurring = countThemes(themes, mentions, notes)
      .filter(({ key, side, recurring: isRecurring }) => isRecurring && side === 'work_on' && !themeOfStrength(key))
      .sort((a, b) => b.count - a.count);
    return {
      rejection,
      messages,
      // What an answer overtook before a word was written in it is out of the way.
      requests: requests.filter((request) => hasWords(request) || !isOvertaken(request, feedback)),
      feedback,
      lessons,
      themes,
      mentions: mentions.filter((mention) => mention.rejectionId === rejectionId),
      companyRequests: allRequests
        .filter((each) => sameCompany.has(each.rejectionId))
        .sort((a, b) => a.createdAt - b.createdAt),
      otherCompanies: namesOf(others.map(({ company }) => company)),
      otherRoles: namesOf(rejections.filter(({ id }) => id !== rejectionId).map(({ role }) => role)),
      themeKeys: recurring.map(({ key }) => key),
      numbers: ownNumbers(rejections, allRequests, allFeedback),
    };
  }, [rejectionId]);
}

function hasWords({ state, text, strength, ownQuestion }: FeedbackRequest): boolean {
  return state !== 'planned' || text !== '' || strength !== '' || ownQuestion !== '';
}

/** A company whose name is not known is nobody's but its own. */
function nameOf({ id, company }: Rejection): string {
  return company.trim().toLowerCase() || id;
}

function namesOf(names: readonly string[]): readonly string[] {
  return [...new Set(names.map((name) => name.trim()).filter(Boolean))];
}
