import { fireEvent, render, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { AboutPage } from '../../../entrypoints/options/pages/about-page.tsx';
import { SettingsPage } from '../../../entrypoints/options/pages/settings-page.tsx';
import { defaultSettings, type Settings } from '../../../utils/storage/settings.ts';
import { accessibilityFaults } from '../../support/axe.ts';

function show(change: Partial<Settings> = {}, learnt = 0) {
  const sites = { origins: [], turnOn: vi.fn(async () => true), turnOff: vi.fn(async () => true) };
  const acts = { onChange: vi.fn(), onForgetLearnt: vi.fn(), onSaveCopy: vi.fn(), onDeleteEverything: vi.fn() };
  const settings = { ...defaultSettings, ...change };
  return {
    ...render(
      <SettingsPage
        drafts={null}
        settings={settings}
        sites={sites}
        address="https://mail.example"
        learnt={learnt}
        {...acts}
      />,
    ),
    ...acts,
  };
}

describe('The settings', () => {
  it.each([
    ['Pause', { paused: true }],
    ['A gentle first look', { gentleFirstLook: true }],
    ['Marks in lists', { listMarks: false }],
    ['Learn from “Not one”', { learn: false }],
    ['Keep the text of the letter', { keepLetterText: false }],
    ['No reminders for now', { pauseReminders: true }],
  ])('change what they say: %s', (label, change) => {
    const { onChange } = show();
    fireEvent.click(screen.getByLabelText(new RegExp(`^${label}`)));
    expect(onChange).toHaveBeenCalledExactlyOnceWith(change);
  });

  it('have the address of the site filled in that the person came from', () => {
    show();
    expect(screen.getByDisplayValue('https://mail.example')).toBeTruthy();
  });

  it('let the wait before asking be chosen', () => {
    const { onChange } = show();
    fireEvent.change(screen.getByLabelText('Wait before asking'), { target: { value: '48' } });
    expect(onChange).toHaveBeenCalledExactlyOnceWith({ coolOffHours: 48 });
  });

  it('show a wait that is none of the usual ones', () => {
    show({ coolOffHours: 36 });
    expect((screen.getByLabelText('Wait before asking') as HTMLSelectElement).value).toBe('36');
  });

  it('offer to forget what was learnt, where there is something', () => {
    expect(show().container.textContent).not.toContain('Forget what was learnt');
    const { onForgetLearnt } = show({}, 2);
    fireEvent.click(screen.getByRole('button', { name: 'Forget what was learnt' }));
    expect(onForgetLearnt).toHaveBeenCalledOnce();
  });

  it('save a copy of all that is kept', () => {
    const { onSaveCopy } = show();
    fireEvent.click(screen.getByRole('button', { name: 'Save a copy' }));
    expect(onSaveCopy).toHaveBeenCalledOnce();
  });

  it('delete everything only after asking once, with keeping as the easier answer', () => {
    const { onDeleteEverything } = show();
    fireEvent.click(screen.getByRole('button', { name: 'Delete everything' }));
    expect(onDeleteEverything).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: 'Keep it' }));
    fireEvent.click(screen.getByRole('button', { name: 'Delete everything' }));
    fireEvent.click(screen.getByRole('button', { name: 'Delete it all' }));
    expect(onDeleteEverything).toHaveBeenCalledOnce();
  });

  it('can be used with a screen reader', async () => {
    const { container } = show({}, 1);
    fireEvent.click(screen.getByRole('button', { name: 'Delete everything' }));
    expect(await accessibilityFaults(container)).toEqual([]);
  });
});

describe('Help', () => {
  it('says what Afterword never does, and can be used with a screen reader', async () => {
    const { container } = render(<AboutPage version="0.1.0" />);
    expect(container.textContent).toContain('It sends nothing anywhere');
    expect(await accessibilityFaults(container)).toEqual([]);
  });
});
