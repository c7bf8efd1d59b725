import { fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { TextField } from '../../../components/ui/field.tsx';

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
