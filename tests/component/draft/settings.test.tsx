import { fireEvent, render, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { DraftsSettings } from '../../../components/settings/drafts-settings.tsx';
import { defaultSettings, type Settings } from '../../../utils/storage/settings.ts';
import { accessibilityFaults } from '../../support/axe.ts';

function show(change: Partial<Settings> = {}, mayNotify = false) {
  const acts = { onChange: vi.fn(async () => undefined), onNotify: vi.fn() };
  const settings = { ...defaultSettings, ...change };
  return { ...render(<DraftsSettings settings={settings} mayNotify={mayNotify} {...acts} />), acts };
}

const templates = [
  { name: 'Short', text: 'Hi {recruiter}' },
  { name: 'Long', text: '' },
];

describe('Settings of drafts', () => {
  it('take the own name and the tone', () => {
    const { acts } = show();
    fireEvent.input(screen.getByLabelText('Your name, for the end of a draft'), { target: { value: 'Alex' } });
    fireEvent.blur(screen.getByLabelText('Your name, for the end of a draft'));
    fireEvent.change(screen.getByLabelText('Tone that drafts begin in'), { target: { value: 'warm' } });
    expect(acts.onChange.mock.calls).toEqual([[{ ownName: 'Alex' }], [{ tone: 'warm' }]]);
  });

  it('ask the browser for notifications in the very click', () => {
    const { acts } = show();
    fireEvent.click(screen.getByLabelText(/^Reminders as notifications/));
    expect(acts.onNotify).toHaveBeenCalledExactlyOnceWith(true);
  });

  it('add, change and remove templates one by one', () => {
    const { acts } = show({ templates });
    fireEvent.click(screen.getByRole('button', { name: 'Add a template' }));
    fireEvent.click(screen.getByRole('button', { name: 'Remove: Short' }));
    const text = screen.getAllByLabelText('Text')[1] as HTMLElement;
    fireEvent.input(text, { target: { value: 'Dear {recruiter}' } });
    fireEvent.blur(text);
    expect(acts.onChange.mock.calls).toEqual([
      [{ templates: [...templates, { name: 'Template 3', text: '' }] }],
      [{ templates: [templates[1]] }],
      [{ templates: [templates[0], { name: 'Long', text: 'Dear {recruiter}' }] }],
    ]);
  });

  it('can be used with a screen reader', async () => {
    expect(await accessibilityFaults(show({ templates }).container)).toEqual([]);
  });
});
