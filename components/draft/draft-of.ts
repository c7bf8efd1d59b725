import type { CheckContext } from '../../utils/core/drafts/check.ts';
import { compose } from '../../utils/core/drafts/compose.ts';
import { type Draft, type DraftInput, type DraftStage, draftLanguageFor } from '../../utils/core/drafts/draft.ts';
import type { FeedbackRequest } from '../../utils/core/model/feedback-request.ts';
import { type Contact, whomToAsk } from '../../utils/core/requests/whom-to-ask.ts';
import type { AskData } from './ask-data.ts';

/** An emptied draft is kept as this, so that it stays empty: no text at all stands for "ours, not touched". */
const emptied = '\n';

/** Whom a request goes to: the one the person chose, else the best; null where nobody can be asked by mail. */
export function contactOf(request: FeedbackRequest, data: AskData): Contact | null {
  const { contacts } = whomToAsk(data.rejection, data.messages);
  return contacts.find(({ address }) => address === request.recipient) ?? contacts[0] ?? null;
}

/** How far it went, or that an agency was between: what a draft is fitted to. */
export function stageOf({ reasons, stage }: AskData['rejection']): DraftStage {
  return reasons.some(({ reason }) => reason === 'agency') ? 'agency' : stage;
}

/** The draft that we propose for a request: the same as long as its fields and the facts are the same. */
export function draftOf(request: FeedbackRequest, data: AskData, ownName: string): Draft {
  const { rejection, companyRequests, themeKeys } = data;
  const earlier = companyRequests.filter(({ id, createdAt }) => id !== request.id && createdAt <= request.createdAt);
  const taken = request.taken ?? '';
  const input: DraftInput = {
    kind: request.kind,
    stage: stageOf(rejection),
    tone: request.tone,
    language: draftLanguageFor(request.language),
    address: request.address,
    company: rejection.company,
    role: rejection.role,
    recruiterName: recruiterOf(request, data),
    ownName,
    strength: request.strength,
    ownQuestion: request.ownQuestion,
    themes: themeKeys,
    narrower: request.narrower ?? null,
    phrase: request.kind === 'specific' ? taken : '',
    taken: request.kind === 'thanks' ? taken : '',
    seed: request.seed,
    exclude: earlier.flatMap(({ wordings }) => wordings),
  };
  return compose(input);
}

/** What stands in the field of a draft: the person's words where they wrote any, else ours. */
export function textOf({ text }: Pick<FeedbackRequest, 'text'>, draft: Draft): string {
  if (text === emptied) return '';
  return text === '' ? draft.text : text;
}

/** The text to keep for what stands in the field: nothing where it is ours word by word. */
export function textToKeep(typed: string, draft: Draft): string {
  if (typed === '') return emptied;
  return typed === draft.text ? '' : typed;
}

/** True where the person's own words stand in the field. */
export function isEdited(request: Pick<FeedbackRequest, 'text'>, draft: Draft): boolean {
  return request.text !== '' && request.text !== draft.text;
}

/** What a draft is checked against. */
export function checkContextOf(request: FeedbackRequest, data: AskData, ownName: string): CheckContext {
  const { rejection, otherCompanies, otherRoles } = data;
  const contact = contactOf(request, data);
  return {
    kind: request.kind,
    language: request.language,
    ownName,
    recruiterName: recruiterOf(request, data),
    company: rejection.company,
    role: rejection.role,
    otherCompanies,
    otherRoles,
    recipient: contact?.address ?? rejection.recruiterAddress,
    recipientNoReply: contact === null && rejection.recruiterNoReply,
  };
}

function recruiterOf(request: FeedbackRequest, data: AskData): string {
  return contactOf(request, data)?.name ?? data.rejection.recruiterName;
}
