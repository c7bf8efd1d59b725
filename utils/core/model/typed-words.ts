/** Records that have fields for words of the person's own, with the names of those fields. */
export const wordFields = {
  rejections: ['note', 'liked', 'company', 'role', 'recruiterName', 'recruiterAddress', 'unkeptTheme', 'unkeptReason'],
  requests: ['text', 'strength', 'ownQuestion', 'taken'],
  feedback: ['from'],
  lessons: ['situation', 'response'],
  aims: ['text'],
} as const;

export type WordStore = keyof typeof wordFields;

/** Where words belong that are being typed. */
export type TypedPlace =
  /** An answer of the look back at a rejection, which may not be begun yet. */
  | { readonly kind: 'answer'; readonly rejectionId: string; readonly question: string }
  /** What came back on a rejection, which may not be kept yet. `from` is who it is from. */
  | { readonly kind: 'feedback'; readonly rejectionId: string; readonly id: string; readonly from: string }
  /** A field of a record that is there. */
  | {
      readonly [S in WordStore]: {
        readonly kind: 'field';
        readonly store: S;
        readonly id: string;
        readonly field: (typeof wordFields)[S][number];
      };
    }[WordStore];

/** Words as they stood in a field after one keystroke. */
export interface TypedNote {
  readonly place: TypedPlace;
  readonly text: string;
  /** What the page knew to be stored at that moment. */
  readonly over: string;
  /** Ms since 1970 UTC. */
  readonly at: number;
}

/** Notes words at once; the function that comes back says that they are stored. */
export type NoteTyped = (place: TypedPlace, text: string, over: string) => () => void;
