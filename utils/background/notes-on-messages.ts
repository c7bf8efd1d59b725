import { browser } from 'wxt/browser';

/** How long "Later" lets a message rest. */
const restHours = 12;

const restPrefix = 'rest.';
const dismissedPrefix = 'not_an_answer.';

/** Lets the question about a message rest. Kept on the device, forgotten when over. */
export async function restMessage(key: string, now = Date.now()): Promise<void> {
  const all = await browser.storage.local.get(null);
  const over = Object.entries(all).filter(([name, until]) => name.startsWith(restPrefix) && !(Number(until) > now));
  await browser.storage.local.remove(over.map(([name]) => name));
  await browser.storage.local.set({ [restPrefix + key]: now + restHours * 3_600_000 });
}

/** Whether the question about a message still rests. */
export async function isResting(key: string, now = Date.now()): Promise<boolean> {
  const until = (await browser.storage.local.get(restPrefix + key))[restPrefix + key];
  return Number(until) > now;
}

/** The question may be asked again. */
export async function wakeMessage(key: string): Promise<void> {
  await browser.storage.local.remove(restPrefix + key);
}

/** Remembers that a letter is no answer to anything: it is not offered as one again. */
export async function dismissAnswer(key: string): Promise<void> {
  await browser.storage.local.set({ [dismissedPrefix + key]: true });
}

/** The letter may be offered as an answer again. */
export async function offerAnswerAgain(key: string): Promise<void> {
  await browser.storage.local.remove(dismissedPrefix + key);
}

/** Whether the person said that a letter is no answer. */
export async function isDismissed(key: string): Promise<boolean> {
  return (await browser.storage.local.get(dismissedPrefix + key))[dismissedPrefix + key] === true;
}
