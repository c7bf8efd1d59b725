import { extract } from '../core/extraction/extract.ts';
import { whomToAsk } from '../core/requests/whom-to-ask.ts';
import { logError } from '../log-error.ts';
import { tellKeptChanged } from '../messages/kept-changed.ts';
import type { Asker, Handlers } from '../messages/listen.ts';
import { tellTab } from '../messages/tab-word.ts';
import { isSiteOn } from '../sites/sites.ts';
import { listCorrections, putCorrection, removeCorrection } from '../storage/corrections.ts';
import { keepRejection } from '../storage/keep.ts';
import { keptAmong } from '../storage/kept-among.ts';
import { noteNo } from '../storage/last-no.ts';
import { putOffLookBack } from '../storage/look-back-offer.ts';
import { planByLetter } from '../storage/plan-by-letter.ts';
import { getSettings } from '../storage/settings.ts';
import { undoKeep } from '../storage/undo-keep.ts';
import { startScriptIn } from '../tabs/frames.ts';
import { collectDraft, handOverDraft, listWaitingDrafts } from './drafts.ts';
import { awaitLetter, bringLetter } from './far-letters.ts';
import { keepAnswer, undoKeepAnswer } from './keep-answer.ts';
import { dismissAnswer, offerAnswerAgain, restMessage, wakeMessage } from './notes-on-messages.ts';
import { showBrief, showRejection } from './pages.ts';
import { keepDraft, readyDraft } from './ready-draft.ts';
import { refreshReminders } from './reminders.ts';
import { standingOf } from './standing-of.ts';

/** What the background does for each message. */
export const handlers: Handlers = {
  'page.hello': async (_, asker) => {
    const settings = await getSettings();
    return {
      siteIsOn: asker.sender === 'page' || (await isSiteOn(asker.url)),
      settings: {
        paused: settings.paused,
        gentleFirstLook: settings.gentleFirstLook,
        listMarks: settings.listMarks,
        briefOnInvitation: settings.briefOnInvitation,
      },
      corrections: settings.learn ? await listCorrections() : [],
    };
  },

  'frame.load': async ({ script }, { frame }) => {
    if (frame) await startScriptIn(frame, script);
    return null;
  },

  'message.standing': async ({ key, fingerprint, header, isNo }) => {
    const standing = await standingOf(key, fingerprint, header);
    // Not waited for: the letter's banner does not hang on it.
    if (standing.state === 'kept' || (isNo && standing.state !== 'not_one'))
      void noteNo().catch((error) => logError('a no that was seen', error));
    return standing;
  },

  'messages.kept': ({ keys, threadKeys }) => keptAmong(keys, threadKeys),

  'rejection.keep': async (input, asker) => {
    const { keepLetterText } = await getSettings();
    const extraction = extract(input.message); // before the text goes, where the person wants none kept
    const message = keepLetterText ? input.message : { ...input.message, body: '' };
    const kept = await keepRejection({
      ...input,
      message,
      extraction,
      sample: asker.sender === 'page' && message.webmail === 'sample',
    });
    await wakeMessage(input.message.key);
    await tellItsTab(asker);
    const { offerSkip } = whomToAsk(kept.rejection, [message]);
    return { rejectionId: kept.rejection.id, already: kept.already, offerSkip };
  },

  'rejection.undo_keep': async ({ rejectionId, key }, asker) => {
    const undone = await undoKeep(rejectionId, key);
    await tellItsTab(asker);
    return { undone };
  },

  'correction.put': async (correction) => {
    await putCorrection(correction);
    await wakeMessage(correction.messageKey);
    return null;
  },

  'correction.remove': async ({ key }) => {
    await removeCorrection(key);
    return null;
  },

  'message.rest': async ({ key }) => {
    await restMessage(key);
    return null;
  },

  'feedback.keep': async (input, asker) => {
    const kept = await keepAnswer(input);
    await tellItsTab(asker);
    return kept;
  },

  'feedback.undo_keep': async ({ feedbackId, key }, asker) => {
    await undoKeepAnswer(feedbackId, key);
    await tellItsTab(asker);
    return null;
  },

  'answer.dismiss': async ({ key }) => {
    await dismissAnswer(key);
    return null;
  },

  'answer.offer_again': async ({ key }) => {
    await offerAnswerAgain(key);
    return null;
  },

  'reminders.refresh': async () => {
    await refreshReminders();
    return null;
  },

  'request.plan': async ({ rejectionId }) => {
    const dueAt = Date.now() + (await getSettings()).coolOffHours * 3_600_000;
    await planByLetter({ rejectionId, kind: 'first', dueAt });
    await refreshReminders();
    return { dueAt };
  },

  'look_back.put_off': async ({ rejectionId }) => {
    await putOffLookBack(rejectionId, Date.now() + 86_400_000);
    return null;
  },

  'draft.ready': ({ rejectionId, key }) => readyDraft(rejectionId, key),

  'draft.left': async ({ requestId, text, wordings }) => {
    await keepDraft(requestId, text, wordings);
    return null;
  },

  'draft.hand_over': (draft, { url, frame }) =>
    handOverDraft({ ...draft, origin: new URL(url).origin, tabId: frame?.tabId ?? null }),

  'draft.waiting': async (_, { url, frame }) => ({
    drafts: await listWaitingDrafts(new URL(url).origin, frame?.tabId),
  }),

  'draft.collect': async ({ id }, { url }) => ({ text: await collectDraft(id, new URL(url).origin) }),

  'letter.await': async ({ word }, { frame }) => (frame ? awaitLetter(frame.tabId, word) : null),

  'letter.tell': async ({ word, letter }, { frame }) => {
    if (frame) bringLetter(frame.tabId, word, letter);
    return null;
  },

  'letter.changed': async (_, { frame }) => {
    if (frame) await tellTab(frame.tabId, 'letter.changed');
    return null;
  },

  'rejection.show': async ({ rejectionId, part }) => {
    await showRejection(rejectionId, part);
    return null;
  },

  'brief.show': async ({ company, role }) => {
    await showBrief(company, role);
    return null;
  },
};

/** The list around a letter may stand in another frame of its tab. */
async function tellItsTab({ frame }: Asker): Promise<void> {
  if (frame) await tellKeptChanged(frame.tabId);
}
