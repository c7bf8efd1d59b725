import { render } from 'preact';
import '../../components/ui/ui.css';
import './options.css';
import { textDirection, textLanguage } from '../../utils/i18n/language.ts';
import { database } from '../../utils/storage/database.ts';
import { App } from './app.tsx';

void database()
  .open()
  .catch(() => {}); // already while the page is put together; what reads it tells where it cannot be opened
document.documentElement.lang = textLanguage();
document.documentElement.dir = textDirection();
render(<App />, document.body);
