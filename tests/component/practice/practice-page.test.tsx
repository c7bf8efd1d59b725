import { fireEvent, render, screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { PracticePage } from '../../../components/practice/practice-page.tsx';
import { practiceCards } from '../../../utils/core/practice/cards.ts';
import { accessibilityFaults } from '../../support/axe.ts';

const titles = (container: Element) => [...container.querySelectorAll('.card-title')].map((each) => each.textContent);

describe('Practice cards', () => {
  it('are there for every theme, those of the noted ones first', () => {
    const { container } = render(<PracticePage themes={[]} noted={['motivation', 'depth']} open="" />);
    expect(titles(container)).toHaveLength(practiceCards.length);
    expect(titles(container).slice(0, 2)).toEqual(['Two honest reasons', 'One topic, explained simply']);
  });

  it('open at the theme the person came from, with a minute to say it aloud', () => {
    const { container } = render(<PracticePage themes={[]} noted={[]} open="self_promo" />);
    expect([...container.querySelectorAll('details[open] .card-title')].map((each) => each.textContent)).toEqual([
      'One result with a number',
    ]);
    fireEvent.click(screen.getAllByRole('button', { name: 'Start a timer, 60 seconds' })[1] as HTMLElement);
    expect(screen.getByRole('timer').textContent).toBe('1:00 left');
  });

  it('can be used with a screen reader', async () => {
    const { container } = render(<PracticePage themes={[]} noted={[]} open="self_promo" />);
    expect(await accessibilityFaults(container)).toEqual([]);
  });
});
