import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { Banner } from '../../../components/banner/banner.tsx';
import type { BannerAction, BannerModel } from '../../../components/banner/banner-model.ts';
import { accessibilityFaults } from '../../support/axe.ts';

const now = Date.UTC(2026, 10, 23, 12);
const day = (date: number) => Date.UTC(2026, 10, date, 12);
const about = { company: 'Acme', role: 'Frontend Engineer' };
const evidence = ['We have decided to go ahead with another candidate.'];
const question = { state: 'looks_like', ...about, evidence } as const;

const everyState: readonly BannerModel[] = [
  question,
  { state: 'maybe', ...about, evidence },
  { state: 'maybe', company: null, role: null, evidence: [] },
  { state: 'folded', company: 'Acme' },
  { state: 'kept', offerSkip: false, ...about },
  { state: 'kept', offerSkip: true, ...about },
  { state: 'planned', step: 'ask', dueAt: day(24) },
  { state: 'planned', step: 'not_today', dueAt: null },
  { state: 'standing', ...about, keptAt: day(3), request: { state: 'asked', at: day(5) } },
  { state: 'standing', ...about, keptAt: day(3), request: { state: 'planned', at: day(5) }, ready: true },
  { state: 'put', result: 'busy' },
  { state: 'put', result: 'inserted' },
  { state: 'put', result: 'open_a_reply_first' },
  { state: 'answer', from: 'Maria', choices: [about], evidence },
  { state: 'answer', from: null, choices: [about, { company: 'Acme', role: null }], evidence: [] },
  { state: 'answer_kept', grade: 'specific', evidence, next: 'thank', mayUndo: true },
  { state: 'answer_kept', grade: 'general', evidence: [], next: null, mayUndo: false },
  { state: 'invitation', ...about },
  { state: 'invitation', company: null, role: null },
  { state: 'corrected' },
  { state: 'later' },
  { state: 'failed', act: 'keep' },
  { state: 'stale' },
];

function show(model: BannerModel) {
  const onAction = vi.fn<(action: BannerAction) => void>();
  const { container } = render(<Banner model={model} now={now} onAction={onAction} />);
  return { onAction, container, line: container.querySelector('.banner-line')?.textContent };
}

const buttons = () => screen.queryAllByRole('button').map((button) => button.textContent);

describe('The question', () => {
  it.each([
    [{ company: 'Acme', role: 'Frontend Engineer' }, 'This looks like a no from Acme (Frontend Engineer).'],
    [{ company: 'Acme', role: null }, 'This looks like a no from Acme.'],
    [{ company: null, role: 'Frontend Engineer' }, 'This looks like a no for Frontend Engineer.'],
    [{ company: null, role: null }, 'This looks like a no.'],
  ])('says what the letter tells and leaves out what it does not: %j', (told, expected) => {
    expect(show({ state: 'looks_like', ...told, evidence }).line).toBe(expected);
  });

  it('asks instead of saying where it is unsure', () => {
    expect(show({ state: 'maybe', ...about, evidence }).line).toBe('Is this a no from Acme (Frontend Engineer)?');
  });

  it('offers Keep, Not one and Later, and passes on which was pressed', () => {
    const { onAction } = show(question);
    expect(buttons()).toEqual(['Keep', 'Not one', 'Later', 'Why?']);
    for (const name of ['Keep', 'Not one', 'Later']) fireEvent.click(screen.getByRole('button', { name }));
    expect(onAction.mock.calls.flat()).toEqual(['keep', 'not_one', 'later']);
  });

  it('shows the words it rests on only when asked why', () => {
    const { container } = show(question);
    const why = screen.getByRole('button', { name: 'Why?' });
    const words = container.querySelector('.banner-why');
    expect([why.getAttribute('aria-expanded'), words?.hasAttribute('hidden')]).toEqual(['false', true]);
    fireEvent.click(why);
    expect([why.getAttribute('aria-expanded'), words?.hasAttribute('hidden')]).toEqual(['true', false]);
    expect(words?.textContent).toContain(evidence[0]);
  });

  it('has no Why where there are no words to show', () => {
    show({ state: 'maybe', ...about, evidence: [] });
    expect(buttons()).toEqual(['Keep', 'Not one', 'Later']);
  });

  it('shows markup in names and quotes as the characters that they are', () => {
    const hostile = '<img src=x onerror="window.hit = true">';
    const { container } = show({ state: 'looks_like', company: hostile, role: hostile, evidence: [hostile] });
    expect(container.querySelector('img')).toBeNull();
    expect(container.querySelector('blockquote')?.textContent).toBe(hostile);
  });

  it('keeps names apart from the sentence, so that writing from right to left does not turn it around', () => {
    const { container } = show({ state: 'looks_like', company: 'שלום בע״מ', role: 'مهندس', evidence: ['تم رفض'] });
    expect([...container.querySelectorAll('bdi')].map((name) => name.textContent)).toEqual(['שלום בע״מ', 'مهندس']);
    expect(container.querySelector('blockquote')?.getAttribute('dir')).toBe('auto');
  });
});

describe('After the answer', () => {
  it('offers next steps, nothing today, and a way back', () => {
    const { onAction } = show({ state: 'kept', offerSkip: false, ...about });
    expect(buttons()).toEqual(['Ask for feedback when you are ready', 'Look back, 2 minutes', 'Not today', 'Undo']);
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(onAction).toHaveBeenCalledExactlyOnceWith('undo');
  });

  it('offers to leave it first after an automatic no, and asking last', () => {
    const { onAction } = show({ state: 'kept', offerSkip: true, ...about });
    expect(buttons()).toEqual(['Leave it', 'Look back, 2 minutes', 'Ask for feedback anyway', 'Undo']);
    expect(screen.getByText('After an automatic no there is usually nobody to ask.')).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: 'Leave it' }));
    expect(onAction).toHaveBeenCalledExactlyOnceWith('not_today');
  });

  it.each<[BannerModel, string[]]>([
    [{ state: 'planned', step: 'ask', dueAt: now, ready: true }, ['Put the draft into your reply', 'Open your notes']],
    [
      { state: 'answer_kept', grade: 'general', evidence: [], next: null, ready: true, mayUndo: false },
      ['Put the draft into your reply', 'Open your notes'],
    ],
    [{ state: 'put', result: 'open_a_reply_first' }, ['Put the draft into your reply', 'Open your notes']],
    [{ state: 'put', result: 'inserted' }, ['Open your notes']],
    [{ state: 'put', result: 'busy' }, []],
  ])('puts a draft that is due into the reply: %j', (model, expected) => {
    show(model);
    expect(buttons().filter((name) => name !== 'Close')).toEqual(expected);
  });

  it.each<[BannerModel, string]>([
    [{ state: 'put', result: 'busy' }, 'One moment, the reply opens.'],
    [{ state: 'put', result: 'inserted' }, 'It is in the reply. Read it once more, then send it yourself.'],
    [
      { state: 'planned', step: 'ask', dueAt: day(24) },
      'Planned. From Nov 24 it waits for you in the Afterword popup.',
    ],
    [{ state: 'planned', step: 'ask', dueAt: now }, 'Planned. It waits for you in the Afterword popup.'],
    [{ state: 'standing', ...about, keptAt: day(3), request: null }, 'Kept Nov 3'],
    [
      { state: 'standing', ...about, keptAt: day(3), request: { state: 'asked', at: day(5) } },
      'Kept Nov 3 · asked Nov 5, no answer yet',
    ],
    [
      { state: 'standing', ...about, keptAt: day(3), request: { state: 'answered', at: day(9) } },
      'Kept Nov 3 · answered Nov 9',
    ],
  ])('says where it stands: %j', (model, expected) => {
    expect(show(model).line).toBe(expected);
  });

  it.each(['keep', 'not_one', 'undo', 'plan'] as const)(
    'says calmly that %s failed, and offers to try again',
    (act) => {
      const { line } = show({ state: 'failed', act });
      expect(line).toMatch(/could not .* just now\./);
      expect(buttons()).toEqual(['Try again', 'Close']);
    },
  );
});

describe('Every state', () => {
  it.each(everyState)('can be used with a screen reader and by keyboard: $state', async (model) => {
    const { container } = show(model);
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it.each(everyState)('has words of at most two sentences, and one primary button at most: $state', (model) => {
    const { container } = show(model);
    const words = container.querySelector('.banner-words')?.textContent ?? '';
    expect(words).not.toBe('');
    expect(words.split(/[.?](?=\s|[A-Z]|$)/).filter((part) => part.trim() !== '').length).toBeLessThanOrEqual(2);
    expect(container.querySelectorAll('.aw-button-primary').length).toBeLessThanOrEqual(1);
  });
});

describe('An answer', () => {
  it('names who wrote and what it would be kept with', () => {
    const { line, container, onAction } = show({ state: 'answer', from: 'Maria', choices: [about], evidence: [] });
    expect(line).toBe('This looks like an answer from Maria.');
    expect(container.textContent).toContain('Keep it with Acme (Frontend Engineer)');
    fireEvent.click(screen.getByText('Keep it'));
    expect(onAction).toHaveBeenCalledWith('keep_answer_0');
  });

  it('gives the choice where it may belong to several', () => {
    const choices = [about, { company: 'Acme', role: 'Designer' }];
    const { onAction } = show({ state: 'answer', from: 'Maria', choices, evidence: [] });
    fireEvent.click(screen.getByText('Keep with Acme (Designer)'));
    expect(onAction).toHaveBeenCalledWith('keep_answer_1');
  });

  const kept = { state: 'answer_kept', evidence: [], mayUndo: false } as const;

  it('offers a narrower ask after a general one, thanks after a specific one', () => {
    show({ ...kept, grade: 'general', next: 'second_ask' });
    expect(buttons()).toContain('Ask once more, narrower');
    cleanup();
    show({ ...kept, grade: 'specific', next: 'thank' });
    expect(buttons()).toContain('Thank them');
  });

  it('offers no mail where none is due any more, and no undo where it was kept long ago', () => {
    show({ ...kept, grade: 'specific', next: null });
    expect(buttons()).toEqual(['Open your notes']);
    cleanup();
    show({ ...kept, grade: 'specific', next: null, mayUndo: true });
    expect(buttons()).toEqual(['Open your notes', 'Undo']);
  });

  it('that was said to be none can be taken back beside the question about the letter', () => {
    show({ ...question, mayUndo: true });
    expect(buttons()).toContain('Undo');
  });
});
