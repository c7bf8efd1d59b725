/** Where a quote begins, in the lines of a sent mail. */
export const quoteMark = '<quote>';

const named: Readonly<Record<string, string>> = { nbsp: ' ', ldquo: '“', rdquo: '”', amp: '&', lt: '<', gt: '>' };

/** The lines of what an editor would send, from its HTML or plain text, blank ones left out. */
export function linesOf(sent: string): string[] {
  return sent
    .replace(/<blockquote[^>]*>/g, `\n${quoteMark.replace('<', '&lt;').replace('>', '&gt;')}\n`)
    .replace(/<br[^>]*>|<\/?(?:p|div|li|ul|ol|blockquote)\b[^>]*>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replace(/&(\w+);/g, (entity, name: string) => named[name] ?? entity)
    .split('\n')
    .map((line) => line.replace(/[\u00a0\u200b\ufeff]/g, ' ').trim())
    .filter((line) => line !== '');
}
