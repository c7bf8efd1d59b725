import type { Theme, ThemeMention } from '../core/model/theme.ts';
import { currentKey } from '../core/themes/manage.ts';
import { newRecord } from './clock.ts';
import { database } from './database.ts';

/** All themes the person has, their own among them. */
export function listThemes(): Promise<Theme[]> {
  return database().themes.toArray();
}

/** All mentions, oldest first. */
export function listMentions(): Promise<ThemeMention[]> {
  return database().mentions.orderBy('createdAt').toArray();
}

/** The mentions on one rejection, oldest first. */
export function mentionsOf(rejectionId: string): Promise<ThemeMention[]> {
  return database().mentions.where({ rejectionId }).sortBy('createdAt');
}

/** Writes a theme by its key: makes it, or changes the label, side, merge or dismissal of the one that is there. */
export function putTheme(
  theme: Pick<Theme, 'key' | 'label' | 'side'> & Partial<Pick<Theme, 'mergedInto' | 'dismissed'>>,
  now = Date.now(),
): Promise<Theme> {
  const { themes } = database();
  return database().transaction('rw', themes, async () => {
    const before = await themes.get({ key: theme.key });
    const next: Theme = { mergedInto: null, dismissed: false, ...newRecord(now), ...before, ...theme, updatedAt: now };
    await themes.put(next);
    return next;
  });
}

/**
 * Notes that a theme was mentioned. The same words of the same source on one rejection count once. A theme that was set
 * aside is taken up again: the person chose it.
 */
export function addMention(
  mention: Omit<ThemeMention, 'id' | 'createdAt' | 'updatedAt'>,
  now = Date.now(),
): Promise<ThemeMention> {
  const { mentions, themes } = database();
  return database().transaction('rw', mentions, themes, async () => {
    const all = await themes.toArray();
    const key = currentKey(all, mention.themeKey);
    const aside = all.find((theme) => theme.key === key && theme.dismissed);
    if (aside) await themes.put({ ...aside, dismissed: false, updatedAt: now });
    const same = (await mentionsOf(mention.rejectionId)).find(
      (each) => each.themeKey === mention.themeKey && each.source === mention.source && each.quote === mention.quote,
    );
    if (same) return same;
    const added: ThemeMention = { ...newRecord(now), ...mention };
    await mentions.add(added);
    return added;
  });
}

/** Takes a mention back. */
export async function removeMention(id: string): Promise<void> {
  await database().mentions.delete(id);
}

/** Brings a mention back as it was. */
export async function restoreMention(mention: ThemeMention): Promise<void> {
  await database().mentions.put(mention);
}
