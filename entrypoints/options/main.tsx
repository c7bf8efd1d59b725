import { render } from 'preact';
import '../../components/ui/ui.css';
import './options.css';
import { NoteTypedContext } from '../../components/ui/note-typed.ts';
import { textDirection, textLanguage } from '../../utils/i18n/language.ts';
import { database } from '../../utils/storage/database.ts';
import { noteTyped } from '../../utils/typed-words/journal.ts';
import { App } from './app.tsx';

void database()
  .open()
  .catch(() => {}); // already while the page is put together; what reads it tells where it cannot be opened
document.documentElement.lang = textLanguage();
document.documentElement.dir = textDirection();
render(
  <NoteTypedContext.Provider value={noteTyped}>
    <App />
  </NoteTypedContext.Provider>,
  document.body,
);
