import type { CheckContext } from '../../utils/core/drafts/check.ts';
import { compose } from '../../utils/core/drafts/compose.ts';
import { type Draft, draftLanguageFor } from '../../utils/core/drafts/draft.ts';
import type { FeedbackRequest } from '../../utils/core/model/feedback-request.ts';
import { contactOf, draftInputOf, recruiterOf } from '../../utils/core/requests/draft-input.ts';
import type { AskData } from './ask-data.ts';

/** An emptied draft is kept as this, so that it stays empty: no text at all stands for "ours, not touched". */
const emptied = '\n';

/** The draft that we propose for a request: the same as long as its fields and the facts are the same. */
export function draftOf(request: FeedbackRequest, data: AskData, ownName: string): Draft {
  return compose(draftInputOf(request, data, ownName));
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
    // Of a letter in a language that we write no drafts in, either may be right.
    language: request.language.startsWith(draftLanguageFor(request.language)) ? request.language : null,
    ownName,
    recruiterName: recruiterOf(request, data),
    alsoWrote: [...data.feedback.map(({ from }) => from), ...data.messages.map(({ from }) => from?.name ?? '')],
    company: rejection.company,
    role: rejection.role,
    otherCompanies,
    otherRoles,
    recipient: contact?.address ?? rejection.recruiterAddress,
    recipientNoReply: contact === null && rejection.recruiterNoReply,
  };
}
