/** Writes an error with its cause to the extension's own console, which only the person can open. */
export function logError(what: string, error: unknown): void {
  // biome-ignore lint/suspicious/noConsole: the one place that writes to the console
  console.error(`Afterword: ${what}`, error);
}
