/** What every kept record carries, so that devices can be merged later. */
export interface RecordBase {
  /** UUID version 4, lower case. */
  readonly id: string;
  /** Milliseconds since 1970 UTC. */
  readonly createdAt: number;
  /** Milliseconds since 1970 UTC; the newer of two copies wins. */
  readonly updatedAt: number;
}
