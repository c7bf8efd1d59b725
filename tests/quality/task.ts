/** One labelled mail of a corpus file (JSON lines). Fields that a corpus leaves out are absent or null. */
export interface Line {
  readonly id: string;
  readonly subject?: string | null;
  /** "Name <address>", an address, or a name alone. */
  readonly from?: string | null;
  readonly date?: string | null;
  /** Plain text; may be empty where only `html` is there. */
  readonly body?: string | null;
  readonly html?: string | null;
  readonly lang?: string | null;
  readonly label?: string | null;
  readonly source?: string | null;
  readonly real?: boolean | null;
  readonly cluster?: string | number | null;
  readonly fields?: Readonly<Record<string, unknown>> | null;
  /** Whatever else a task's own corpus carries. */
  readonly [key: string]: unknown;
}

/** Where a task writes to. */
export interface Io {
  /** A line for the person who runs it (stdout). */
  print(line: string): void;
  /** One result, becomes one line of the file named by --json; does nothing without it. */
  write(result: Readonly<Record<string, unknown>>): void;
}

/**
 * A task of `npm run evaluate -- --task NAME`: lives in tests/quality/tasks/NAME.ts and exports this as `run`.
 * Judges every line, prints a table and writes a result a line.
 */
export type Run = (lines: readonly Line[], io: Io) => Promise<void> | void;
