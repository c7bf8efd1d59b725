import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { LookBack } from '../../../components/reflection/look-back.tsx';
import type { KeptTheme, ReflectionData } from '../../../components/reflection/reflection-data.ts';
import { questions, questionsFor } from '../../../utils/core/reflection/questions.ts';
import { accessibilityFaults } from '../../support/axe.ts';
import { buildReflection, buildRejection } from '../../support/build-records.ts';

const rejection = buildRejection({ stage: 'interview' });
/** The words of five languages are loaded when the end is reached. */
const loading = { timeout: 20_000 };

function show(change: Partial<ReflectionData> = {}, focused = true) {
  const data: ReflectionData = {
    rejection,
    reflection: null,
    deeper: null,
    lessons: [],
    themes: [],
    mentions: [],
    ...change,
  };
  const acts = {
    onAnswer: vi.fn(async () => undefined),
    onChoose: vi.fn(async () => true),
    onPlace: vi.fn(),
    onDeepen: vi.fn(async () => true),
    onEnd: vi.fn(async () => true),
    onEdit: vi.fn(async () => undefined),
    onReasons: vi.fn(async () => true),
    onRemoveReason: vi.fn(async () => true),
    onUnkeptReason: vi.fn(async () => undefined),
    onKeepLesson: vi.fn(async () => true),
    onDeleteAnswer: vi.fn(),
    onDeleteAll: vi.fn(),
    onKeepTheme: vi.fn(async (_: KeptTheme) => true),
  };
  const onStop = vi.fn();
  return { ...render(<LookBack data={data} focused={focused} acts={acts} onStop={onStop} />), acts, data, onStop };
}

const question = () => screen.getByRole('heading', { level: 3 }).textContent;
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

describe('A look back', () => {
  it('asks one thing a screen, a strength before anything that was hard', () => {
    show();
    expect(question()).toBe('How is it right now?');
    press('Low');
    expect(question()).toBe('What is one thing you did well?');
    press('Skip');
    expect(question()).toBe('Which question or moment was hardest?');
  });

  it('writes nothing before the first answer', () => {
    const { acts } = show();
    expect(acts.onAnswer).not.toHaveBeenCalled();
    expect(acts.onPlace).not.toHaveBeenCalled();
  });

  it('saves with each letter, at once', () => {
    const { acts } = show({ reflection: buildReflection(rejection.id, { place: 'went_well', answers: [] }) });
    const field = screen.getByLabelText('What is one thing you did well?');
    for (const value of ['I', 'I ', 'I l']) fireEvent.input(field, { target: { value } });
    expect(acts.onAnswer.mock.calls).toEqual([
      ['went_well', 'I'],
      ['went_well', 'I '],
      ['went_well', 'I l'],
    ]);
  });

  it('says so where a letter could not be saved', async () => {
    const { acts } = show({ reflection: buildReflection(rejection.id, { place: 'went_well' }) });
    acts.onAnswer.mockRejectedValueOnce(new Error('full'));
    fireEvent.input(screen.getByLabelText('What is one thing you did well?'), { target: { value: 'x' } });
    expect(await screen.findByText('Not saved yet. It is tried again as you type.')).toBeDefined();
  });

  it('can be skipped from the first question to the last', () => {
    show();
    const seen: (string | null)[] = [];
    for (let at = 0; at < questionsFor('interview', 'short').length; at += 1) {
      seen.push(question());
      press('Skip');
    }
    expect(new Set(seen).size).toBe(questionsFor('interview', 'short').length);
    expect(question()).toBe('That is all');
  });

  it('asks nothing about an interview where there was none', () => {
    show({ rejection: buildRejection({ stage: 'application' }) });
    const seen: (string | null)[] = [];
    for (let at = 0; at < questionsFor('application', 'short').length; at += 1) {
      seen.push(question());
      press('Skip');
    }
    expect(seen).not.toContain('Which question or moment was hardest?');
    expect(seen).toContain('What in your application are you glad you sent?');
  });

  it('remembers where the person is, and goes on there', () => {
    const { acts, unmount } = show();
    press('Skip');
    expect(acts.onPlace).toHaveBeenLastCalledWith('went_well');
    unmount();
    show({ reflection: buildReflection(rejection.id, { answers: [], place: 'let_go' }) });
    expect(question()).toBe('What is not worth carrying on?');
    press('Back');
    expect(question()).toBe('One thing for next time, as "If …, then I will …"');
  });

  it('can be stopped at any question, and shows what was written', () => {
    show({ reflection: buildReflection(rejection.id) });
    press('Stop here');
    expect(screen.getByText('I listened')).toBeDefined();
    expect(screen.getByRole('button', { name: 'Go on where you stopped' })).toBeDefined();
  });

  it('never replaces what is being typed with what is stored', () => {
    const { data, acts, onStop, rerender } = show({
      reflection: buildReflection(rejection.id, { place: 'went_well' }),
    });
    const field = screen.getByLabelText('What is one thing you did well?') as HTMLTextAreaElement;
    fireEvent.input(field, { target: { value: 'I listened well' } });
    const older = buildReflection(rejection.id, { answers: [{ question: 'went_well', text: 'I listened w' }] });
    rerender(<LookBack data={{ ...data, reflection: older }} focused acts={acts} onStop={onStop} />);
    expect(field.value).toBe('I listened well');
  });

  it('lets the person say whose the reasons in the letter were', () => {
    const { acts } = show({ reflection: buildReflection(rejection.id, { place: 'control' }) });
    fireEvent.click(
      within(screen.getByRole('group', { name: 'Someone closer to what they asked for' })).getByLabelText('Not mine'),
    );
    expect(acts.onReasons).toHaveBeenCalledExactlyOnceWith([{ ...rejection.reasons[0], attribution: 'not_mine' }]);
  });
});

describe('A reason that was typed and not added', () => {
  it('is there again, also where no other is left', () => {
    const left = { ...rejection, reasons: [], unkeptReason: 'My train' };
    show({ rejection: left, reflection: buildReflection(rejection.id, { place: 'control' }) });
    expect((screen.getByLabelText('Another reason, in your words') as HTMLInputElement).value).toBe('My train');
  });
});

describe('Each question', () => {
  it.each(questions.map(({ key, stages }) => [key, stages[0]] as const))(
    'is asked in words of its own: %s',
    (key, stage) => {
      const reflection = buildReflection(rejection.id, { depth: 'deep', place: key });
      show({ reflection, rejection: { ...rejection, stage: stage ?? 'unknown' } });
      expect(question()).toMatch(/^[A-Z].{10,}[?"]$/);
    },
  );
});

describe('More questions', () => {
  const toOffer = { reflection: buildReflection(rejection.id, { place: 'hard' }), deeper: 'after_interview' } as const;

  it('are offered after an interview, before the closing ones, both ways equal', () => {
    const { acts } = show(toOffer);
    press('Skip');
    expect(question()).toMatch(/^After an interview there is often more to see/);
    press('This is enough');
    expect(question()).toBe('Which part was yours, and which was not?');
    expect(acts.onDeepen).not.toHaveBeenCalled();
  });

  it('are asked at once when the person says so', () => {
    const { acts } = show(toOffer);
    press('Skip');
    press('A few more questions');
    expect(acts.onDeepen).toHaveBeenCalledOnce();
    expect(question()).toBe('How did you answer, and what would you say now?');
  });
});

describe('The end', () => {
  const atEnd = (text: string) =>
    buildReflection(rejection.id, { place: 'end', answers: [{ question: 'hard', text }] });

  it('offers a theme with the words it was found in, and keeps it only when asked', async () => {
    const { acts } = show({ reflection: atEnd('I rambled a lot.') });
    expect(await screen.findByText('Something to work on: Short and ordered answers', {}, loading)).toBeDefined();
    expect(acts.onKeepTheme).not.toHaveBeenCalled();
    press('Keep: Short and ordered answers');
    const kept = acts.onKeepTheme.mock.calls[0]?.[0];
    expect(kept).toMatchObject({ key: 'structure', side: 'work_on' });
    expect('I rambled a lot.').toContain(kept?.quote);
  });

  it('takes "Not this" for an answer', async () => {
    show({ reflection: atEnd('I rambled a lot.') });
    fireEvent.click(await screen.findByRole('button', { name: 'Not this: Short and ordered answers' }, loading));
    await waitFor(() => expect(screen.queryByText(/Short and ordered answers/)).toBeNull());
  });

  it('offers the line for next time as a lesson', () => {
    const answers = [
      { question: 'next_if', text: 'they ask for a number' },
      { question: 'next', text: 'name one result' },
    ];
    const { acts } = show({ reflection: buildReflection(rejection.id, { place: 'end', answers }) });
    expect(screen.getByText(/^If/).textContent).toBe('If they ask for a number, then I will name one result.');
    press('Keep it as a lesson');
    expect(acts.onKeepLesson).toHaveBeenCalledExactlyOnceWith({
      situation: 'they ask for a number',
      response: 'name one result',
    });
  });

  it("takes a theme in the person's own words", () => {
    const { acts } = show({ reflection: atEnd('') });
    const field = screen.getByLabelText('In your own words');
    fireEvent.input(field, { target: { value: 'Small talk' } });
    fireEvent.submit(field.closest('form') as HTMLFormElement);
    expect(acts.onKeepTheme).toHaveBeenCalledExactlyOnceWith({
      key: 'own_small talk',
      side: 'work_on',
      label: 'Small talk',
      quote: '',
    });
  });

  it('shows a theme that was typed and not kept when the window closed', () => {
    show({ rejection: { ...rejection, unkeptTheme: 'Small talk' }, reflection: atEnd('') });
    const field = screen.getByLabelText('In your own words') as HTMLInputElement;
    expect(field.value).toBe('Small talk');
    expect(field.closest('details')?.open).toBe(true);
  });

  it('has three other ways to write, each with a line on what is known, and leads back', () => {
    show({ reflection: atEnd('') });
    press('Begin: A kind note in three parts');
    expect(question()).toBe('What happened, and what do you feel, without judging it?');
    expect(screen.getByText(/In one trial with 180 job seekers/)).toBeDefined();
    for (let at = 0; at < 3; at += 1) press('Skip');
    expect(question()).toBe('That is all');
  });

  it('offers a timer for free writing that nobody has to start', () => {
    show({ reflection: buildReflection(rejection.id, { place: 'free_writing.write' }) });
    press('Start a timer, 10 minutes');
    expect(screen.getByRole('timer').textContent).toBe('10:00 left');
    press('Stop the timer');
    expect(screen.queryByRole('timer')).toBeNull();
  });

  it('is ended by the person', async () => {
    const { acts, onStop } = show({ reflection: atEnd('x') });
    press('Done for now');
    expect(acts.onEnd).toHaveBeenCalledOnce();
    await waitFor(() => expect(onStop).toHaveBeenCalledOnce());
  });

  it('is not left where it could not be written', async () => {
    const { acts, onStop } = show({ reflection: atEnd('x') });
    acts.onEnd.mockResolvedValueOnce(false);
    press('Done for now');
    await acts.onEnd.mock.results[0]?.value;
    expect(onStop).not.toHaveBeenCalled();
    expect(question()).toBe('That is all');
  });
});

describe('The line for next time', () => {
  it('can start from a line for the theme that was noted', () => {
    const mention = {
      id: 'm',
      createdAt: 0,
      updatedAt: 0,
      themeKey: 'logistics',
      rejectionId: rejection.id,
      source: 'feedback',
      quote: 'pay',
    } as const;
    const reflection = buildReflection(rejection.id, { place: 'next' });
    const { acts } = show({ reflection, mentions: [mention] });
    fireEvent.click(screen.getAllByRole('button', { name: /^Use it: If pay or hours/ })[0] as HTMLElement);
    expect(acts.onAnswer.mock.calls).toEqual([
      ['next_if', 'pay or hours are not in the advert'],
      ['next', 'ask in the first call'],
    ]);
    expect(document.activeElement).toBe(screen.getByLabelText('If …'));
  });

  it('is not offered in place of one that was written', () => {
    const answers = [{ question: 'next', text: 'breathe' }];
    show({ reflection: buildReflection(rejection.id, { place: 'next', answers }) });
    expect(screen.queryByRole('button', { name: /^Use it/ })).toBeNull();
  });
});

describe('What was written', () => {
  const answers = [
    { question: 'feeling', text: 'low' },
    { question: 'went_well', text: 'I listened' },
    { question: 'task_hard', text: 'The clock' },
    { question: 'next_if', text: 'they ask' },
    { question: 'of_a_newer_version', text: 'x' },
    { question: 'free_writing.write', text: 'Tired' },
  ];
  const ended = buildReflection(rejection.id, { place: 'end', endedAt: 9, answers });

  it.each([
    ['How is it right now?', 'How is it right now?'],
    ['What is one thing you did well?', 'What is one thing you did well?'],
    ['Which part of the task was hardest?', 'Which part of the task was hardest?'], // the stage is another by now
    ['If …', 'One thing for next time, as "If …, then I will …"'],
    ['Write what comes, for as long as you like. Spelling does not matter here.', /^Write what comes/],
  ])('leads back to its screen: %s', (name, heading) => {
    show({ reflection: ended }, false);
    press(`Change: ${name}`);
    expect(question()).toMatch(heading);
  });

  it('of a newer version is shown, and can be deleted', () => {
    const { acts } = show({ reflection: ended }, false);
    expect(screen.queryByRole('button', { name: 'Change: of_a_newer_version' })).toBeNull();
    press('Delete: of_a_newer_version');
    expect(acts.onDeleteAnswer).toHaveBeenCalledExactlyOnceWith('of_a_newer_version');
  });

  it('can be deleted as a whole, and the focus is not lost with it', () => {
    const { acts } = show({ reflection: ended }, false);
    press('Delete this look back');
    expect(acts.onDeleteAll).toHaveBeenCalledOnce();
    expect(document.activeElement?.textContent).toBe('Read or change it');
  });

  it('is what a finished look back opens at; its questions begin with the first', () => {
    show({ reflection: ended });
    expect(screen.getByText('I listened')).toBeDefined();
    expect(document.activeElement?.textContent).toBe('Read or change it');
    press('Read or change it');
    expect(question()).toBe('How is it right now?');
  });

  it('is not shown where nothing was', () => {
    show({ reflection: buildReflection(rejection.id, { answers: [{ question: 'hard', text: ' ' }] }) }, false);
    expect(screen.queryByRole('button', { name: 'Delete this look back' })).toBeNull();
  });

  it('gives the focus to the way back when it is stopped', () => {
    const { onStop } = show();
    press('Stop here');
    expect(onStop).toHaveBeenCalledOnce();
    expect(document.activeElement?.textContent).toBe('Look back, 2 minutes');
  });

  it('is asked for once more where the person comes again', () => {
    const { data, acts, onStop, rerender } = show();
    press('Stop here');
    for (const focused of [false, true])
      rerender(<LookBack data={data} focused={focused} acts={acts} onStop={onStop} />);
    expect(question()).toBe('How is it right now?');
  });
});

describe('Other ways to write', () => {
  it('are offered on the record too, and lead to the end of the questions', () => {
    show({}, false);
    press('Begin: What would you tell a friend?');
    expect(question()).toMatch(/^A friend tells you/);
    press('Back');
    expect(question()).toBe('That is all');
  });

  it('are offered where it is heavy, and lead back to the question', () => {
    const { acts } = show();
    expect(screen.queryByText('Other ways to write about it')).toBeNull();
    press('Heavy');
    expect(acts.onChoose).toHaveBeenCalledExactlyOnceWith('feeling', 'heavy');
    press('Begin: A kind note in three parts');
    press('Back');
    expect(question()).toBe('How is it right now?');
  });
});

describe('Every screen of a look back', () => {
  const places = [
    ...questionsFor('final', 'deep').map(({ key }) => key),
    'self_compassion.what_happened',
    'free_writing.write',
    'friend.tell',
    'end',
  ];

  it.each(places)('can be used with a screen reader: %s', async (place) => {
    const reflection = buildReflection(rejection.id, {
      depth: 'deep',
      place,
      answers: [
        { question: 'hard', text: 'I rambled a lot.' },
        { question: 'next', text: 'If they ask, then I will answer' },
      ],
    });
    const { container } = show({ reflection, rejection: { ...rejection, stage: 'final' } });
    const page = document.createElement('main');
    for (const level of ['h1', 'h2'])
      page.append(Object.assign(document.createElement(level), { textContent: 'Acme' }));
    container.before(page);
    page.append(container);
    expect(await accessibilityFaults(page)).toEqual([]);
  });
});
