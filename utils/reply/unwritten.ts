import { type Editor, editorText, isTextField } from './editor-text.ts';
import { areFirstWordsQuoted, firstWords } from './quoted.ts';

/** Signs that a text begins with a quote or a signature: ">", "-- ", a rule, a header of the mail that is quoted. */
const quoteStart = /^(?:>|--|—|[-_*]{3,}|(?:from|von|de|da|van|od|från|fra|kimden)\s{0,3}:\s)/iu;
/** One or two lines that end in a colon, such as "On … Maria wrote:", and then what is quoted. */
const quoteIntroduction = /^[^\n]{1,300}(?:\n[^\n]{1,300})?:\s*$/u;

/** Whether nothing stands in an editor that the person may have written. */
export function isUnwritten(editor: Editor): boolean {
  const text = editorText(editor)
    .replace(/[\u200b\ufeff\u00a0]/g, ' ')
    .trim();
  if (text === '' || areFirstWordsQuoted(editor)) return true;
  if (quoteStart.test(text) || startsWithSignature(editor)) return true;
  if (isAsServed(editor) && quoteIntroduction.test(text)) return true;
  const quoted = isTextField(editor) ? text.search(/^>/m) : textBeforeQuote(editor, text);
  return quoted > 0 && quoteIntroduction.test(text.slice(0, quoted).trim());
}

/** Whether a field still has the very text that its page came with; letters of which nothing is quoted have a line only. */
function isAsServed(editor: Editor): boolean {
  return isTextField(editor) && editor.value === editor.defaultValue;
}

/** How much of a rich editor's text stands before its first quote; -1 where nothing is quoted. */
function textBeforeQuote(editor: Editor, text: string): number {
  const quote = editor.querySelector('blockquote');
  const first = quote ? firstWords(quote).replace(/\s+/g, ' ').trim() : '';
  return first === '' ? -1 : text.indexOf(first);
}

function startsWithSignature(editor: Editor): boolean {
  const signature = editor.querySelector('.gmail_signature, #Signature, #_rc_sig, .signature, [class*="signature" i]');
  const text = editorText(editor).trim();
  const own = signature?.textContent?.trim() ?? '';
  return own !== '' && text.startsWith(own.split('\n')[0]?.trim() ?? own);
}
