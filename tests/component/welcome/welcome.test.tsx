import { fireEvent, render, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { cameAt, sampleLetters } from '../../../entrypoints/welcome/sample/letters.ts';
import { sampleAdapter } from '../../../entrypoints/welcome/sample/sample-adapter.ts';
import { SampleInbox } from '../../../entrypoints/welcome/sample/sample-inbox.tsx';
import { WelcomePage } from '../../../entrypoints/welcome/welcome-page.tsx';
import { accessibilityFaults } from '../../support/axe.ts';
import { now } from '../../support/build-records.ts';

const sites = { origins: [], turnOn: vi.fn(async () => true), turnOff: vi.fn(async () => true) };

describe('The welcome page', () => {
  it('says what Afterword does and what it never does, before it asks for anything', () => {
    render(<WelcomePage sites={sites} />);
    const headings = screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent);
    expect(headings).toEqual(['What it does', 'What it never does', 'Choose your webmail']);
    expect(sites.turnOn).not.toHaveBeenCalled();
  });

  it('leads to the sample inbox first', () => {
    const { container } = render(<WelcomePage sites={sites} />);
    expect(container.querySelector('.aw-button-primary')?.getAttribute('href')).toBe('#sample');
  });

  it('can be used with a screen reader', async () => {
    expect(await accessibilityFaults(render(<WelcomePage sites={sites} />).container)).toEqual([]);
  });
});

function inbox(openId: string | null = null, kept: number | null = 0) {
  const onForget = vi.fn();
  return { ...render(<SampleInbox openId={openId} now={now} kept={kept} onForget={onForget} />), onForget };
}

describe('The sample inbox', () => {
  it('has a dozen letters and more, each with an id of its own and a day before today', () => {
    const { container } = inbox();
    expect(container.querySelectorAll('.sample-list a').length).toBeGreaterThanOrEqual(12);
    expect(new Set(sampleLetters.map(({ id }) => id)).size).toBe(sampleLetters.length);
    expect(sampleLetters.filter((letter) => cameAt(letter, now).getTime() >= now)).toEqual([]);
  });

  it('writes to nobody: every address is one that cannot exist', () => {
    const addresses = sampleLetters.map(({ fromAddress }) => fromAddress);
    expect(addresses.filter((address) => !/@[a-z0-9.-]+\.example$/.test(address))).toEqual([]);
  });

  it('shows the letter that was chosen', () => {
    inbox('german');
    expect(screen.getByRole('heading', { level: 2 }).textContent).toMatch(/^Ihre Bewerbung/);
    expect(screen.getByRole('link', { current: 'page' }).textContent).toContain('Katrin Vogt');
  });

  it.each(sampleLetters)('is read like a webmail that nobody knows: $id', (letter) => {
    inbox(letter.id);
    const reading = sampleAdapter.read(document);
    expect(reading.state).toBe('open');
    const messages = reading.state === 'open' ? reading.messages.map(({ message }) => message) : [];
    expect(messages).toEqual([
      expect.objectContaining({
        webmail: 'sample',
        subject: letter.subject,
        from: { name: letter.fromName, address: letter.fromAddress },
        date: expect.stringMatching(/^\d{4}-\d{2}-\d{2}/),
      }),
    ]);
    const words = (text: string) => text.replace(/^>\s?/gm, '').split(/\s+/).filter(Boolean);
    expect(words(messages[0]?.body ?? '')).toEqual(words(letter.body));
  });

  it('removes what was kept from it with one click, where there is something', () => {
    expect(inbox(null, 0).container.querySelector('.sample-top button')).toBeNull();
    const { onForget } = inbox(null, 2);
    fireEvent.click(screen.getByRole('button', { name: 'Remove the 2 kept from here' }));
    expect(onForget).toHaveBeenCalledOnce();
  });

  it.each([null, 'german'])('can be used with a screen reader: %s', async (openId) => {
    expect(await accessibilityFaults(inbox(openId, 1).container)).toEqual([]);
  });
});
