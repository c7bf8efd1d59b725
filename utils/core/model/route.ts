/** How an application came in where that changes whom one asks, and how: from within the company, by an agency. */
export const routes = ['direct', 'internal', 'agency'] as const;
export type Route = (typeof routes)[number];
