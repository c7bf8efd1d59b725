import { fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { LessonsPage } from '../../../components/lessons/lessons-page.tsx';
import type { Lesson } from '../../../utils/core/model/lesson.ts';
import { accessibilityFaults } from '../../support/axe.ts';
import { now } from '../../support/build-records.ts';

const lesson = (id: string, change: Partial<Lesson> = {}): Lesson => ({
  id,
  createdAt: now,
  updatedAt: now,
  situation: 'they ask for an example',
  response: 'end with the result.',
  state: 'open',
  rejectionId: 'r1',
  themeKey: 'structure',
  ...change,
});

function show(lessons: readonly Lesson[]) {
  const acts = {
    onAdd: vi.fn(async () => true),
    onEdit: vi.fn(async () => undefined),
    onMove: vi.fn(),
    onDelete: vi.fn(),
  };
  const names = new Map([['r1', 'Acme']]);
  return {
    ...render(<LessonsPage lessons={lessons} themes={[]} firstTheme="structure" names={names} {...acts} />),
    acts,
  };
}

const one = lesson('a');

describe('Lessons', () => {
  it('are read as one sentence, with what they are about and where they came from', () => {
    show([one]);
    const line = screen.getByText('From Acme').closest('li') as HTMLElement;
    expect(line.textContent).toContain('Short and ordered answers');
    expect(line.textContent).toContain('If they ask for an example, then I will end with the result.');
    expect(within(line).getByText('From Acme').getAttribute('href')).toBe('#/rejection/r1');
  });

  it('can be moved to any state, and never say how late they are', () => {
    const { acts, container } = show([one]);
    fireEvent.change(screen.getByLabelText(/^Where it stands/), { target: { value: 'practising' } });
    fireEvent.click(screen.getByRole('button', { name: /^Move it/ }));
    expect(acts.onMove).toHaveBeenCalledExactlyOnceWith(one, 'practising');
    expect(container.textContent).not.toMatch(/overdue|late|due/i);
  });

  it('are not moved by the states that arrow keys pass', () => {
    const { acts } = show([one]);
    const states = screen.getByLabelText(/^Where it stands/);
    for (const value of ['practising', 'done', 'let_go', 'open']) fireEvent.change(states, { target: { value } });
    expect(acts.onMove).not.toHaveBeenCalled();
    expect(screen.queryByRole('button', { name: /^Move it/ })).toBeNull();
  });

  it('keep the focus when they move within their list, and leave it at the top when they go from it', () => {
    const { acts, rerender } = show([one]);
    const moveTo = (state: Lesson['state']) => {
      fireEvent.change(screen.getByLabelText(/^Where it stands/), { target: { value: state } });
      fireEvent.click(screen.getByRole('button', { name: /^Move it/ }));
      const props = { themes: [], firstTheme: 'structure', names: new Map(), ...acts };
      rerender(<LessonsPage lessons={[{ ...one, state }]} {...props} />);
    };
    moveTo('practising');
    expect(document.activeElement).toBe(screen.getByLabelText(/^Where it stands/));
    moveTo('done');
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
  });

  it('stay in their place while they are reworded', () => {
    const older = lesson('b', { createdAt: now - 1, response: 'pause' });
    const { acts, container, rerender } = show([one, older]);
    const order = () => [...container.querySelectorAll('.lesson-line')].map((line) => line.textContent);
    const before = order();
    const touched = { ...older, updatedAt: now + 9 };
    const props = { themes: [], firstTheme: 'structure', names: new Map(), ...acts };
    rerender(<LessonsPage lessons={[touched, one]} {...props} />);
    expect(order()).toEqual(before);
  });

  it('say what is missing where their second half is empty', () => {
    const { acts } = show([]);
    const situation = screen.getByLabelText('If …') as HTMLInputElement;
    fireEvent.input(situation, { target: { value: 'they ask why' } });
    fireEvent.submit(situation.closest('form') as HTMLFormElement);
    expect(screen.getByText('The second half is still empty: what will you do then?')).toBeDefined();
    expect(document.activeElement).toBe(screen.getByLabelText('then I will …'));
    expect(situation.value).toBe('they ask why');
    expect(acts.onAdd).not.toHaveBeenCalled();
  });

  it('stay in their fields where they could not be kept, and leave them once they are', async () => {
    const { acts } = show([]);
    acts.onAdd.mockResolvedValueOnce(false);
    const then = screen.getByLabelText('then I will …') as HTMLInputElement;
    fireEvent.input(then, { target: { value: 'breathe' } });
    fireEvent.submit(then.closest('form') as HTMLFormElement);
    await acts.onAdd.mock.results[0]?.value;
    expect(then.value).toBe('breathe');
    fireEvent.submit(then.closest('form') as HTMLFormElement);
    await waitFor(() => expect(then.value).toBe(''));
  });

  it('of ours never take the place of words that were typed', () => {
    show([]);
    fireEvent.click(screen.getAllByRole('button', { name: /^Use it/ })[0] as HTMLElement);
    fireEvent.click(screen.getAllByRole('button', { name: /^Use it/ })[1] as HTMLElement);
    fireEvent.input(screen.getByLabelText('then I will …'), { target: { value: 'stop there' } });
    expect(screen.queryByRole('button', { name: /^Use it/ })).toBeNull();
  });

  it('can be reworded and deleted', () => {
    const { acts } = show([one]);
    fireEvent.click(screen.getByRole('button', { name: 'Change the words' }));
    const field = screen.getAllByLabelText('then I will …')[0] as HTMLElement;
    fireEvent.input(field, { target: { value: 'stop there' } });
    fireEvent.blur(field);
    expect(acts.onEdit).toHaveBeenCalledExactlyOnceWith(one, { response: 'stop there' });
    fireEvent.click(screen.getByRole('button', { name: /^Delete/ }));
    expect(acts.onDelete).toHaveBeenCalledExactlyOnceWith(one);
  });

  it('show one small step for today where there are several', () => {
    show([one, lesson('b', { state: 'practising', response: 'pause for a breath' })]);
    expect(screen.getByRole('region', { name: 'A small step' }).textContent).toContain('pause for a breath');
  });

  it('that are done or let go are folded away', () => {
    show([one, lesson('b', { state: 'done' }), lesson('c', { state: 'let_go' })]);
    const rest = screen.getByText('Done and let go').closest('details') as HTMLDetailsElement;
    expect(rest.open).toBe(false);
    expect(rest.querySelectorAll('li')).toHaveLength(2);
  });

  it('begin with a suggestion that the person may change', () => {
    const { acts } = show([]);
    fireEvent.click(screen.getAllByRole('button', { name: /^Use it: If they ask for an example/ })[0] as HTMLElement);
    const then = screen.getByLabelText('then I will …') as HTMLInputElement;
    expect(then.value).toBe('tell the situation, what I did and the result');
    fireEvent.input(then, { target: { value: 'tell the result first' } });
    fireEvent.submit(then.closest('form') as HTMLFormElement);
    expect(acts.onAdd).toHaveBeenCalledExactlyOnceWith(
      { situation: 'they ask for an example', response: 'tell the result first' },
      'structure',
    );
  });

  it('typed as a whole line are taken apart', () => {
    const { acts } = show([]);
    const then = screen.getByLabelText('then I will …');
    fireEvent.input(then, { target: { value: 'If they ask why, then I will say it plainly' } });
    fireEvent.submit(then.closest('form') as HTMLFormElement);
    expect(acts.onAdd).toHaveBeenCalledExactlyOnceWith({ situation: 'they ask why', response: 'say it plainly' }, null);
  });

  it.each([
    ['with none', []],
    ['with some', [one, lesson('b', { state: 'done' })]],
  ])('can be used with a screen reader: %s', async (_, lessons) => {
    expect(await accessibilityFaults(show(lessons).container)).toEqual([]);
  });
});
