import { clause } from './clause.ts';
import { takenStrengths, takenToWorkOn } from './languages/taken-themes.ts';

/** Whether what a thank-you names is a strength, something to work on, or may be either (a quotation, own words). */
export type TakenKind = 'strength' | 'to_work_on' | 'either';

/** @param taken as the person chose or wrote it; empty counts as something to work on, which feedback mostly is */
export function takenKind(taken: string): TakenKind {
  const said = clause(taken);
  if (said === '' || isOneOf(said, takenToWorkOn)) return 'to_work_on';
  return isOneOf(said, takenStrengths) ? 'strength' : 'either';
}

/** In any language: a phrase that was chosen stays when the draft's language is changed. */
function isOneOf(said: string, phrases: typeof takenStrengths): boolean {
  return Object.values(phrases).some((ofLanguage) => Object.values(ofLanguage).includes(said));
}
