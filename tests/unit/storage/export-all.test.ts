import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { addAim } from '../../../utils/storage/aims.ts';
import { database } from '../../../utils/storage/database.ts';
import { exportAll } from '../../../utils/storage/export-all.ts';
import { keepRejection } from '../../../utils/storage/keep.ts';
import { isOutlineStore } from '../../../utils/storage/outlines.ts';
import { changeSettings, defaultSettings } from '../../../utils/storage/settings.ts';
import { isSnapshotStore } from '../../../utils/storage/snapshots.ts';
import { buildKeep } from '../../support/build.ts';
import { freshDatabase } from '../../support/fresh-database.ts';

freshDatabase();
beforeEach(() => fakeBrowser.reset());

describe('saving a copy', () => {
  test('takes every store with all its records, readable without us', async () => {
    const { rejection } = await keepRejection(buildKeep());
    const copy = JSON.parse(JSON.stringify(await exportAll(Date.UTC(2026, 10, 23))));
    expect(copy).toMatchObject({ app: 'afterword', exportedAt: '2026-11-23T00:00:00.000Z' });
    expect(Object.keys(copy.stores).sort()).toEqual(
      database()
        .tables.map(({ name }) => name)
        .filter((name) => !isOutlineStore(name) && !isSnapshotStore(name)) // they repeat what the others hold
        .sort(),
    );
    expect(copy.stores.rejections).toEqual([JSON.parse(JSON.stringify(rejection))]);
    expect(copy.stores.messages).toHaveLength(1);
  });

  test('holds own pictures whole, with their kind', async () => {
    const bytes = Uint8Array.from({ length: 100_000 }, (_, at) => at % 251);
    await addAim({ text: 'Close to home', picture: new Blob([bytes], { type: 'image/png' }) });
    await addAim({ text: 'Words alone', picture: null });
    const { stores } = JSON.parse(JSON.stringify(await exportAll()));
    const aim = (text: string) => stores.aims.find((each: { text: string }) => each.text === text);
    const [own, alone] = [aim('Close to home'), aim('Words alone')];
    const picture = await (await fetch(own.picture)).blob();
    expect(picture.type).toBe('image/png');
    expect(new Uint8Array(await picture.arrayBuffer())).toEqual(bytes);
    expect(alone.picture).toBeNull();
  });

  test('holds the settings, with own templates and what was said about care', async () => {
    const own = { templates: [{ name: 'Short', text: 'Dear {recruiter}' }], careOn: true, briefFor: 'Acme' };
    await changeSettings(own);
    const { settings } = JSON.parse(JSON.stringify(await exportAll()));
    expect(settings).toEqual({ ...defaultSettings, ...own });
  });

  test('works with nothing kept', async () => {
    const copy = await exportAll();
    expect(Object.values(copy.stores).flat()).toEqual([]);
  });
});
