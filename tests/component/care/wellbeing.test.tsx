import { fireEvent, render, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import type { CareData } from '../../../components/care/care-data.ts';
import { CheckInCard } from '../../../components/care/check-in-card.tsx';
import { SoftNoteCard } from '../../../components/care/soft-note-card.tsx';
import { WellbeingPage } from '../../../components/care/wellbeing-page.tsx';
import { accessibilityFaults } from '../../support/axe.ts';
import { now } from '../../support/build-records.ts';

const acts = () => ({
  onCheckIn: vi.fn(),
  onLighterWeek: vi.fn(),
  onEndLighterWeek: vi.fn(),
  onCloseNote: vi.fn(),
  onTurn: vi.fn(),
});
const quiet: CareData = { isOn: true, mayAsk: true, note: null, checkIns: [], lighterUntil: null };

function show(change: Partial<CareData> = {}) {
  const done = acts();
  return { ...render(<WellbeingPage data={{ ...quiet, ...change }} now={now} {...done} />), acts: done };
}

const directory = 'Free and confidential help lines in many countries';

describe('Wellbeing', () => {
  it('asks one question first, and says nothing else while it is off', () => {
    const { acts: done } = show({ isOn: false });
    expect(screen.queryByText('How is it today?')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'No, thank you' }));
    expect(done.onTurn).toHaveBeenCalledExactlyOnceWith(false);
  });

  it.each([
    ['off', { isOn: false }],
    ['on', {}],
    ['with a note', { note: { key: 'heavy_days', count: 3 } as const }],
    ['in a lighter week', { lighterUntil: now }],
  ])('always shows where people help, and what this is not: %s', async (_, change) => {
    const { container } = show(change);
    expect(screen.getAllByText(directory)[0]?.getAttribute('href')).toBe('https://findahelpline.com');
    expect(container.textContent).toContain('If you are in danger, call your local emergency number.');
    expect(container.textContent).toContain('Not medical advice');
    expect(await accessibilityFaults(container)).toEqual([]);
  });

  it('takes one tap for a check-in, and asks no second time', () => {
    const { acts: done, unmount } = show();
    fireEvent.click(screen.getByRole('button', { name: 'Low' }));
    expect(done.onCheckIn).toHaveBeenCalledExactlyOnceWith('low');
    unmount();
    show({ mayAsk: false });
    expect(screen.queryByText('How is it today?')).toBeNull();
  });

  it('says what the person noted, not what they are', () => {
    const { container, acts: done } = show({ note: { key: 'heavy_days', count: 3 } });
    expect(screen.getByText('You noted 3 heavy days. A lighter week is allowed.')).toBeDefined();
    expect(container.textContent).not.toMatch(/burn|score|you are not/i);
    fireEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(done.onCloseNote).toHaveBeenCalledOnce();
  });

  it('starts and ends a lighter week', () => {
    const first = show();
    fireEvent.click(screen.getByRole('button', { name: 'Start a lighter week' }));
    expect(first.acts.onLighterWeek).toHaveBeenCalledOnce();
    first.unmount();
    const second = show({ lighterUntil: now });
    expect(screen.getByText(/A lighter week until Nov 23/)).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: 'End it now' }));
    expect(second.acts.onEndLighterWeek).toHaveBeenCalledOnce();
  });
});

describe('In the popup', () => {
  it.each(['I need to talk to someone', 'I am not safe'])('"%s" shows the way to people at once', (words) => {
    render(<CheckInCard onCheckIn={vi.fn()} onClose={vi.fn()} />);
    fireEvent.click(screen.getByRole('button', { name: words }));
    expect(screen.getByRole('status').textContent).toContain(directory);
  });

  it('a note can always be closed, and has the way to people with it', () => {
    const onClose = vi.fn();
    const { container } = render(
      <SoftNoteCard note={{ key: 'low_days', count: 5 }} onLighterWeek={vi.fn()} onClose={onClose} />,
    );
    expect(container.textContent).toContain(directory);
    fireEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(onClose).toHaveBeenCalledOnce();
  });
});
