/** Words of a text: runs that hold a letter or a digit; the number of a list line is none. */
export function countWords(text: string): number {
  return text.split(/\s+/u).filter((run) => /[\p{L}\p{N}]/u.test(run) && !/^\d\.$/.test(run)).length;
}
