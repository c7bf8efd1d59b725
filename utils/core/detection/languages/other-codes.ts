/** Codes of the languages in others.ts: known everywhere, so that a page can tell when to fetch them. */
export const otherCodes: ReadonlySet<string> = new Set(['fr', 'es', 'it', 'nl', 'pl', 'pt', 'sv', 'da', 'no', 'tr']);
