import { parseMessagesFile } from '@wxt-dev/i18n/build';

const messages = await parseMessagesFile('utils/i18n/locales/en.yml');

/** Every text that people read, by its key with dots, with {names} in braces. */
export const englishTexts: ReadonlyMap<string, string> = new Map(
  messages.flatMap((each) =>
    'message' in each && each.key[0]?.startsWith('@@') !== true ? [[each.key.join('.'), each.message] as const] : [],
  ),
);
