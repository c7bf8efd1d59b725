import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { handlers } from '../../../utils/background/handlers.ts';
import { database } from '../../../utils/storage/database.ts';
import { feedbackOf } from '../../../utils/storage/feedback.ts';
import { lastNoSeen } from '../../../utils/storage/last-no.ts';
import { getRejection, messagesOf } from '../../../utils/storage/rejections.ts';
import { editRequest, planRequest, requestsOf } from '../../../utils/storage/requests.ts';
import { changeSettings } from '../../../utils/storage/settings.ts';
import { buildKeep, buildMessage } from '../../support/build.ts';
import { fakeSites } from '../../support/fake-sites.ts';
import { freshDatabase } from '../../support/fresh-database.ts';

freshDatabase();
let sites: ReturnType<typeof fakeSites>;
beforeEach(() => {
  fakeBrowser.reset();
  sites = fakeSites();
  fakeBrowser.i18n.getMessage = (key: string) => key;
});

const webmail = { sender: 'content', url: 'https://mail.example/?_task=mail', frame: null } as const;
const ownPage = { sender: 'page', url: 'chrome-extension://abc/welcome.html', frame: null } as const;
const { fingerprint, verdict } = buildKeep();
const message = buildMessage({
  body: 'Dear Robin,\n\nThank you for applying for the position of Frontend Engineer at Acme.\nWe have decided to go ahead with another candidate.\n\nKind regards,\nMaria Okafor\n',
});
const keep = { message, fingerprint, verdict };
const { webmail: id, threadKey, subject, from, date, outgoing } = message;
const identity = { key: message.key, fingerprint, header: { webmail: id, threadKey, subject, from, date, outgoing } };

/** A keep as it arrives: plain data, copied. */
const arrived = (change: object = {}) => structuredClone({ ...keep, ...change }) as never;

describe('a message in a webmail', () => {
  test('is unknown, then kept, then unknown again after undo', async () => {
    expect(await handlers['message.standing'](identity, webmail)).toEqual({ state: 'unknown', answers: [] });
    const { rejectionId } = await handlers['rejection.keep'](arrived(), webmail);
    expect(await handlers['message.standing'](identity, webmail)).toMatchObject({
      state: 'kept',
      rejectionId,
      company: 'Acme',
    });
    await handlers['rejection.undo_keep']({ rejectionId, key: message.key }, webmail);
    expect(await handlers['message.standing'](identity, webmail)).toEqual({ state: 'unknown', answers: [] });
  });

  test('is noted as a no that was looked at where it may be one or is kept, and not otherwise', async () => {
    const stands = (isNo: boolean) => handlers['message.standing']({ ...identity, isNo }, webmail);
    await stands(false);
    expect(await lastNoSeen()).toBeNull();
    await stands(true);
    await expect.poll(lastNoSeen).toBeGreaterThan(Date.now() - 60_000);
    await fakeBrowser.storage.local.clear();
    await handlers['rejection.keep'](arrived(), webmail);
    await stands(false);
    await expect.poll(lastNoSeen).not.toBeNull();
  });

  test('rests half a day after Later, and no longer', async () => {
    await handlers['message.rest']({ key: message.key }, webmail);
    expect(await handlers['message.standing'](identity, webmail)).toEqual({ state: 'resting' });
    await fakeBrowser.storage.local.set({ [`rest.${message.key}`]: Date.now() - 1 });
    expect(await handlers['message.standing'](identity, webmail)).toEqual({ state: 'unknown', answers: [] });
  });

  test('that the person said is not one stays quiet until they take it back', async () => {
    const correction = {
      messageKey: message.key,
      says: 'not_a_rejection' as const,
      sender: null,
      company: null,
      features: [],
    };
    await handlers['correction.put'](correction, webmail);
    expect(await handlers['message.standing'](identity, webmail)).toEqual({ state: 'not_one' });
    await handlers['correction.remove']({ key: message.key }, webmail);
    expect(await handlers['message.standing'](identity, webmail)).toEqual({ state: 'unknown', answers: [] });
  });

  test('says when feedback will be asked for after the person planned it', async () => {
    await changeSettings({ coolOffHours: 48 });
    const { rejectionId } = await handlers['rejection.keep'](arrived(), webmail);
    const before = Date.now();
    const { dueAt } = await handlers['request.plan']({ rejectionId }, webmail);
    expect(dueAt - before).toBeGreaterThanOrEqual(48 * 3_600_000);
    expect(await handlers['message.standing'](identity, webmail)).toMatchObject({
      request: { state: 'planned', at: dueAt },
    });
  });

  test('is not to be asked about first where it is an automatic no right after applying', async () => {
    const from = { name: 'Acme Recruiting', address: 'no-reply@acme.example' };
    const body =
      'Dear Robin,\n\nThank you for applying for the position of Frontend Engineer at Acme.\nWe have decided to go ahead with another candidate after reviewing your application.\n\nThe Acme Recruiting Team\nPlease do not reply to this message.\n';
    const automatic = { message: { ...message, from, body } };
    const kept = await handlers['rejection.keep'](arrived(automatic), webmail);
    expect(await getRejection(kept.rejectionId)).toMatchObject({ stage: 'application' });
    expect(kept.offerSkip).toBe(true);
  });

  test('leaves no text on the device when the person wants none kept', async () => {
    await changeSettings({ keepLetterText: false });
    const { rejectionId } = await handlers['rejection.keep'](arrived(), webmail);
    expect(await messagesOf(rejectionId)).toMatchObject([{ body: '' }]);
    expect(await getRejection(rejectionId)).toMatchObject({ company: 'Acme' });
  });
});

describe('a record', () => {
  const sample = { message: buildMessage({ webmail: 'sample', key: 'sample:1' }) };

  test('of the sample inbox is marked as a sample', async () => {
    const { rejectionId } = await handlers['rejection.keep'](arrived(sample), ownPage);
    expect(await getRejection(rejectionId)).toMatchObject({ sample: true });
  });

  test('of a web page is never marked as a sample, whatever the page says', async () => {
    const { rejectionId } = await handlers['rejection.keep'](arrived(sample), webmail);
    expect(await getRejection(rejectionId)).toMatchObject({ sample: false });
  });
});

describe('hello', () => {
  test('tells a script that was put into a page for one click that the site is off', async () => {
    expect(await handlers['page.hello']({}, webmail)).toMatchObject({ siteIsOn: false });
    sites.turnOn('https://mail.example/*');
    expect(await handlers['page.hello']({}, webmail)).toMatchObject({ siteIsOn: true });
  });

  test('gives no corrections to reading when learning is off', async () => {
    const correction = { messageKey: 'k', says: 'is_a_rejection' as const, sender: null, company: null, features: [1] };
    await handlers['correction.put'](correction, webmail);
    expect((await handlers['page.hello']({}, webmail)).corrections).toHaveLength(1);
    await changeSettings({ learn: false });
    expect((await handlers['page.hello']({}, webmail)).corrections).toEqual([]);
  });
});

describe('an answer in the mail', () => {
  const answer = { ...identity.header, subject: `Re: ${message.subject}`, date: '2026-11-09T10:00:00Z' };
  const asking = { key: 'roundcube:http://mail.example/:INBOX:40', fingerprint: 'bbbbbbbbbbbbbbbb', header: answer };
  const text = 'Thank you for asking. You could practise explaining your SQL choices; the second task was thin there.';
  const kept = (rejectionId: string, requestId: string | null) =>
    handlers['feedback.keep'](
      {
        key: asking.key,
        rejectionId,
        requestId,
        from: 'Maria',
        fromAddress: 'maria@acme.example',
        text,
        language: 'en',
        date: answer.date,
      },
      webmail,
    );

  async function asked() {
    const { rejectionId } = await handlers['rejection.keep'](arrived(), webmail);
    const request = await planRequest({ rejectionId, kind: 'first', tone: 'plain', language: 'en', dueAt: 1 });
    await editRequest(request.id, { state: 'asked', askedAt: Date.parse('2026-11-05T10:00:00Z') });
    return { rejectionId, requestId: request.id };
  }

  test('is joined to the rejection and the open request it answers', async () => {
    const { rejectionId, requestId } = await asked();
    expect(await handlers['message.standing'](asking, webmail)).toMatchObject({
      state: 'unknown',
      answers: [{ rejectionId, requestId, sameThread: true, company: 'Acme' }],
    });
  });

  test('is kept verbatim and graded by its words, and closes the request', async () => {
    const { rejectionId, requestId } = await asked();
    const { grade, quotes } = await kept(rejectionId, requestId);
    expect(grade).not.toBe('general');
    expect(quotes.every((quote) => text.includes(quote))).toBe(true);
    expect(await requestsOf(rejectionId)).toMatchObject([{ state: 'answered' }]);
    expect(await handlers['message.standing'](asking, webmail)).toMatchObject({ state: 'feedback', grade });
  });

  test('is kept with who wrote it and their address, to whom what follows goes', async () => {
    const { rejectionId, requestId } = await asked();
    await kept(rejectionId, requestId);
    expect(await feedbackOf(rejectionId)).toMatchObject([{ from: 'Maria', fromAddress: 'maria@acme.example' }]);
  });

  test('that was kept by mistake is taken back, and the request waits again', async () => {
    const { rejectionId, requestId } = await asked();
    const { feedbackId } = await kept(rejectionId, requestId);
    await handlers['feedback.undo_keep']({ feedbackId, key: asking.key }, webmail);
    expect(await requestsOf(rejectionId)).toMatchObject([{ state: 'asked', closedAt: null }]);
    expect(await handlers['message.standing'](asking, webmail)).toMatchObject({ state: 'unknown' });
  });

  test('closes the reminder with the ask, and both wait again when it is taken back', async () => {
    const { rejectionId, requestId } = await asked();
    const nudge = await planRequest({ rejectionId, kind: 'nudge', tone: 'plain', language: 'en', dueAt: null });
    await editRequest(nudge.id, { state: 'asked', askedAt: Date.parse('2026-11-08T10:00:00Z') });
    const { feedbackId } = await kept(rejectionId, requestId);
    expect((await requestsOf(rejectionId)).map(({ state }) => state)).toEqual(['answered', 'answered']);
    await handlers['feedback.undo_keep']({ feedbackId, key: asking.key }, webmail);
    expect((await requestsOf(rejectionId)).map(({ state }) => state)).toEqual(['asked', 'asked']);
  });

  test('that only says that none is given closes the request as declined', async () => {
    const { rejectionId, requestId } = await asked();
    const text = 'Thank you for asking. We are unable to provide individual feedback.';
    const { grade } = await handlers['feedback.keep'](
      {
        key: asking.key,
        rejectionId,
        requestId,
        from: 'Maria',
        fromAddress: 'maria@acme.example',
        text,
        language: 'en',
        date: answer.date,
      },
      webmail,
    );
    expect(grade).toBe('general');
    expect(await requestsOf(rejectionId)).toMatchObject([{ state: 'declined' }]);
  });

  test('that comes late is joined to the ask that was let rest, in its own thread', async () => {
    const { rejectionId, requestId } = await asked();
    await editRequest(requestId, { state: 'no_answer', closedAt: 9 });
    expect(await handlers['message.standing'](asking, webmail)).toMatchObject({
      answers: [{ rejectionId, requestId }],
    });
    const elsewhere = { ...asking, header: { ...answer, subject: 'News from Acme' } };
    expect(await handlers['message.standing'](elsewhere, webmail)).toMatchObject({
      answers: [{ rejectionId, requestId: null }],
    });
  });

  test('that was let rest and is answered late rests again when the answer is taken back', async () => {
    const { rejectionId, requestId } = await asked();
    await editRequest(requestId, { state: 'no_answer', closedAt: 9 });
    const { feedbackId } = await kept(rejectionId, requestId);
    expect(await requestsOf(rejectionId)).toMatchObject([{ state: 'answered' }]);
    await handlers['feedback.undo_keep']({ feedbackId, key: asking.key }, webmail);
    expect(await requestsOf(rejectionId)).toMatchObject([{ state: 'no_answer', closedAt: 9 }]);
  });

  test('leaves a request alone that was changed since, when it is taken back', async () => {
    const { rejectionId, requestId } = await asked();
    const { feedbackId } = await kept(rejectionId, requestId);
    await editRequest(requestId, { state: 'declined', closedAt: 9 });
    await handlers['feedback.undo_keep']({ feedbackId, key: asking.key }, webmail);
    expect(await requestsOf(rejectionId)).toMatchObject([{ state: 'declined', closedAt: 9 }]);
  });

  test('of weeks ago is not taken back from the page', async () => {
    const { rejectionId, requestId } = await asked();
    const { feedbackId } = await kept(rejectionId, requestId);
    expect(await handlers['message.standing'](asking, webmail)).toMatchObject({ mayUndo: true });
    await database().feedback.update(feedbackId, { createdAt: Date.now() - 31 * 60_000 });
    expect(await handlers['message.standing'](asking, webmail)).toMatchObject({ mayUndo: false });
    await handlers['feedback.undo_keep']({ feedbackId, key: asking.key }, webmail);
    expect(await feedbackOf(rejectionId)).toHaveLength(1);
  });

  test('tells what may follow it until that was sent', async () => {
    const { rejectionId, requestId } = await asked();
    expect(await kept(rejectionId, requestId)).toMatchObject({ next: 'thank' });
    expect(await handlers['message.standing'](asking, webmail)).toMatchObject({ next: 'thank' });
    const thanks = await planRequest({ rejectionId, kind: 'thanks', tone: 'plain', language: 'en', dueAt: null });
    await editRequest(thanks.id, { state: 'asked', askedAt: Date.now() });
    expect(await handlers['message.standing'](asking, webmail)).toMatchObject({ next: null });
  });

  test('is what the kept letter tells of, not the thanks that followed', async () => {
    const { rejectionId, requestId } = await asked();
    await kept(rejectionId, requestId);
    for (const kind of ['thanks', 'keep_in_touch'] as const) {
      const sent = await planRequest({ rejectionId, kind, tone: 'plain', language: 'en', dueAt: null });
      await editRequest(sent.id, { state: 'asked', askedAt: Date.now() });
      expect(await handlers['message.standing'](identity, webmail)).toMatchObject({ request: { state: 'answered' } });
    }
  });

  test('that was said to be none is offered again when that is taken back', async () => {
    const { rejectionId } = await asked();
    await handlers['answer.dismiss']({ key: asking.key }, webmail);
    await handlers['answer.offer_again']({ key: asking.key }, webmail);
    expect(await handlers['message.standing'](asking, webmail)).toMatchObject({ answers: [{ rejectionId }] });
  });

  test('that is none is not offered again', async () => {
    await asked();
    await handlers['answer.dismiss']({ key: asking.key }, webmail);
    expect(await handlers['message.standing'](asking, webmail)).toEqual({ state: 'unknown', answers: [] });
  });
});
