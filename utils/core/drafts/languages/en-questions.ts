import type { QuestionId } from '../question-bank.ts';

export const questions: Readonly<Record<QuestionId, readonly string[]>> = {
  cv_section: [
    'Which part of my CV would you strengthen first?',
    'If you could change one thing in my CV, what would it be?',
  ],
  cv_hard_to_see: ['Was there something you looked for in my application and could not find quickly?'],
  requirement_furthest: [
    'Which requirement of the role was furthest from what I showed?',
    'Which of the listed requirements should I be able to show more clearly?',
  ],
  requirement_closest_call: [
    'Which requirement did I only just miss?',
    'Which requirement did I come closest to without quite meeting it?',
  ],
  level_right: [
    'Is this the right level for my experience, or would you aim one step lower or higher?',
    'Does a role at this level suit my experience today?',
  ],
  other_openings: ['May I apply for other openings with you that fit my background?'],
  background_unclear: [
    'Was anything unclear in the way I described my background?',
    'Which part of my background could I explain more simply?',
  ],
  prepare_better: [
    'What would you prepare differently in my place?',
    'What is one thing I could prepare better next time?',
  ],
  area_to_work_on: ['Which one area should I work on first?', 'Where would a little practice pay off most for me?'],
  strength_and_area: ['What is one thing I did well, and one thing I should work on?'],
  strength_to_keep: ['What should I keep just as it was?', 'Which strength did you notice that I can build on?'],
  answer_more: [
    'Which of my answers would have needed a clearer example?',
    'At which point would you have liked to hear more from me?',
  ],
  skill_more: [
    'Which skill should I be able to show more convincingly?',
    'Which skill would you have liked to see more of?',
  ],
  task_part: ['Which part of the task mattered most to you?', 'Which part of my solution would you do differently?'],
  task_standard: ['Which standard did my work not reach yet?', 'What would a stronger solution have contained?'],
  task_habit: [
    'Is there one resource or habit that you would suggest to me?',
    'What would you practise first in my place?',
  ],
  final_tipped: [
    'What tipped the balance in the end, as far as you can share it?',
    'Which point weighed most in the last round?',
  ],
  final_next_time: [
    'What would make me your choice the next time a role like this opens?',
    'What should I be able to show if we meet again in a year?',
  ],
  internal_build: [
    'Which skill should I build before the next opening of this kind?',
    'What experience should I gain here before I apply again?',
  ],
  internal_learn_from: ['Is there someone here I could learn from?', 'Whose work here should I look at more closely?'],
  internal_time: ['Could we find fifteen minutes in the coming weeks to talk about it?'],
  internal_show: ['How could I show in my present work that I am ready for such a step?'],
  agency_client: [
    'What did the client say, word for word if you can share it?',
    'In what words did the client explain the decision?',
  ],
  agency_brief: ['Where did my profile differ from the brief?', 'Which point of the brief did I not cover?'],
  agency_change: [
    'What should I change before you put me forward again?',
    'What would you change in how I present myself?',
  ],
  agency_roles: ['For which roles do you see me at the moment?'],
  second_area: ['Which one area should I work on first?', 'If I could improve only one thing, which should it be?'],
  second_level: [
    'Does a role like this suit my level of experience now, or should I look one step lower or to the side?',
    'Seen from your side, which level suits my experience today?',
  ],
  second_requirement: ['Which requirement was the gap?', 'Which point in the job advert did I meet least?'],
  second_example: [
    'Was there one moment where a different answer would have helped?',
    'Can you name one answer of mine that could have been better?',
  ],
  second_step: ['What would be a good first step before I apply for such a role again?'],
  second_task: ['Which part of my task should have looked different?'],
  theme_past_role: ['Did it become clear what my own part was in my last role?'],
  theme_self_promo: ['Did I make the results of my work clear enough?'],
  theme_over_rehearsed: ['Did my answers sound natural, or rather learnt by heart?'],
  theme_under_prepared: ['On which subject did you expect me to come better prepared?'],
  theme_oversold_cv: ['Was there a point in my CV where you expected more depth than I could give?'],
  theme_structure: ['Were my answers short and clear enough?'],
  theme_depth: ['In which subject should I go deeper first?'],
  theme_level: ['Which level of role would suit my experience best right now?'],
  theme_domain: ['How much experience in your field would I need for a role like this?'],
  theme_motivation: ['Did it become clear why I wanted to work with you?'],
  theme_communication: ['Was there a moment in which I could have been clearer?'],
  theme_teamwork: ['Did my examples say enough about how I work with others?'],
  theme_logistics: ['Did place, hours or start date play a part?'],
  theme_assessment: ['What should I practise before my next task of this kind?'],
};
