import { cleanup } from '@testing-library/preact';
import { afterEach, vi } from 'vitest';
import { englishTexts } from './english-texts.ts';

// fakeBrowser has no i18n: the English texts stand in for what the browser would give.
vi.mock('#i18n', () => ({ i18n: { t: (key: string) => englishTexts.get(key) ?? '' } }));

afterEach(() => {
  cleanup();
  document.body.replaceChildren();
});
