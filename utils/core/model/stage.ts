/** How far an application went. */
export const stages = ['application', 'screen', 'assessment', 'interview', 'final', 'unknown'] as const;
export type Stage = (typeof stages)[number];
