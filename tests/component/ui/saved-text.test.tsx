import { fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { TextField } from '../../../components/ui/field.tsx';
import { NoteTypedContext } from '../../../components/ui/note-typed.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const field = () => screen.getByLabelText('Company') as HTMLInputElement;
const type = (value: string) => fireEvent.input(field(), { target: { value } });
const settle = () => vi.advanceTimersByTimeAsync(2000);

function show(value = 'Acme', onSave = vi.fn((_: string): Promise<unknown> => Promise.resolve())) {
  const view = render(<TextField label="Company" value={value} onSave={onSave} />);
  const store = (stored: string) => view.rerender(<TextField label="Company" value={stored} onSave={onSave} />);
  return { ...view, onSave, store };
}

describe('A field', () => {
  it('saves what is typed by itself, once the person pauses, and says so', async () => {
    const { onSave, container } = show();
    type('Acm');
    type('Acme Lt');
    type('Acme Ltd');
    expect(onSave).not.toHaveBeenCalled();
    await settle();
    expect(onSave).toHaveBeenCalledExactlyOnceWith('Acme Ltd');
    expect(container.querySelector('[role=status]')?.textContent).toBe('Saved');
  });

  it('saves at once when it is left', () => {
    const { onSave } = show();
    type('Acme Ltd');
    fireEvent.blur(field());
    expect(onSave).toHaveBeenCalledExactlyOnceWith('Acme Ltd');
  });

  it('saves at once when the page is left, even by closing it', () => {
    const { onSave } = show();
    type('Acme Ltd');
    dispatchEvent(new Event('pagehide'));
    expect(onSave).toHaveBeenCalledExactlyOnceWith('Acme Ltd');
  });

  it('saves what was typed when it is taken away', () => {
    const { onSave, unmount } = show();
    type('Acme Ltd');
    unmount();
    expect(onSave).toHaveBeenCalledExactlyOnceWith('Acme Ltd');
  });

  it('does not save what nobody changed', async () => {
    const { onSave, unmount } = show();
    fireEvent.blur(field());
    unmount();
    await settle();
    expect(onSave).not.toHaveBeenCalled();
  });

  it('never replaces what is being typed by what is stored', () => {
    const { store } = show();
    type('My own words');
    store('From another tab');
    expect(field().value).toBe('My own words');
  });

  it('never takes a letter back when the database says late what stood there before it', async () => {
    const { store } = show('');
    for (const typed of ['A', 'Ac', 'Acm']) {
      type(typed);
      fireEvent.blur(field());
      await settle();
    }
    store('A');
    expect(field().value).toBe('Acm');
    store('Ac');
    store('Acm');
    store('From another tab');
    expect(field().value).toBe('From another tab');
  });

  it('notes each letter for its place at once, and says when it is stored', async () => {
    const stored = vi.fn();
    const note = vi.fn(() => stored);
    const place = { kind: 'field', store: 'rejections', id: 'r', field: 'company' } as const;
    render(
      <NoteTypedContext.Provider value={note}>
        <TextField label="Company" value="Acme" place={place} onSave={() => Promise.resolve()} />
      </NoteTypedContext.Provider>,
    );
    type('Acme L');
    type('Acme Lt');
    expect(note.mock.calls).toEqual([
      [place, 'Acme L', 'Acme'],
      [place, 'Acme Lt', 'Acme'],
    ]);
    expect(stored).not.toHaveBeenCalled();
    await settle();
    expect(stored).toHaveBeenCalledOnce();
  });

  it('follows what is stored where nothing is being typed', () => {
    const { store } = show();
    store('From another tab');
    expect(field().value).toBe('From another tab');
  });

  it('keeps the words where saving fails, says so, and tries again', async () => {
    const onSave = vi.fn((_: string): Promise<unknown> => Promise.reject(new Error('disk full')));
    const { container } = show('Acme', onSave);
    type('Acme Ltd');
    await settle();
    expect(container.querySelector('[role=status]')?.textContent).toMatch(/^Not saved yet/);
    expect(field().value).toBe('Acme Ltd');
    onSave.mockResolvedValue(undefined);
    fireEvent.blur(field());
    await settle();
    expect(onSave).toHaveBeenLastCalledWith('Acme Ltd');
    expect(container.querySelector('[role=status]')?.textContent).toBe('Saved');
  });
});
