import { fireEvent, render, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { Requests } from '../../../components/record/requests.tsx';
import type { FeedbackRequest } from '../../../utils/core/model/feedback-request.ts';
import { buildRequest, days, now } from '../../support/build-records.ts';

function show(change: Partial<FeedbackRequest>) {
  const request = buildRequest('r', { askedAt: now - days(3), ...change });
  const onEvent = vi.fn();
  return { ...render(<Requests requests={[request]} now={now} onEvent={onEvent} />), request, onEvent };
}

const buttons = () => screen.queryAllByRole('button').map((button) => button.textContent);

describe('What was sent', () => {
  it.each([
    ['asked', 'Asked Nov 20. No answer yet.', ['An answer came', 'They give none', 'Let it rest', 'Undo this step']],
    ['answered', 'An answer came Nov 23.', ['Undo this step']],
    ['declined', 'No feedback was to be had (Nov 23).', ['An answer came', 'Undo this step']],
    ['no_answer', 'No answer came. Let rest Nov 23.', ['An answer came', 'They give none', 'Undo this step']],
  ] as const)('says where it stands, and offers what makes sense: %s', (state, words, offered) => {
    const { container } = show({ state, closedAt: state === 'asked' ? null : now });
    expect(container.textContent).toContain(words);
    expect(buttons()).toEqual(offered);
  });

  it('waits for no answer to thanks', () => {
    const { container } = show({ kind: 'thanks', state: 'asked' });
    expect(container.textContent).toContain('Sent Nov 20.');
    expect(buttons()).toEqual(['Undo this step']);
  });

  it('tells what the person said of it', () => {
    const { request, onEvent } = show({ state: 'asked' });
    fireEvent.click(screen.getByRole('button', { name: 'They give none' }));
    expect(onEvent).toHaveBeenCalledExactlyOnceWith(request, 'declined');
  });

  it('keeps the words as they were sent', () => {
    const { container } = show({ state: 'asked', text: 'Dear Maria,\n\nthank you.' });
    expect(container.querySelector('.letter-body')?.textContent).toBe('Dear Maria,\n\nthank you.');
  });
});
