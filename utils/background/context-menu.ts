import { browser } from 'wxt/browser';
import { t } from '../i18n/t.ts';
import { logError } from '../log-error.ts';
import { keepFrontMessage } from '../tabs/front-page.ts';
import { showRejection } from './pages.ts';

const id = 'keep-message';

/** Puts "Keep this message" into the context menu of pages and selections. Called once an install or update. */
export async function addContextMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id, title: t('menu.keep'), contexts: ['page', 'selection', 'frame'] });
}

/** Keeps what the person pointed at and shows its record, so that they see what was read and can correct it. */
export async function onContextMenu(menuItemId: string | number, tabId: number | undefined): Promise<void> {
  if (menuItemId !== id || tabId === undefined) return;
  try {
    const rejectionId = await keepFrontMessage(tabId);
    if (rejectionId) await showRejection(rejectionId, 'record');
  } catch (error) {
    logError('keep from the menu', error);
  }
}
