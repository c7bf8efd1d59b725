import type { Rejection } from '../core/model/rejection.ts';
import type { Theme, ThemeMention } from '../core/model/theme.ts';
import type { DraftSources } from '../core/requests/draft-input.ts';
import { countThemes } from '../core/themes/recurring.ts';
import { themeOfStrength } from '../core/themes/taxonomy.ts';
import { feedbackOf } from './feedback.ts';
import { getRejection, listRejections, messagesOf } from './rejections.ts';
import { requestsIn } from './requests.ts';
import { listMentions, listThemes } from './themes.ts';

/** All that the drafts to one recruiter are made of; null where the rejection is gone. */
export async function readDraftSources(rejectionId: string): Promise<DraftSources | null> {
  const rejection = await getRejection(rejectionId);
  if (!rejection) return null;
  const [rejections, messages, feedback, requests, themes, mentions] = await Promise.all([
    listRejections(),
    messagesOf(rejectionId),
    feedbackOf(rejectionId),
    requestsIn(['planned', 'asked', 'answered', 'declined', 'no_answer']),
    listThemes(),
    listMentions(),
  ]);
  const sameCompany = new Set(rejections.filter((each) => isSameCompany(each, rejection)).map(({ id }) => id));
  return {
    rejection,
    messages,
    feedback,
    companyRequests: requests
      .filter((each) => sameCompany.has(each.rejectionId))
      .sort((a, b) => a.createdAt - b.createdAt),
    themeKeys: keysToWorkOn(themes, mentions),
  };
}

/** True where two rejections come from one company; one whose name is not known is nobody's but its own. */
export function isSameCompany(one: Rejection, other: Rejection): boolean {
  return nameOf(one) === nameOf(other);
}

function nameOf({ id, company }: Rejection): string {
  return company.trim().toLowerCase() || id;
}

function keysToWorkOn(themes: readonly Theme[], mentions: readonly ThemeMention[]): readonly string[] {
  const notes = mentions.map(({ rejectionId, createdAt }) => ({ rejectionId, at: createdAt }));
  return countThemes(themes, mentions, notes)
    .filter(({ key, side, recurring }) => recurring && side === 'work_on' && !themeOfStrength(key))
    .sort((a, b) => b.count - a.count)
    .map(({ key }) => key);
}
