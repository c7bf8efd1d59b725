import { fold } from '../text/fold.ts';
import { languageOf } from '../text/language.ts';
import { gradeFeedback } from './grade.ts';
import { feedbackReader } from './reader.ts';

/**
 * What an answer makes of its request, as a proposal: "declined" where it only says that no feedback is given,
 * "answered" else. `language` is ISO 639-1; null to tell it from the text.
 */
export function outcomeOf(text: string, language: string | null = null): 'answered' | 'declined' {
  const head = text.slice(0, 20_000);
  const isRefusal = fold(head).search(feedbackReader(language ?? languageOf(head)).refusal) >= 0;
  return isRefusal && gradeFeedback(head, language).grade === 'general' ? 'declined' : 'answered';
}
