import { draftLanguageFor } from '../../utils/core/drafts/draft.ts';
import { generalPointOf } from '../../utils/core/feedback/general-point.ts';
import type { RequestKind } from '../../utils/core/model/feedback-request.ts';
import { languageOf } from '../../utils/core/text/language.ts';
import type { AnswerToFollow, AskData } from './ask-data.ts';

/**
 * What a new draft takes over from the answer that it follows: for a second ask the question that fits its general
 * words, and these words where they are in the language of the draft. Nothing for the other kinds.
 */
export function followUpOf(kind: RequestKind, { rejection, feedback }: AskData): AnswerToFollow {
  const general = feedback.findLast(({ grade }) => grade === 'general');
  if (kind !== 'specific' || !general) return {};
  const draftLanguage = draftLanguageFor(rejection.language);
  const language = languageOf(general.text) ?? draftLanguage;
  const { narrower, phrase } = generalPointOf(general.text, language, rejection.stage);
  return { narrower, taken: language === draftLanguage ? phrase : '' };
}
