import { render } from 'preact';
import '../../components/ui/ui.css';
import './popup.css';
import { NoteTypedContext } from '../../components/ui/note-typed.ts';
import { textDirection, textLanguage } from '../../utils/i18n/language.ts';
import { noteTyped } from '../../utils/typed-words/journal.ts';
import { App } from './app.tsx';

document.documentElement.lang = textLanguage();
document.documentElement.dir = textDirection();
render(
  <NoteTypedContext.Provider value={noteTyped}>
    <App />
  </NoteTypedContext.Provider>,
  document.body,
);
