/** What is looked at in a sentence beside its words. */
export interface SentenceForm {
  readonly words: number;
  /** Words that letters to anyone do not hold. */
  readonly unusual: number;
  readonly toPerson: boolean;
  readonly number: boolean;
}

/** How much is told that no letter to anyone tells, to whom, and at what length. */
const marks: readonly ((form: SentenceForm) => boolean)[] = [
  ...[1, 2, 3, 4, 6].map((least) => (form: SentenceForm) => form.unusual >= least),
  ...[1, 2, 4].map((least) => (form: SentenceForm) => form.toPerson && form.unusual >= least),
  (form) => form.number,
  (form) => form.number && form.unusual >= 2,
  ...[3, 6].map((most) => (form: SentenceForm) => form.words <= most),
  ...[12, 20].map((least) => (form: SentenceForm) => form.words >= least),
];

export const markCount = marks.length;

/** Which of the marks a sentence bears, by number from 0. */
export const marksOf = (form: SentenceForm): number[] => marks.flatMap((holds, at) => (holds(form) ? [at] : []));
