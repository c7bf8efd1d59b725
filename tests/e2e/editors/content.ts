import { editorsIn } from '../../../utils/reply/editors-in.ts';
import { insertDraft } from '../../../utils/reply/insert-draft.ts';

// Runs where our content script runs, in a world of its own beside the page's: fills the one editor that is there.
document.addEventListener('afterword-fill', async (event) => {
  const { dataset } = document.documentElement;
  delete dataset.filled;
  const [editor, ...others] = editorsIn(document);
  if (!editor || others.length > 0) dataset.filled = `${editor ? others.length + 1 : 0} editors`;
  else dataset.filled = await insertDraft(editor, String((event as CustomEvent).detail)).catch(String);
});
