import { draftInputOf } from '../core/requests/draft-input.ts';
import { dueRequest } from '../core/requests/due-request.ts';
import type { ReadyDraft } from '../messages/ready-draft.ts';
import { readDraftSources } from '../storage/draft-sources.ts';
import { editRequest, getRequest } from '../storage/requests.ts';
import { getSettings } from '../storage/settings.ts';

/**
 * The draft that is due for a rejection, for the reply to a message kept with it; null where none is, or where the
 * message is another's: a page hears only of what was kept from it.
 */
export async function readyDraft(rejectionId: string, key: string, now = Date.now()): Promise<ReadyDraft | null> {
  const [sources, { ownName }] = await Promise.all([readDraftSources(rejectionId), getSettings()]);
  if (!sources) return null;
  const keys = [...sources.messages.map((each) => each.key), ...sources.feedback.map((each) => each.messageKey)];
  const own = sources.companyRequests.filter((each) => each.rejectionId === rejectionId);
  const request = dueRequest(own, sources.feedback, now);
  if (!request || !keys.includes(key)) return null;
  return {
    requestId: request.id,
    input: draftInputOf(request, sources, ownName),
    text: request.text.trim() === '' ? null : request.text,
  };
}

/** Keeps a draft as it went into a reply, whatever becomes of the facts it was made of. */
export async function keepDraft(requestId: string, text: string, wordings: readonly string[]): Promise<void> {
  const request = await getRequest(requestId);
  if (request?.state !== 'planned') return;
  await editRequest(requestId, { text, wordings: wordings.length > 0 ? wordings : request.wordings });
}
