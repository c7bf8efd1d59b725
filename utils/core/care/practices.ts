/** Practices with little risk; words at `care.practices.<key>`, as things some people find helpful. */
export const practices = [
  'pause_with_end',
  'search_window',
  'one_thing_counts',
  'sleep_food_movement',
  'talk_to_one',
  'mail_twice',
  'something_else',
  'notice_process',
  'practical_help',
] as const;

/** An international directory of free and confidential help lines; the only address in the care screens. */
export const helplineDirectory = 'https://findahelpline.com';
