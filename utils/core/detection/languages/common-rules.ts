import type { Rule } from '../rule.ts';

/**
 * The grammar that most languages share, over the classes that a language names: whose application × negation × what was not done
 * with it; who was taken instead; the place that is gone. English and German, of which more letters are known, have rules of
 * their own.
 */
export const commonRules: readonly Rule[] = [
  ['decision', 3, '{yours} ..8 {neg} ..6 {act} !{lift}'],
  ['decision', 3, '{neg} ..6 {act} ..6 {yours} !{lift}'],
  ['decision', 3, '{neg} ..5 {yours} ..5 {act} !{lift}'],
  ['decision', 3, '{yours} ..6 {act} ..3 {neg} !{lift}'],
  ['decision', 1, '{neg} ..5 {act} !{lift}'],
  ['decision', 3, '{yours} ..8 {refused} !{lift}'],
  ['decision', 2, '{refused} ..5 {yours} !{lift}'],
  ['decision', 3, '{yours} ..8 {neg} ..4 {fit} !{lift}'],
  ['decision', 3, '{neg} ..4 {fit} ..6 {yours} !{lift}'],
  ['decision', 2, '{neg} ..4 {fit} !{lift}'],
  ['decision', 3, '{yours} ..4 {fit} ..4 {neg} !{lift}'],
  ['decision', 3, '{fit} ..4 {neg} ..6 {yours} !{lift}'],
  ['decision', 3, '{better} ..3 {fit}'],
  ['decision', 3, '{take} ..6 {other}'],
  ['decision', 3, '{other} ..8 {take}'],
  ['decision', 3, '{other} ..8 {better}'],
  ['decision', 2, '{better} ..5 {other}'],
  ['decision', 3, '{idiom} !{lift}'],
  ['closed', 3, '{place} ..7 {shut}'],
  ['closed', 2, '{shut} ..4 {place}'],
  ['closed', 3, '{freeze}'],
  ['regret', 1, '{regret}'],
  ['comfort', 1, '{comfort}'],
  ['receipt', 1, '{receipt}'],
  ['interview', 2, '{invite} ..8 {meeting} !{away}'],
  ['interview', 2, '{meeting} ..8 {invite} !{away}'],
  ['offer', 2, '{pleased} ..8 {offering} !{away}'],
  ['task', 1, '{task}'],
  ['withdrawn', 2, '{withdrawing}'],
  ['answer', 1, '{answering}'],
  ['bulk', 1, '{bulk}'],
  ['job', 1, '{jobwords}'],
  ['job', 2, '{applied}'],
  ['elsewhere', 1, '{elsewhere}'],
  ['elsewhere', 3, '{notjob}'],
  ['elsewhere', 2, '{mine}'],
];
