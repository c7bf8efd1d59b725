import { fireEvent, render, screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import type { AskData } from '../../../components/draft/ask-data.ts';
import { NextAsk } from '../../../components/draft/next-ask.tsx';
import type { Feedback, Grade } from '../../../utils/core/model/feedback.ts';
import { buildRejection, buildRequest, days, now } from '../../support/build-records.ts';
import { buildAskActs, buildAskData, draftSettings } from './build-ask.ts';

const rejection = buildRejection();
const general = 'Thank you for asking. Another candidate was a closer match. All the best, Maria';
const feedback = (grade: Grade, text = general) => [{ grade, text } as Feedback];

function show(change: Partial<AskData>) {
  const acts = buildAskActs();
  const data = buildAskData({ rejection, ...change });
  return { ...render(<NextAsk data={data} settings={draftSettings} now={now} acts={acts} />), acts };
}

describe('The next step with a recruiter', () => {
  it('can be asking now, later, or only thanking', () => {
    const { acts } = show({});
    fireEvent.click(screen.getByRole('button', { name: 'Write the draft' }));
    fireEvent.click(screen.getByRole('button', { name: 'Remind me later' }));
    fireEvent.click(screen.getByRole('button', { name: 'Only say thanks' }));
    expect(acts.onPlan.mock.calls).toEqual([
      ['first', null, {}],
      ['first', now + days(1)],
      ['thanks_only', null, {}],
    ]);
  });

  it.each([
    ['a general answer', 'Ask once more, narrower', 'specific', 'general'],
    ['a general answer, and no more asking', 'Only say thanks', 'thanks_only', 'general'],
    ['a hint', 'Write a thank-you', 'thanks', 'hint'],
    ['a specific answer', 'Write a thank-you', 'thanks', 'specific'],
  ] as const)('fits what came back: %s', (_, name, kind, grade) => {
    const requests = [buildRequest(rejection.id, { state: 'answered', askedAt: now - days(3), closedAt: now })];
    const { acts } = show({ requests, feedback: feedback(grade) });
    fireEvent.click(screen.getByRole('button', { name }));
    const from = kind === 'specific' ? { narrower: 'requirement', taken: 'Another candidate was a closer match' } : {};
    expect(acts.onPlan).toHaveBeenCalledExactlyOnceWith(kind, null, from);
  });

  it('quotes no words of another language than the draft’s', () => {
    const requests = [buildRequest(rejection.id, { state: 'answered', askedAt: now - days(3), closedAt: now })];
    const german = 'Vielen Dank für Ihre Nachfrage. Eine andere Person hat mehr Berufserfahrung mitgebracht.';
    const { acts } = show({ requests, feedback: feedback('general', german) });
    fireEvent.click(screen.getByRole('button', { name: 'Ask once more, narrower' }));
    expect(acts.onPlan).toHaveBeenCalledExactlyOnceWith('specific', null, { narrower: 'level', taken: '' });
  });

  it('is nothing more where they said that they give no feedback', () => {
    const requests = [buildRequest(rejection.id, { state: 'declined', askedAt: now - days(3), closedAt: now })];
    show({ requests, feedback: feedback('general') });
    expect(screen.queryByRole('button', { name: 'Ask once more, narrower' })).toBeNull();
    expect(screen.getByText('This is complete. Nothing more to do.')).toBeDefined();
  });

  it('is nothing while an answer may still come', () => {
    show({ requests: [buildRequest(rejection.id, { state: 'asked', askedAt: now - days(1) })] });
    expect(screen.getByText('Nothing to do while you wait.')).toBeDefined();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('is one reminder after a working week', () => {
    const { acts } = show({ requests: [buildRequest(rejection.id, { state: 'asked', askedAt: now - days(9) })] });
    fireEvent.click(screen.getByRole('button', { name: 'Write the reminder' }));
    expect(acts.onPlan).toHaveBeenCalledExactlyOnceWith('nudge', null, {});
  });

  it('is letting it rest where no answer came, the reminder included', () => {
    const asked = buildRequest(rejection.id, { state: 'asked', askedAt: now - days(40) });
    const nudge = buildRequest(rejection.id, { kind: 'nudge', state: 'asked', askedAt: now - days(30) });
    const { acts } = show({ requests: [asked, nudge] });
    fireEvent.click(screen.getByRole('button', { name: 'Let it rest' }));
    expect(acts.onEvent).toHaveBeenCalledExactlyOnceWith(asked, 'given_up');
  });

  it.each([
    ['where one met and nobody closed the door', { stage: 'final' }, 'no_answer', true],
    ['not after an application that nobody spoke about', { stage: 'application' }, 'no_answer', false],
    ['not where they said that they give no feedback', { stage: 'final' }, 'declined', false],
  ] as const)('may be to keep in touch: %s', (_, change, state, isOffered) => {
    const of = buildRejection(change);
    const requests = [buildRequest(of.id, { state, askedAt: now - days(30), closedAt: now - days(1) })];
    show({ rejection: of, requests });
    expect(screen.getByText('This is complete. Nothing more to do.')).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Keep in touch' }) !== null).toBe(isOffered);
  });

  it('goes on with a draft that was begun', () => {
    show({ requests: [buildRequest(rejection.id, { text: 'Half a sentence' })] });
    expect(screen.getByLabelText<HTMLTextAreaElement>('Your draft').value).toBe('Half a sentence');
  });
});

describe('After an automatic no right after applying', () => {
  const automatic = buildRejection({
    stage: 'application',
    recruiterName: '',
    recruiterAddress: 'no-reply@acme.example',
    recruiterNoReply: true,
  });

  it('leaving it is offered first, and writing stays possible', () => {
    const request = buildRequest(automatic.id);
    const { acts } = show({ rejection: automatic, messages: [], requests: [request] });
    fireEvent.click(screen.getByRole('button', { name: 'Write anyway' }));
    expect(screen.getByLabelText('Your draft')).toBeDefined();
    expect(acts.onDrop).not.toHaveBeenCalled();
  });

  it('leaving it takes the plan away', () => {
    const request = buildRequest(automatic.id);
    const { acts } = show({ rejection: automatic, messages: [], requests: [request] });
    fireEvent.click(screen.getByRole('button', { name: 'Leave it' }));
    expect(acts.onDrop).toHaveBeenCalledExactlyOnceWith(request);
  });

  it('a draft that was begun is never hidden', () => {
    const request = buildRequest(automatic.id, { text: 'Half a sentence' });
    show({ rejection: automatic, messages: [], requests: [request] });
    expect(screen.getByLabelText<HTMLTextAreaElement>('Your draft').value).toBe('Half a sentence');
  });
});
