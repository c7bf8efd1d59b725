import type { Grade } from '../../model/feedback.ts';

/** "Specific" must lead "general" by so much (log odds): it is the dearer mistake. */
export const leastLead = 2;

/** "Hint" may lag "general" by so much: what it costs to ask about a hint that was none is one look. */
const mostLag = 0.5;

/** The grade with the highest score; in doubt between the far ends the middle one. */
export function settle(scores: readonly number[]): Grade {
  const [general = 0, hint = 0, specific = 0] = scores;
  if (specific > hint && specific > general) return specific - general >= leastLead ? 'specific' : 'hint';
  return hint + mostLag > general ? 'hint' : 'general';
}
