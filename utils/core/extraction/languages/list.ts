/** @returns the words of a text */
// @__NO_SIDE_EFFECTS__
export function list(text: string): string[] {
  return text.trim().split(/\s+/u);
}

/** @returns the lines of a text, without the space around them */
// @__NO_SIDE_EFFECTS__
export function lines(text: string): string[] {
  return text.trim().split(/\s*\n\s*/u);
}
