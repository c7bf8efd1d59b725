import { onTabWord, tellTab } from './tab-word.ts';

/** Tells all frames of a tab that something there was kept, or a keep was undone. */
export function tellKeptChanged(tabId: number): Promise<void> {
  return tellTab(tabId, 'kept.changed');
}

/** Calls back whenever something was kept or undone in this tab, until the signal ends it. */
export function onKeptChanged(callBack: () => void, signal: AbortSignal): void {
  onTabWord('kept.changed', callBack, signal);
}
