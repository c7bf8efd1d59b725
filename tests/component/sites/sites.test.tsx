import { fireEvent, render, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { patternOfAddress, siteName } from '../../../components/sites/site-address.ts';
import { SitesPanel } from '../../../components/sites/sites-panel.tsx';
import { accessibilityFaults } from '../../support/axe.ts';

function show(origins: readonly string[] | null, answer = true) {
  const turnOn = vi.fn(async () => answer);
  const turnOff = vi.fn(async () => answer);
  return { ...render(<SitesPanel origins={origins} turnOn={turnOn} turnOff={turnOff} />), turnOn, turnOff };
}

const typeSite = (value: string) => {
  fireEvent.input(screen.getByLabelText('Another webmail'), { target: { value } });
  fireEvent.submit(screen.getByLabelText('Another webmail').closest('form') as HTMLFormElement);
};

describe('Choosing webmails', () => {
  it('says why before the browser asks', () => {
    expect(show([]).container.textContent).toContain('Your browser will ask');
  });

  it('asks the browser in the same turn as the click, or it would refuse', () => {
    const { turnOn } = show([]);
    fireEvent.click(screen.getByRole('button', { name: 'Turn on Gmail' }));
    expect(turnOn).toHaveBeenCalledExactlyOnceWith(['https://mail.google.com/*']);
  });

  it('shows which are on and turns them off again', () => {
    const { turnOff } = show(['https://mail.google.com/*']);
    fireEvent.click(screen.getByRole('button', { name: 'Turn off Gmail' }));
    expect(turnOff).toHaveBeenCalledExactlyOnceWith(['https://mail.google.com/*']);
  });

  it('lists a site that the person typed, and turns it off', () => {
    const { turnOff } = show(['https://mail.example.org/*']);
    fireEvent.click(screen.getByRole('button', { name: 'Turn off mail.example.org' }));
    expect(turnOff).toHaveBeenCalledExactlyOnceWith(['https://mail.example.org/*']);
  });

  it('counts every webmail as on where the browser was told so for all sites', () => {
    show(['https://*/*']);
    expect(screen.getByRole('button', { name: 'Turn off Gmail' })).toBeDefined();
    expect(screen.getByText('All websites')).toBeDefined();
  });

  it('says when it begins and ends', async () => {
    show(['https://mail.example.org/*']);
    fireEvent.click(screen.getByRole('button', { name: 'Turn on Gmail' }));
    expect(await screen.findByText(/^On for Gmail\. It begins at once/)).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: 'Turn off mail.example.org' }));
    expect(await screen.findByText(/^Off for mail\.example\.org/)).toBeDefined();
  });

  it('takes a no without reproach', async () => {
    show([], false);
    fireEvent.click(screen.getByRole('button', { name: 'Turn on Gmail' }));
    expect(await screen.findByText('Nothing changed for Gmail.')).toBeDefined();
  });

  it('turns on a webmail by its address', () => {
    const { turnOn } = show([]);
    typeSite('mail.example.org/roundcube');
    expect(turnOn).toHaveBeenCalledExactlyOnceWith(['https://mail.example.org/*']);
  });

  it('says what an address looks like where none was typed', () => {
    const { turnOn } = show([]);
    typeSite('my mail');
    expect(turnOn).not.toHaveBeenCalled();
    expect(screen.getByRole('alert').textContent).toContain('should read like mail.example.org');
  });

  it.each([[null], [[]], [['https://mail.google.com/*', 'https://mail.example.org/*']]])(
    'can be used with a screen reader: %j',
    async (origins) => {
      expect(await accessibilityFaults(show(origins).container)).toEqual([]);
    },
  );
});

describe('An address that a person types', () => {
  it.each([
    ['mail.example.org', 'https://mail.example.org/*'],
    ['  https://mail.example.org:8443/mail/?_task=mail  ', 'https://mail.example.org/*'],
    ['http://localhost:8080/roundcube', 'http://localhost/*'],
    ['http://192.168.1.4/mail', 'http://192.168.1.4/*'],
    ['post.bücher.example', 'https://post.xn--bcher-kva.example/*'],
  ])('%j is the site %s', (typed, pattern) => {
    expect(patternOfAddress(typed)).toBe(pattern);
  });

  it.each(['', 'gmail', 'my mail', 'ftp://example.org', 'javascript:alert(1)', 'https://', '*.example.org', 'robin@'])(
    '%j is none',
    (typed) => {
      expect(patternOfAddress(typed)).toBeNull();
    },
  );

  it('is shown without what only a browser needs', () => {
    expect(siteName('https://*.mail.yahoo.com/*')).toBe('mail.yahoo.com');
  });
});
