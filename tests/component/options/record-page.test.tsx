import { fireEvent, render, screen, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import type { RecordData } from '../../../components/record/record-data.ts';
import { RecordPage, type RecordPart } from '../../../components/record/record-page.tsx';
import { accessibilityFaults } from '../../support/axe.ts';
import {
  buildKeptMessage,
  buildReflection,
  buildRejection,
  buildRequest,
  days,
  now,
} from '../../support/build-records.ts';

const rejection = buildRejection();

function show(change: Partial<RecordData> = {}, part: RecordPart = 'record') {
  const data: RecordData = {
    rejection,
    messages: [buildKeptMessage(rejection.id)],
    requests: [],
    feedback: [],
    reflections: [],
    ...change,
  };
  const acts = {
    onEdit: vi.fn(async () => undefined),
    onSet: vi.fn(),
    onDelete: vi.fn(),
    onReasons: vi.fn(async () => true),
    onRemoveReason: vi.fn(async () => true),
    onUnkeptReason: vi.fn(async () => undefined),
  };
  return { ...render(<RecordPage data={data} part={part} now={now} acts={acts} lookBack={null} ask={null} />), acts };
}

const leave = (label: string, value: string) => {
  fireEvent.input(screen.getByLabelText(label), { target: { value } });
  fireEvent.blur(screen.getByLabelText(label));
};

describe('What is known', () => {
  it.each([
    ['Company', 'Acme Ltd', { company: 'Acme Ltd' }],
    ['Role', 'Designer', { role: 'Designer' }],
    ['Day of the decision', '2026-11-01', { decidedOn: '2026-11-01' }],
    ['Who wrote', 'Priya', { recruiterName: 'Priya' }],
    ['Their address', 'priya@acme.example', { recruiterAddress: 'priya@acme.example' }],
    ['Number of the opening', 'R-1', { requisition: 'R-1' }],
    ['Your note', 'A long day', { note: 'A long day' }],
  ])('can be corrected in place: %s', (label, value, edit) => {
    const { acts } = show();
    leave(label, value);
    expect(acts.onEdit).toHaveBeenCalledExactlyOnceWith(edit);
  });

  it('lets the stage be chosen', () => {
    const { acts } = show();
    fireEvent.change(screen.getByLabelText('How far it went'), { target: { value: 'final' } });
    expect(acts.onSet).toHaveBeenCalledExactlyOnceWith({ stage: 'final' });
  });

  it.each([
    ['Nobody reads mail to this address', { recruiterNoReply: true }],
    ['This one was much wanted', { dreamJob: true }],
  ])('lets the person say: %s', (label, edit) => {
    const { acts } = show();
    fireEvent.click(screen.getByLabelText(label));
    expect(acts.onSet).toHaveBeenCalledExactlyOnceWith(edit);
  });

  it('keeps the day of the decision where the field was emptied', () => {
    const { acts } = show();
    leave('Day of the decision', '');
    expect(acts.onEdit).not.toHaveBeenCalled();
  });
});

describe('Reasons', () => {
  it('show the words that hint at them, and leave it to the person whose they were', () => {
    const { acts } = show();
    const reason = screen.getByRole('group', { name: 'Someone closer to what they asked for' });
    expect(reason.textContent).toContain('The letter says a closer match, which often goes with this.');
    fireEvent.click(within(reason).getByLabelText('Not mine'));
    expect(acts.onReasons).toHaveBeenCalledExactlyOnceWith([{ ...rejection.reasons[0], attribution: 'not_mine' }]);
  });

  it('can be undecided again', () => {
    const decided = {
      ...rejection,
      reasons: rejection.reasons.map((each) => ({ ...each, attribution: 'mine' as const })),
    };
    const { acts } = show({ rejection: decided });
    fireEvent.click(screen.getByRole('button', { name: 'Undecided' }));
    expect(acts.onReasons).toHaveBeenCalledExactlyOnceWith(rejection.reasons);
  });

  it('can be removed', () => {
    const { acts } = show();
    fireEvent.click(screen.getByRole('button', { name: 'Remove: Someone closer to what they asked for' }));
    expect(acts.onRemoveReason).toHaveBeenCalledExactlyOnceWith(rejection.reasons[0]);
  });

  it.each([
    ['My train was late', { reason: 'own', label: 'My train was late', quote: null, attribution: null }],
    ['salary range', { reason: 'salary', label: null, quote: null, attribution: null }],
  ])('can be added: %s', (typed, added) => {
    const { acts } = show();
    const input = screen.getByLabelText('Another reason, in your words');
    fireEvent.input(input, { target: { value: typed } });
    fireEvent.submit(input.closest('form') as HTMLFormElement);
    expect(acts.onReasons).toHaveBeenCalledExactlyOnceWith([...rejection.reasons, added]);
  });
});

describe('Coming to ask', () => {
  it('leads to asking at once', () => {
    show({}, 'ask');
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Asking for feedback' }));
  });
});

describe('The letter', () => {
  it('is folded, and shown as text whatever it holds', () => {
    const message = buildKeptMessage(rejection.id, { subject: '<b>No</b>', body: '<img src=x onerror=alert(1)>' });
    const { container } = show({ messages: [message] });
    expect(container.querySelector('details')?.open).toBe(false);
    expect(container.querySelector('img, details b')).toBeNull();
    expect(container.querySelector('.letter-body')?.textContent).toBe('<img src=x onerror=alert(1)>');
  });

  it('says so where its text was not kept', () => {
    const { container } = show({ messages: [buildKeptMessage(rejection.id, { body: '' })] });
    expect(container.querySelector('.letter-body')?.textContent).toBe('The text of this letter was not kept.');
  });

  it('shows the sentence that it was noticed by', () => {
    expect(show().container.querySelector('.why blockquote')?.textContent).toBe(rejection.quote);
  });
});

describe('What happened', () => {
  it('is told from the oldest to the newest', () => {
    const request = buildRequest(rejection.id, { state: 'no_answer', askedAt: now - days(9), closedAt: now });
    const { container } = show({ requests: [request] });
    const lines = [...container.querySelectorAll('.timeline li')].map((line) => line.textContent);
    expect(lines).toEqual([
      'Nov 3They decided',
      'Nov 14Asked for feedback',
      'Nov 21Kept',
      'Nov 23Let rest without an answer',
    ]);
  });

  const linesOf = (change: Partial<RecordData>) =>
    [...show(change).container.querySelectorAll('.timeline li')].map((line) => line.textContent);
  const answer = {
    ...{ id: 'f1', createdAt: now, updatedAt: now, rejectionId: rejection.id, messageKey: null },
    ...{ from: 'Maria', fromAddress: '', text: 'Practise SQL.', grade: 'specific' as const, requestId: null },
  };

  it('tells of words that were pasted or heard on a call, at the day they came', () => {
    expect(linesOf({ feedback: [{ ...answer, receivedOn: '2026-11-22' }] }).at(-1)).toBe(
      'Nov 22An answer was kept · Specific',
    );
  });

  it('tells of an answer once, by its words where they were kept', () => {
    const request = buildRequest(rejection.id, { state: 'answered', askedAt: now - days(9), closedAt: now });
    const feedback = [{ ...answer, requestId: request.id, receivedOn: '2026-11-23' }];
    const lines = linesOf({ requests: [request], feedback });
    expect(lines.filter((line) => line.includes('nswer'))).toEqual(['Nov 23An answer was kept · Specific']);
  });

  it.each([
    ['no_answer', 'Nov 23Let rest without an answer'],
    ['answered', 'Nov 23An answer was kept · Specific'],
  ] as const)('tells once what became of an ask and of its reminder: %s', (state, line) => {
    const request = buildRequest(rejection.id, { state, askedAt: now - days(9), closedAt: now });
    const nudge = buildRequest(rejection.id, { kind: 'nudge', state, askedAt: now - days(1), closedAt: now });
    const feedback = state === 'answered' ? [{ ...answer, requestId: request.id, receivedOn: '2026-11-23' }] : [];
    const lines = linesOf({ requests: [request, nudge], feedback });
    expect(lines.slice(-2)).toEqual(['Nov 22Reminded once', line]);
  });

  it('tells what became of a reminder that was closed by itself', () => {
    const nudge = buildRequest(rejection.id, {
      kind: 'nudge',
      state: 'declined',
      askedAt: now - days(1),
      closedAt: now,
    });
    expect(linesOf({ requests: [nudge] }).at(-1)).toBe('Nov 23No feedback was to be had');
  });

  it('passes over a plan that an answer overtook', () => {
    const planned = buildRequest(rejection.id, { dueAt: now + days(1) });
    const feedback = [{ ...answer, receivedOn: '2026-11-23' }];
    expect(linesOf({ requests: [planned], feedback }).at(-1)).toBe('Nov 23An answer was kept · Specific');
  });

  it.each([
    [{ state: 'planned', dueAt: null }, 'Nov 21A draft is begun'],
    [{ state: 'planned', dueAt: now + days(1) }, 'Nov 24Asking for feedback is planned'],
    [{ state: 'asked', askedAt: now }, 'Nov 23Asked for feedback'],
    [{ state: 'asked', askedAt: now, kind: 'specific' }, 'Nov 23Asked once more'],
    [{ state: 'asked', askedAt: now, kind: 'nudge' }, 'Nov 23Reminded once'],
    [{ state: 'asked', askedAt: now, kind: 'thanks' }, 'Nov 23Sent a mail'],
    [{ state: 'answered', askedAt: now, closedAt: now }, 'Nov 23An answer came'],
    [{ state: 'declined', askedAt: now, closedAt: now }, 'Nov 23No feedback was to be had'],
  ] as const)('tells of a request in each of its states: %j', (change, line) => {
    expect(linesOf({ requests: [buildRequest(rejection.id, change)] })).toContain(line);
  });
});

describe('The page', () => {
  it.each<[string, Partial<RecordData>]>([
    ['with everything', { requests: [buildRequest(rejection.id)], reflections: [buildReflection(rejection.id)] }],
    ['with nothing', { rejection: buildRejection({ company: '', role: '', quote: '', reasons: [] }), messages: [] }],
  ])('can be used with a screen reader: %s', async (_, data) => {
    expect(await accessibilityFaults(show(data).container)).toEqual([]);
  });

  it('has a name even where neither company nor role is known', () => {
    show({ rejection: buildRejection({ company: '', role: '' }) });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('A kept letter');
  });
});
