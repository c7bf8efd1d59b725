import { describe, expect, test } from 'vitest';
import { keepDraft, readyDraft } from '../../../utils/background/ready-draft.ts';
import { compose } from '../../../utils/core/drafts/compose.ts';
import { keepRejection } from '../../../utils/storage/keep.ts';
import { editRequest, getRequest, planRequest } from '../../../utils/storage/requests.ts';
import { changeSettings } from '../../../utils/storage/settings.ts';
import { buildKeep } from '../../support/build.ts';
import { freshDatabase } from '../../support/fresh-database.ts';

freshDatabase();
const hour = 3_600_000; // ms
const plan = { kind: 'first', tone: 'plain', language: 'en' } as const;

async function keptAndPlanned(dueAt: number | null) {
  const { rejection } = await keepRejection(buildKeep());
  const request = await planRequest({ ...plan, rejectionId: rejection.id, dueAt });
  return { rejection, request, key: buildKeep().message.key };
}

describe('a draft that is due', () => {
  test('is told for the letter it was kept with, in our words, signed with the person’s name', async () => {
    await changeSettings({ ownName: 'Robin Rowe' });
    const { rejection, request, key } = await keptAndPlanned(null);
    const ready = await readyDraft(rejection.id, key);
    expect(ready).toMatchObject({ requestId: request.id, text: null });
    if (!ready) return;
    const { text } = compose(ready.input);
    expect(text).toContain(rejection.company);
    expect(text.trimEnd().endsWith('Robin Rowe')).toBe(true);
  });

  test('is told in the person’s own words where they wrote any', async () => {
    const { rejection, request, key } = await keptAndPlanned(null);
    await editRequest(request.id, { text: 'Dear Maria, one question.' });
    expect(await readyDraft(rejection.id, key)).toMatchObject({ text: 'Dear Maria, one question.' });
  });

  test('is not told before its time, nor once it was sent', async () => {
    const { rejection, request, key } = await keptAndPlanned(Date.now() + hour);
    expect(await readyDraft(rejection.id, key)).toBeNull();
    await editRequest(request.id, { dueAt: null, state: 'asked' });
    expect(await readyDraft(rejection.id, key)).toBeNull();
  });

  test('is not told to a page that shows another letter', async () => {
    const { rejection } = await keptAndPlanned(null);
    expect(await readyDraft(rejection.id, 'another')).toBeNull();
  });

  test('is kept as it went into the reply, and never once it was sent', async () => {
    const { request } = await keptAndPlanned(null);
    await keepDraft(request.id, 'As it went.', ['open:1']);
    expect(await getRequest(request.id)).toMatchObject({ text: 'As it went.', wordings: ['open:1'], state: 'planned' });
    await editRequest(request.id, { state: 'asked' });
    await keepDraft(request.id, 'Something else.', []);
    expect(await getRequest(request.id)).toMatchObject({ text: 'As it went.', wordings: ['open:1'] });
  });
});
