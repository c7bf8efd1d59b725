import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { collectDraft, handOverDraft, listWaitingDrafts, longestWait } from '../../../utils/background/drafts.ts';
import { handlers } from '../../../utils/background/handlers.ts';
import { addFeedback } from '../../../utils/storage/feedback.ts';
import { keepRejection } from '../../../utils/storage/keep.ts';
import { noteSent, sentReplies } from '../../../utils/storage/sent-drafts.ts';
import { buildExtraction, buildKeep, buildMessage } from '../../support/build.ts';
import { freshDatabase } from '../../support/fresh-database.ts';

freshDatabase();

beforeEach(() => fakeBrowser.reset());

const site = 'https://mail.example';
const draft = {
  key: 'roundcube:7',
  marks: ['uid=7'],
  subject: 'Your application',
  recipient: 'maria@acme.example',
  text: 'Dear Maria',
  origin: site,
  tabId: 4,
};

describe('a draft that waits for its reply to open', () => {
  test('is told without its text, and given out once', async () => {
    const { id } = await handOverDraft(draft, 1000);
    const { text: _, origin: __, tabId: ___, ...told } = draft;
    expect(await listWaitingDrafts(site, null, 1500)).toEqual([{ ...told, id, handedAt: 1000, opensHere: false }]);
    expect(await collectDraft(id, site, 2000)).toBe('Dear Maria');
    expect(await collectDraft(id, site, 2000)).toBeNull();
    expect(await listWaitingDrafts(site, null, 2000)).toEqual([]);
  });

  test('is told to open in the tab in which the reply was opened, for some seconds', async () => {
    await handOverDraft(draft, 1000);
    const isHere = async (tabId: number | null, now: number) =>
      (await listWaitingDrafts(site, tabId, now))[0]?.opensHere;
    expect(await isHere(4, 3000)).toBe(true);
    expect(await isHere(5, 3000)).toBe(false);
    expect(await isHere(null, 3000)).toBe(false);
    expect(await isHere(4, 60_000)).toBe(false);
  });

  test('is given to one of two frames that ask at the same moment', async () => {
    const { id } = await handOverDraft(draft, 1000);
    const got = await Promise.all([collectDraft(id, site, 1001), collectDraft(id, site, 1001)]);
    expect(got.filter((text) => text !== null)).toEqual(['Dear Maria']);
  });

  test('is told and given to no other site', async () => {
    const { id } = await handOverDraft(draft, 1000);
    expect(await listWaitingDrafts('https://other.example', 4, 1001)).toEqual([]);
    expect(await collectDraft(id, 'https://other.example', 1001)).toBeNull();
    expect(await collectDraft(id, site, 1001)).toBe('Dear Maria');
  });

  test('is forgotten after ten minutes, and when the clock was set back', async () => {
    const late = await handOverDraft(draft, 1000);
    expect(await collectDraft(late.id, site, 1000 + longestWait)).toBeNull();
    const ahead = await handOverDraft(draft, 5000);
    expect(await collectDraft(ahead.id, site, 4000)).toBeNull();
    expect(await fakeBrowser.storage.session.get(null)).toEqual({});
  });

  test('is replaced by a newer one for the same message, and stands beside one for another', async () => {
    await handOverDraft(draft, 1000);
    await handOverDraft({ ...draft, text: 'Dear Maria, again' }, 2000);
    await handOverDraft({ ...draft, key: 'roundcube:8' }, 3000);
    expect((await listWaitingDrafts(site, null, 3001)).map(({ key }) => key)).toEqual(['roundcube:8', 'roundcube:7']);
  });

  test('belongs to the site whose script handed it over', async () => {
    const asker = { sender: 'content', url: `${site}/mail/?_task=mail`, frame: null } as const;
    const { origin: _, ...given } = draft;
    await handlers['draft.hand_over']({ ...given, marks: ['uid=7'] }, asker);
    expect(
      (await handlers['draft.waiting']({}, { ...asker, url: `${site}/mail/?_action=compose` })).drafts,
    ).toHaveLength(1);
    expect((await handlers['draft.waiting']({}, { ...asker, url: 'https://other.example/' })).drafts).toEqual([]);
  });

  test('is known to have looked sent for the loop of its letter or of an answer, and for no other', async () => {
    const { rejection } = await keepRejection(buildKeep());
    const elsewhere = { value: 'Fernhill', confidence: 0.9, evidence: null };
    await keepRejection({
      ...buildKeep({ message: buildMessage({ key: 'roundcube:9', date: '2026-03-03T09:00:00Z' }) }),
      extraction: buildExtraction({ company: elsewhere }),
      fingerprint: 'ffffffffffffffff',
    });
    const base = { rejectionId: rejection.id, requestId: null, from: 'Maria', text: 'No.', grade: 'general' } as const;
    await addFeedback({ ...base, messageKey: 'roundcube:8', receivedOn: '2026-11-09' });
    await noteSent('roundcube:unknown');
    expect(await sentReplies()).toEqual(new Map());
    await noteSent('roundcube:8');
    expect(await sentReplies()).toEqual(new Map([[rejection.id, expect.any(Number)]]));
    await noteSent(buildMessage().key);
    expect([...(await sentReplies()).keys()]).toEqual([rejection.id]);
  });
});
