import { fireEvent, render, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { AimsPage } from '../../../components/aims/aims-page.tsx';
import { PinnedAims } from '../../../components/aims/pinned-aims.tsx';
import type { Aim } from '../../../utils/core/model/aim.ts';
import { accessibilityFaults } from '../../support/axe.ts';
import { buildRejection, now } from '../../support/build-records.ts';

const aim: Aim = { id: 'a', createdAt: now, updatedAt: now, text: 'A team that teaches', picture: null, pinned: false };
const pictured: Aim = { ...aim, id: 'b', picture: new Blob(['x'], { type: 'image/png' }) };

function show(aims: readonly Aim[] = [aim], liked = [buildRejection({ dreamJob: true, liked: 'One can walk there' })]) {
  const acts = {
    onAddWords: vi.fn(),
    onAddPicture: vi.fn(),
    onWords: vi.fn(async () => undefined),
    onPin: vi.fn(),
    onDelete: vi.fn(),
  };
  return { ...render(<AimsPage aims={aims} liked={liked} {...acts} />), acts };
}

const choose = (file: File) => fireEvent.change(screen.getByLabelText('Add a picture'), { target: { files: [file] } });

describe('What I am looking for', () => {
  it('takes words, which can be shown in the popup and deleted', () => {
    const { acts } = show();
    const field = screen.getAllByLabelText('Words').at(-1) as HTMLElement;
    fireEvent.input(field, { target: { value: ' close to home ' } });
    fireEvent.submit(field.closest('form') as HTMLFormElement);
    expect(acts.onAddWords).toHaveBeenCalledExactlyOnceWith('close to home');
    fireEvent.click(screen.getByLabelText('Show it in the popup'));
    expect(acts.onPin).toHaveBeenCalledExactlyOnceWith(aim, true);
    fireEvent.click(screen.getByRole('button', { name: 'Delete' }));
    expect(acts.onDelete).toHaveBeenCalledExactlyOnceWith(aim);
  });

  it('takes a picture, and says so where it cannot', () => {
    const { acts } = show();
    const picture = new File(['x'], 'a.png', { type: 'image/png' });
    choose(picture);
    expect(acts.onAddPicture).toHaveBeenCalledExactlyOnceWith(picture);
    choose(new File(['x'], 'a.txt', { type: 'text/plain' }));
    expect(screen.getByText('This file could not be read as a picture.')).toBeDefined();
    expect(acts.onAddPicture).toHaveBeenCalledOnce();
  });

  it('reminds of what was liked about jobs that were much wanted', () => {
    show();
    expect(screen.getByText('One can walk there')).toBeDefined();
    expect(screen.getByText('Acme').closest('a')?.getAttribute('href')).toMatch(/^#\/rejection\//);
  });

  it('shows pictures with words for those who do not see them', () => {
    const { container } = render(<PinnedAims aims={[pictured]} />);
    expect(container.querySelector('img')?.alt).toBe('Your picture: A team that teaches');
  });

  it.each([
    ['with nothing', [], []],
    ['with words and a picture', [aim, pictured], undefined],
  ])('can be used with a screen reader: %s', async (_, aims, liked) => {
    expect(await accessibilityFaults(show(aims, liked).container)).toEqual([]);
  });
});
