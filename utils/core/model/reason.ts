/** What the letter says or hints. */
export const reasons = [
  'internal',
  'closed',
  'filled',
  'budget',
  'volume',
  'closer',
  'team_fit',
  'location',
  'visa',
  'formal',
  'salary',
  'automated',
  'agency',
] as const;
export type Reason = (typeof reasons)[number];

/** Whose it was, decided by the person. */
export const attributions = ['mine', 'shared', 'not_mine'] as const;
export type Attribution = (typeof attributions)[number];
