/** What is left of a deleted record, so that another device does not bring it back. */
export interface Tombstone {
  /** Id of the deleted record. */
  readonly id: string;
  /** Name of the store it was in. */
  readonly store: string;
  /** Milliseconds since 1970 UTC. */
  readonly deletedAt: number;
}
