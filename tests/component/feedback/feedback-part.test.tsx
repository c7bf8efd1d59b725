import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { describe, expect, it, vi } from 'vitest';
import type { FeedbackActs, FeedbackData } from '../../../components/feedback/feedback-data.ts';
import { FeedbackPart } from '../../../components/feedback/feedback-part.tsx';
import type { Feedback } from '../../../utils/core/model/feedback.ts';
import type { ThemeMention } from '../../../utils/core/model/theme.ts';
import { accessibilityFaults } from '../../support/axe.ts';
import { buildRejection, now } from '../../support/build-records.ts';

const rejection = buildRejection();
const general = 'Thank you for asking. Another candidate was a closer match. We wish you all the best.';
const specific = 'Your answers in the SQL task stayed at the surface. Please practise two examples with clear numbers.';

function buildFeedback(change: Partial<Feedback> = {}): Feedback {
  return {
    id: 'f1',
    createdAt: now,
    updatedAt: now,
    rejectionId: rejection.id,
    requestId: null,
    messageKey: null,
    from: 'Maria Okafor',
    fromAddress: '',
    text: specific,
    grade: 'specific',
    receivedOn: '2026-11-22',
    ...change,
  };
}

function buildMention(change: Partial<ThemeMention> = {}): ThemeMention {
  const base = { id: 'm1', createdAt: now, updatedAt: now, rejectionId: rejection.id };
  return { ...base, themeKey: 'depth', source: 'feedback', quote: 'stayed at the surface', ...change };
}

const none = { asked: 0, answered: 0, specific: 0, byStage: [] };

function Part({ data, acts }: { readonly data: FeedbackData; readonly acts: FeedbackActs }) {
  const [isTyping, setTyping] = useState(false);
  const typing = { isTyping, onTyping: setTyping };
  return <FeedbackPart rejection={rejection} data={data} now={now} acts={acts} {...typing} isResting={false} />;
}

function show(change: Partial<FeedbackData> = {}) {
  const data: FeedbackData = { feedback: [], themes: [], mentions: [], lessons: [], numbers: none, ...change };
  const acts = {
    onType: vi.fn<FeedbackActs['onType']>(async () => 'f1'),
    onEmptied: vi.fn<FeedbackActs['onEmptied']>(async () => undefined),
    onKept: vi.fn<FeedbackActs['onKept']>(async () => undefined),
    onGrade: vi.fn<FeedbackActs['onGrade']>(),
    onDelete: vi.fn<FeedbackActs['onDelete']>(),
    onNoteTheme: vi.fn<FeedbackActs['onNoteTheme']>(),
    onDropMention: vi.fn<FeedbackActs['onDropMention']>(),
    onAddLesson: vi.fn<FeedbackActs['onAddLesson']>(async () => undefined),
  };
  return { ...render(<Part data={data} acts={acts} />), acts };
}

function makeLesson() {
  const shown = show({ feedback: [buildFeedback()], mentions: [buildMention()] });
  fireEvent.click(screen.getByRole('button', { name: 'Make it a lesson: Depth in the subject' }));
  return shown;
}

describe('Pasting an answer or noting a call', () => {
  const type = (value: string) =>
    fireEvent.input(screen.getByLabelText('Their words, as they said them'), { target: { value } });

  it('is graded while it is typed, with the words that made the grade', () => {
    const { container } = show();
    fireEvent.click(screen.getByRole('button', { name: 'Paste or note an answer' }));
    type(general);
    expect(container.textContent).toContain('It says nothing about you.');
    type(specific);
    expect(container.textContent).toContain('It says something you can use. Because of:');
    expect(container.querySelector('.grade q')?.textContent).toBeTruthy();
  });

  it('keeps the words exactly as they are, under one id', async () => {
    const { acts } = show();
    fireEvent.click(screen.getByRole('button', { name: 'Paste or note an answer' }));
    const verbatim = `  "${specific}"\n\n – M. `;
    type(verbatim);
    fireEvent.blur(screen.getByLabelText('Their words, as they said them'));
    await waitFor(() => expect(acts.onType).toHaveBeenCalledOnce());
    fireEvent.click(screen.getByRole('button', { name: 'Keep it' }));
    await waitFor(() => expect(acts.onKept).toHaveBeenCalledOnce());
    const [id] = acts.onKept.mock.calls[0] ?? [];
    const typed = { text: verbatim, from: 'Maria Okafor', grade: 'specific' };
    expect(acts.onType.mock.calls).toEqual([
      [id, typed, false],
      [id, typed, true],
    ]);
  });

  it('can be of another day than today, as a call that was noted later', async () => {
    const { acts } = show();
    fireEvent.click(screen.getByRole('button', { name: 'Paste or note an answer' }));
    type(specific);
    fireEvent.input(screen.getByLabelText('When it came'), { target: { value: '2026-11-18' } });
    fireEvent.blur(screen.getByLabelText('When it came'));
    fireEvent.click(screen.getByRole('button', { name: 'Keep it' }));
    await waitFor(() => expect(acts.onKept).toHaveBeenCalledOnce());
    expect(acts.onType.mock.calls.at(-1)?.[1]).toMatchObject({ text: specific, receivedOn: '2026-11-18' });
  });

  const words = () => screen.getByLabelText<HTMLTextAreaElement>('Their words, as they said them');
  const begin = () => fireEvent.click(screen.getByRole('button', { name: 'Paste or note an answer' }));

  it.each(['Keep it', 'Close'])('closes the ask that it answers, whichever button ends it: %s', async (name) => {
    const { acts } = show();
    begin();
    type(specific);
    fireEvent.click(screen.getByRole('button', { name }));
    await waitFor(() => expect(acts.onKept).toHaveBeenCalledOnce());
    const [id] = acts.onKept.mock.calls[0] ?? [];
    expect(acts.onType).toHaveBeenLastCalledWith(id, expect.objectContaining({ text: specific }), expect.anything());
    await waitFor(() => expect(screen.queryByLabelText('Their words, as they said them')).toBeNull());
  });

  it('closes the ask that it answers, also where the person goes elsewhere', async () => {
    const { acts, unmount } = show();
    begin();
    type(specific);
    unmount();
    await waitFor(() => expect(acts.onKept).toHaveBeenCalledOnce());
    expect(acts.onType).toHaveBeenCalledOnce();
  });

  it('leaves nothing behind where all words were taken away again', async () => {
    const { acts } = show();
    begin();
    type(specific);
    fireEvent.blur(words());
    await waitFor(() => expect(acts.onType).toHaveBeenCalledOnce());
    const [id] = acts.onType.mock.calls[0] ?? [];
    type(' ');
    fireEvent.click(screen.getByRole('button', { name: 'Close' }));
    await waitFor(() => expect(acts.onEmptied).toHaveBeenCalledExactlyOnceWith(id));
    expect(acts.onType).toHaveBeenCalledOnce();
    expect(acts.onKept).not.toHaveBeenCalled();
  });

  it('keeps words that were cleared and typed anew, under the same id', async () => {
    const { acts } = show();
    begin();
    for (const text of [general, '', specific]) {
      type(text);
      fireEvent.blur(words());
    }
    fireEvent.click(screen.getByRole('button', { name: 'Keep it' }));
    await waitFor(() => expect(acts.onKept).toHaveBeenCalledOnce());
    const ids = new Set(acts.onType.mock.calls.map(([id]) => id));
    expect(ids.size).toBe(1);
    expect(acts.onEmptied).toHaveBeenCalledOnce();
    expect(acts.onType).toHaveBeenLastCalledWith(expect.anything(), expect.objectContaining({ text: specific }), true);
  });

  it('stays on screen with one calm line where it could not be kept, and the same button tries again', async () => {
    const { acts, container } = show();
    begin();
    acts.onType.mockRejectedValue(new Error('disk full'));
    type(specific);
    fireEvent.click(screen.getByRole('button', { name: 'Keep it' }));
    await waitFor(() => expect(container.textContent).toContain('That did not work just now.'));
    expect(words().value).toBe(specific);
    expect(acts.onKept).not.toHaveBeenCalled();
    acts.onType.mockResolvedValue('f1');
    fireEvent.click(screen.getByRole('button', { name: 'Keep it' }));
    await waitFor(() => expect(acts.onKept).toHaveBeenCalledOnce());
  });

  it('writes nothing before the first word', () => {
    const { acts } = show();
    fireEvent.click(screen.getByRole('button', { name: 'Paste or note an answer' }));
    fireEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(acts.onType).not.toHaveBeenCalled();
  });
});

describe('An answer', () => {
  it('stands word by word, with the words marked that its grade rests on', () => {
    const { container } = show({ feedback: [buildFeedback()] });
    expect(container.querySelector('.feedback-words')?.textContent).toBe(specific);
    expect(container.querySelectorAll('.feedback-words mark').length).toBeGreaterThan(0);
  });

  it('that is only friendly is never turned into a reason', () => {
    const { container } = show({ feedback: [buildFeedback({ text: general, grade: 'general' })] });
    expect(container.querySelector('mark, .theme-offers')).toBeNull();
    expect(container.textContent).toContain('It says nothing about you.');
  });

  it('can be seen otherwise by the person', () => {
    const feedback = buildFeedback();
    const { acts } = show({ feedback: [feedback] });
    fireEvent.change(screen.getByLabelText('How much is in it'), { target: { value: 'hint' } });
    expect(acts.onGrade).toHaveBeenCalledExactlyOnceWith(feedback, 'hint');
  });

  it('marks no words for a grade that is the person’s own', () => {
    const { container } = show({ feedback: [buildFeedback({ grade: 'hint' })] });
    expect(container.querySelector('mark')).toBeNull();
  });

  it('that came by mail stays as it came; a typed one can be changed', () => {
    const mailed = show({ feedback: [buildFeedback({ messageKey: 'k' })] });
    expect(screen.queryByRole('button', { name: 'Change the words' })).toBeNull();
    mailed.unmount();
    show({ feedback: [buildFeedback()] });
    expect(screen.getByRole('button', { name: 'Change the words' })).toBeDefined();
  });

  const change = (value: string) => {
    fireEvent.click(screen.getByRole('button', { name: 'Change the words' }));
    fireEvent.input(screen.getByLabelText('Their words, as they said them'), { target: { value } });
  };

  it('keeps the grade that is the person’s own when its words are changed', async () => {
    const { acts } = show({ feedback: [buildFeedback({ grade: 'hint' })] });
    change(`${specific} Thank you.`);
    fireEvent.click(screen.getByRole('button', { name: 'Keep it' }));
    await waitFor(() => expect(acts.onKept).toHaveBeenCalledOnce());
    expect(acts.onType).toHaveBeenLastCalledWith('f1', expect.objectContaining({ grade: 'hint' }), true);
  });

  it('is graded anew when its words are changed and the grade was ours', async () => {
    const { acts } = show({ feedback: [buildFeedback()] });
    change(general);
    fireEvent.click(screen.getByRole('button', { name: 'Keep it' }));
    await waitFor(() => expect(acts.onKept).toHaveBeenCalledOnce());
    expect(acts.onType).toHaveBeenLastCalledWith('f1', expect.objectContaining({ grade: 'general' }), true);
  });

  it('that was only looked at is not written again', async () => {
    const { acts } = show({ feedback: [buildFeedback()] });
    fireEvent.click(screen.getByRole('button', { name: 'Change the words' }));
    fireEvent.click(screen.getByRole('button', { name: 'Close' }));
    await waitFor(() => expect(screen.queryByLabelText('Their words, as they said them')).toBeNull());
    expect(acts.onType).not.toHaveBeenCalled();
  });

  it('whose words were all taken away is deleted as it was, which can be undone', async () => {
    const feedback = buildFeedback();
    const { acts } = show({ feedback: [feedback] });
    change('');
    fireEvent.click(screen.getByRole('button', { name: 'Close' }));
    await waitFor(() => expect(acts.onDelete).toHaveBeenCalledExactlyOnceWith(feedback));
    expect(acts.onType).not.toHaveBeenCalled();
  });

  it('is shown as text, whatever it holds', () => {
    const { container } = show({ feedback: [buildFeedback({ text: '<img src=x onerror=alert(1)>' })] });
    expect(container.querySelector('img')).toBeNull();
  });
});

describe('Themes of an answer', () => {
  it('are proposals with the quoted words, for the person to note or pass', () => {
    const { acts, container } = show({ feedback: [buildFeedback()] });
    const offers = screen.getAllByRole('button', { name: /^Note it/ });
    expect(container.querySelectorAll('.theme-offers q')).toHaveLength(offers.length);
    fireEvent.click(offers[0] as HTMLElement);
    const [hint] = acts.onNoteTheme.mock.calls[0] ?? [];
    expect(specific).toContain(hint?.text);
    fireEvent.click(screen.getAllByRole('button', { name: /^Not this/ })[0] as HTMLElement);
    expect(screen.queryAllByRole('button', { name: /^Note it/ })).toHaveLength(offers.length - 1);
  });

  const keepLine = () => fireEvent.submit(screen.getByLabelText('If').closest('form') as HTMLFormElement);

  it('can be made a lesson, in the own words', async () => {
    const { acts } = makeLesson();
    fireEvent.input(screen.getByLabelText('If'), { target: { value: 'they ask for depth' } });
    fireEvent.input(screen.getByLabelText('then I will'), { target: { value: 'give one example' } });
    keepLine();
    const lesson = { situation: 'they ask for depth', response: 'give one example', themeKey: 'depth' };
    expect(acts.onAddLesson).toHaveBeenCalledExactlyOnceWith(lesson);
    await waitFor(() => expect(screen.queryByLabelText('If')).toBeNull());
  });

  it('keep the typed line in its fields where it could not be kept', async () => {
    const { acts } = makeLesson();
    acts.onAddLesson.mockRejectedValueOnce(new Error('disk full'));
    fireEvent.input(screen.getByLabelText('then I will'), { target: { value: 'give one example' } });
    keepLine();
    await Promise.resolve();
    expect(screen.getByLabelText<HTMLInputElement>('then I will').value).toBe('give one example');
    keepLine();
    await waitFor(() => expect(screen.queryByLabelText('If')).toBeNull());
    expect(acts.onAddLesson).toHaveBeenCalledTimes(2);
  });

  it('can be made a lesson from a line of ours, changed as the person likes', () => {
    const { acts } = makeLesson();
    const ideas = screen.getAllByRole('button', { name: /^Use/ });
    expect(ideas).toHaveLength(3);
    fireEvent.click(ideas[0] as HTMLElement);
    const situation = screen.getByLabelText<HTMLInputElement>('If').value;
    expect(situation).not.toBe('');
    fireEvent.input(screen.getByLabelText('then I will'), { target: { value: 'breathe first' } });
    keepLine();
    expect(acts.onAddLesson).toHaveBeenCalledExactlyOnceWith({
      situation,
      response: 'breathe first',
      themeKey: 'depth',
    });
  });

  it.each<[string, Partial<FeedbackData>]>([
    ['a strength', { mentions: [buildMention({ themeKey: 'strong_depth' })] }],
    [
      'a theme with a line already',
      {
        mentions: [buildMention()],
        lessons: [
          {
            ...{ id: 'l1', createdAt: now, updatedAt: now, rejectionId: rejection.id, state: 'open' },
            ...{ situation: 'they ask', response: 'tell it', themeKey: 'depth' },
          },
        ],
      },
    ],
  ])('ask for no lesson where none is needed: %s', (_, change) => {
    show({ feedback: [buildFeedback()], ...change });
    expect(screen.queryByRole('button', { name: /^Make it a lesson/ })).toBeNull();
  });

  it('can be taken away again', () => {
    const mention = buildMention();
    const { acts } = show({ feedback: [buildFeedback()], mentions: [mention] });
    fireEvent.click(screen.getByRole('button', { name: 'Take away: Depth in the subject' }));
    expect(acts.onDropMention).toHaveBeenCalledExactlyOnceWith(mention);
  });
});

describe('The own numbers', () => {
  it('say nothing of fewer than five', () => {
    const { container } = show({ numbers: { asked: 4, answered: 2, specific: 1, byStage: [] } });
    expect(container.textContent).not.toContain('Your own numbers');
  });

  it('are told with what they are out of, and by stage only from five on', () => {
    const stage = (name: 'interview' | 'final', asked: number) => ({ stage: name, asked, answered: 2, specific: 1 });
    const byStage = [stage('interview', 5), stage('final', 2)];
    const { container } = show({ numbers: { asked: 7, answered: 4, specific: 2, byStage } });
    expect(container.textContent).toContain('Asked 7, answered 4, specific 2.');
    expect(container.textContent).toContain('After an interview: asked 5, answered 2, specific 1.');
    expect(container.textContent).not.toContain('After the final round');
  });
});

describe('What came back', () => {
  it('can be used with a screen reader', async () => {
    const { container } = makeLesson();
    fireEvent.click(screen.getByRole('button', { name: 'Paste or note an answer' }));
    expect(await accessibilityFaults(container)).toEqual([]);
  });
});
