/**
 * What marks feedback in one language. Phrases are folded (lower case, no accents), parted by "|"; "*" stands for any
 * ending of a word. Frames are regular expressions over folded text whose group `what` must be told apart from `vague`.
 */
export interface FeedbackLexicon {
  /** Stock phrases, blanked out before anything else is read: they say nothing about the person. */
  readonly stock: string;
  /** Words of a refusal to give feedback, or of an offer that gives none yet. */
  readonly refusal: string;
  /** Sentences with one of these are no feedback at all: wishes and process. */
  readonly aside: string;
  /** The decision itself: no feedback unless a reason or a comparison goes with it. */
  readonly decision: string;
  /** Words that bring a reason. */
  readonly because: string;
  readonly thanks: string;
  /** The opening as it is named, blanked out: "the position of nurse" says nothing about nursing. */
  readonly roles: readonly RegExp[];
  /** A named skill, tool, trade or requirement. */
  readonly skill: string;
  /** A named side of how somebody works or comes across, wider than a skill. */
  readonly aspect: string;
  /** A moment of this process: an exercise, an answer, a passage of the application. */
  readonly moment: string;
  /** A measure: years, levels, scores, in words. */
  readonly measure: string;
  /** What was missing, too much or done well. */
  readonly judgement: string;
  /** Advice to do something. */
  readonly action: string;
  /** Somebody else had more of something. */
  readonly comparison: string;
  /** "experience in …", "…kenntnisse": what is named there counts as a skill unless it is vague. */
  readonly frames: readonly RegExp[];
  /** Advice as a bare verb at the head of a clause, where the language has no form of its own for it. */
  readonly imperatives?: RegExp;
  /** Words that name nothing, in the group `what` of a frame. */
  readonly vague: string;
}
