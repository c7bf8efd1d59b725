import { fireEvent, render, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import type { CareData } from '../../../components/care/care-data.ts';
import { CheckInCard } from '../../../components/care/check-in-card.tsx';
import { SoftNoteCard } from '../../../components/care/soft-note-card.tsx';
import { WellbeingPage } from '../../../components/care/wellbeing-page.tsx';
import type { CheckIn, Feeling } from '../../../utils/core/model/check-in.ts';
import { accessibilityFaults } from '../../support/axe.ts';
import { now } from '../../support/build-records.ts';

const acts = () => ({
  onCheckIn: vi.fn(),
  onTakeBack: vi.fn(),
  onChange: vi.fn(),
  onDelete: vi.fn(),
  onLighterWeek: vi.fn(),
  onEndLighterWeek: vi.fn(),
  onCloseNote: vi.fn(),
  onTurn: vi.fn(),
});
const quiet: CareData = {
  isOn: true,
  isAsked: true,
  mayAskFirst: false,
  mayAsk: true,
  today: null,
  note: null,
  checkIns: [],
  lighterUntil: null,
};
const noted = (feeling: Feeling, day = '2026-11-23'): CheckIn => ({
  id: day,
  createdAt: now,
  updatedAt: now,
  day,
  feeling,
  note: '',
});

function show(change: Partial<CareData> = {}) {
  const done = acts();
  return { ...render(<WellbeingPage data={{ ...quiet, ...change }} now={now} {...done} />), acts: done };
}

const directory = 'Free and confidential help lines in many countries';

describe('Wellbeing', () => {
  it('asks one question first, and says nothing else while it is off', () => {
    const { acts: done } = show({ isOn: false, isAsked: false });
    expect(screen.queryByText('How is it today?')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'No, thank you' }));
    expect(done.onTurn).toHaveBeenCalledExactlyOnceWith(false);
  });

  it('says after "No, thank you" that it is off, and how it can be turned on', () => {
    const { acts: done } = show({ isOn: false, isAsked: true });
    expect(screen.getByRole('status').textContent).toContain('Check-ins are off');
    expect(screen.queryByRole('button', { name: 'No, thank you' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Turn it on' }));
    expect(done.onTurn).toHaveBeenCalledExactlyOnceWith(true);
  });

  it.each([
    ['not asked yet', { isOn: false, isAsked: false }],
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

  it('lets each day be changed and deleted', () => {
    const days = [noted('heavy'), noted('low', '2026-11-20')];
    const { acts: done } = show({ mayAsk: false, today: days[0] ?? null, checkIns: days });
    fireEvent.click(screen.getByRole('button', { name: 'Change: Nov 20' }));
    fireEvent.click(screen.getByRole('button', { name: 'Light' }));
    expect(done.onChange).toHaveBeenCalledExactlyOnceWith(days[1], 'light');
    fireEvent.click(screen.getByRole('button', { name: 'Delete: Nov 20' }));
    expect(done.onDelete).toHaveBeenCalledExactlyOnceWith(days[1]);
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
    const { container } = render(<CheckInCard {...acts()} mayAsk today={null} onClose={vi.fn()} />);
    const said = () => container.querySelector('.help-lines-first')?.textContent ?? '';
    const way = screen.getByRole('button', { name: words });
    fireEvent.click(way);
    expect(said()).toContain(directory);
    expect(said().startsWith('If you are in danger')).toBe(words === 'I am not safe');
    expect(screen.getAllByRole('button', { expanded: true })).toEqual([way]);
    fireEvent.click(way);
    expect(said()).toBe('');
    expect(container.textContent).toContain(directory);
  });

  it('a tap is confirmed, can be changed and taken back, and the way to people stays', () => {
    const done = acts();
    const card = (today: CheckIn | null) => (
      <CheckInCard {...done} mayAsk={today === null} today={today} onClose={vi.fn()} />
    );
    const { container, rerender } = render(card(null));
    fireEvent.click(screen.getByRole('button', { name: 'Heavy' }));
    rerender(card(noted('heavy')));
    expect(container.textContent).toContain('Noted: Heavy.');
    expect(container.textContent).toContain(directory);
    fireEvent.click(screen.getByRole('button', { name: 'Change' }));
    fireEvent.click(screen.getByRole('button', { name: 'Low' }));
    expect(done.onCheckIn.mock.calls).toEqual([['heavy'], ['low']]);
    rerender(card(noted('low')));
    expect(container.textContent).toContain('Noted: Low.');
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(done.onTakeBack).toHaveBeenCalledExactlyOnceWith(noted('low'), noted('heavy'));
  });

  it('what was noted in another window today is not said again', () => {
    const { container } = render(<CheckInCard {...acts()} mayAsk={false} today={noted('heavy')} onClose={vi.fn()} />);
    expect(container.textContent).toBe('');
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
