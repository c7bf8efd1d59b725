import { render } from 'preact';
import '../../components/ui/ui.css';
import './options.css';
import { textDirection, textLanguage } from '../../utils/i18n/language.ts';
import { App } from './app.tsx';

document.documentElement.lang = textLanguage();
document.documentElement.dir = textDirection();
render(<App />, document.body);
