import { fireEvent, render, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { FrontPagePanel } from '../../../components/front/front-page-panel.tsx';
import type { FrontPage } from '../../../utils/tabs/front-page.ts';
import { accessibilityFaults } from '../../support/axe.ts';

const here = { tabId: 4, address: 'https://mail.google.com/mail/u/0/#inbox/x' };
const frame = {
  frameId: 0,
  state: {
    siteIsOn: true,
    adapter: 'gmail',
    state: 'open',
    open: 1,
    missing: null,
    selected: false,
    tooLarge: false,
    shutOff: [],
    origin: 'https://mail.google.com',
  },
} as const;
const read: FrontPage = { state: 'open', ...here, frame, open: 1, looksDifferent: false };

function show(page: FrontPage | null, change: Partial<Parameters<typeof FrontPagePanel>[0]> = {}) {
  const onKeep = vi.fn();
  const props = { page, isPaused: false, outcome: null, keptAt: null, report: null, onKeep };
  const { container } = render(<FrontPagePanel {...props} {...change} />);
  return { container, onKeep, text: container.textContent ?? '' };
}

describe('The page in front', () => {
  it.each<[string, FrontPage, RegExp]>([
    ['a page of the browser', { state: 'closed' }, /no mail to read/],
    ['a site that is off', { state: 'off', ...here }, /not turned on for/],
    ['a webmail with nothing open', { ...read, state: 'nothing_open', open: 0 }, /No letter is open/],
    ['an open letter', read, /A letter is open/],
    ['a page that is too large', { ...read, state: 'too_large', open: 0 }, /so large that it is not read by itself/],
    [
      'letters in a frame of another site',
      { ...read, state: 'shut_off', open: 0 },
      /belongs to another site.* select its text, right-click it and choose Keep this message/,
    ],
    [
      'a webmail that changed',
      { ...read, looksDifferent: true },
      /looks different today\. Keep this message still works/,
    ],
  ])('is told for %s', (_, page, expected) => {
    expect(show(page).text).toMatch(expected);
  });

  it('leads from a site that is off to turning it on, with its address filled in', () => {
    show({ state: 'off', ...here });
    const link = screen.getByRole('link', { name: 'Always on this site' });
    expect(link.getAttribute('href')).toBe('/options.html#/settings/https%3A%2F%2Fmail.google.com');
  });

  it('keeps the message of the tab in front at a click', () => {
    const { onKeep } = show(read);
    fireEvent.click(screen.getByRole('button', { name: /Keep this message/ }));
    expect(onKeep).toHaveBeenCalledWith(4);
  });

  it('keeps no page around a letter that it cannot see, but what is selected in it', () => {
    const shut: FrontPage = { ...read, state: 'shut_off', open: 0 };
    show(shut);
    expect(screen.queryByRole('button', { name: /Keep this message/ })).toBeNull();
    show({ ...shut, frame: { ...frame, state: { ...frame.state, selected: true } } });
    expect(screen.getByRole('button', { name: /Keep this message/ })).toBeTruthy();
  });

  it('shows the whole report before it is copied, and copies just that', async () => {
    const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    show({ ...read, looksDifferent: true }, { report: 'main\n  div[role]' });
    expect(screen.getByDisplayValue(/div\[role\]/)).toBeTruthy();
    fireEvent.click(screen.getByText('Copy report'));
    expect(writeText).toHaveBeenCalledWith('main\n  div[role]');
    expect(await screen.findByText('Copied.')).toBeTruthy();
  });

  it('has no accessibility fault in any state', async () => {
    const { container } = show({ ...read, looksDifferent: true }, { report: 'main' });
    expect(await accessibilityFaults(container)).toEqual([]);
  });
});
