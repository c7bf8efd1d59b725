import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { LineForm } from '../../../components/ui/line-form.tsx';
import { NoteTypedContext } from '../../../components/ui/note-typed.ts';

const place = { kind: 'field', store: 'rejections', id: 'r', field: 'unkeptTheme' } as const;

function show(value = '') {
  const acts = { onSave: vi.fn(async () => undefined), onAdd: vi.fn(async () => true) };
  const noteTyped = vi.fn(() => () => {});
  const view = render(
    <NoteTypedContext.Provider value={noteTyped}>
      <LineForm label="In your own words" add="Keep" value={value} place={place} {...acts} />
    </NoteTypedContext.Provider>,
  );
  const field = screen.getByLabelText('In your own words') as HTMLInputElement;
  const type = (words: string) => fireEvent.input(field, { target: { value: words } });
  return { ...view, acts, noteTyped, field, type, add: () => fireEvent.submit(field.closest('form') as HTMLElement) };
}

describe('A line that is not added yet', () => {
  it('is noted with each letter and saved when the window closes, so that it is there again', () => {
    const { acts, noteTyped, type, unmount } = show();
    type('Small talk');
    expect(noteTyped).toHaveBeenLastCalledWith(place, 'Small talk', '');
    unmount();
    expect(acts.onSave).toHaveBeenLastCalledWith('Small talk');
    expect(show('Small talk').field.value).toBe('Small talk');
  });

  it('is taken away once it was added', async () => {
    const { acts, field, type, add } = show();
    type(' Small talk ');
    add();
    await waitFor(() => expect(field.value).toBe(''));
    expect(acts.onAdd).toHaveBeenCalledExactlyOnceWith('Small talk');
    expect(acts.onSave).toHaveBeenLastCalledWith('');
  });

  it('stays where it could not be added', async () => {
    const { acts, field, type, add } = show();
    acts.onAdd.mockResolvedValueOnce(false);
    type('Small talk');
    add();
    await acts.onAdd.mock.results[0]?.value;
    expect(field.value).toBe('Small talk');
    expect(acts.onSave).not.toHaveBeenCalledWith('');
    add();
    await waitFor(() => expect(field.value).toBe(''));
  });

  it('keeps what was typed while it was being added', async () => {
    const { acts, field, type, add } = show();
    type('Small talk');
    add();
    type('Small talk at the door');
    await acts.onAdd.mock.results[0]?.value;
    expect(field.value).toBe('Small talk at the door');
  });

  it('is not added twice, nor without words', () => {
    const { acts, type, add } = show();
    type('  ');
    add();
    type('Small talk');
    add();
    add();
    expect(acts.onAdd).toHaveBeenCalledOnce();
  });
});
