/** @returns the words of a text */
export const list = (text: string): string[] => text.trim().split(/\s+/u);

/** @returns the lines of a text, without the space around them */
export const lines = (text: string): string[] => text.trim().split(/\s*\n\s*/u);
