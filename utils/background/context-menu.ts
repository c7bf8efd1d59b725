import { type Browser, browser } from 'wxt/browser';
import { t } from '../i18n/t.ts';
import { logError } from '../log-error.ts';
import { keepFrontMessage } from '../tabs/front-page.ts';
import { showRejection } from './pages.ts';

const id = 'keep-message';

/** What the browser tells of a click in the menu. */
type MenuClick = Pick<Browser.contextMenus.OnClickData, 'menuItemId' | 'frameId' | 'selectionText'>;

/** Puts "Keep this message" into the context menu of pages and selections. Called once an install or update. */
export async function addContextMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id, title: t('menu.keep'), contexts: ['page', 'selection', 'frame'] });
}

/** Keeps what the person pointed at and shows its record, so that they see what was read and can correct it. */
export async function onContextMenu(info: MenuClick, tabId: number | undefined): Promise<void> {
  if (info.menuItemId !== id || tabId === undefined) return;
  try {
    // The browser tells what is selected also in frames that no permission of ours reaches.
    const pointed = { frameId: info.frameId ?? 0, selection: info.selectionText ?? '' };
    const rejectionId = await keepFrontMessage(tabId, pointed);
    if (rejectionId) await showRejection(rejectionId, 'record');
  } catch (error) {
    logError('keep from the menu', error);
  }
}
