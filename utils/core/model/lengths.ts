/** A name that the person types into the settings or the brief is this long at most, UTF-16 code units. */
export const longestName = 200;

/** A template of the person's own for a draft is this long at most, UTF-16 code units. */
export const longestText = 20_000;
