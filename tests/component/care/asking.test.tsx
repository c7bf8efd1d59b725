import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { App as OptionsApp } from '../../../entrypoints/options/app.tsx';
import { AboutPage } from '../../../entrypoints/options/pages/about-page.tsx';
import { App as PopupApp } from '../../../entrypoints/popup/app.tsx';
import { listCheckIns } from '../../../utils/storage/check-ins.ts';
import { database } from '../../../utils/storage/database.ts';
import { lastNoSeen, noteNo } from '../../../utils/storage/last-no.ts';
import { changeSettings, getSettings } from '../../../utils/storage/settings.ts';
import { buildRejection, days } from '../../support/build-records.ts';
import { freshDatabase } from '../../support/fresh-database.ts';

freshDatabase();

const hours = (count: number) => count * 3_600_000;
const rejection = buildRejection({ createdAt: Date.now() - days(4) });

beforeEach(async () => {
  fakeBrowser.reset();
  location.hash = '';
  await database().rejections.add(rejection);
});

describe('How it is today', () => {
  beforeEach(() => changeSettings({ careOn: true, careAsked: true }));

  it('is asked in the popup, never right after a no was looked at', async () => {
    await noteNo(Date.now() - hours(1));
    const first = render(<PopupApp />);
    await screen.findAllByText(/Acme/);
    await new Promise((done) => setTimeout(done, 100));
    expect(screen.queryByText('How is it today?')).toBeNull();
    first.unmount();
    await noteNo(Date.now() - hours(4));
    render(<PopupApp />);
    expect(await screen.findByText('How is it today?')).toBeDefined();
  });

  it('is no longer asked once a no comes into sight in another window', async () => {
    render(<PopupApp />);
    await screen.findByText('How is it today?');
    await noteNo();
    await waitFor(() => expect(screen.queryByText('How is it today?')).toBeNull());
  });

  it.each([
    ['a record that was opened', OptionsApp, 'rejection'],
    ['a look back in the popup', PopupApp, 'look-back'],
  ])('counts %s as a no that was looked at', async (_, App, page) => {
    location.hash = `#/${page}/${rejection.id}`;
    render(<App />);
    await waitFor(async () => expect(await lastNoSeen()).toBeGreaterThan(Date.now() - hours(1)));
  });

  it('is noted by one tap and taken back by another', async () => {
    render(<PopupApp />);
    fireEvent.click(await screen.findByRole('button', { name: 'Heavy' }));
    await screen.findByText('Noted: Heavy.');
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await listCheckIns()).toEqual([]));
  });
});

describe('The one question whether to turn it on', () => {
  it('is asked once in the popup on a calm day, and "No, thank you" is confirmed', async () => {
    const first = render(<PopupApp />);
    fireEvent.click(await screen.findByRole('button', { name: 'No, thank you' }));
    expect(await screen.findByText(/^It stays off\./)).toBeDefined();
    expect(await getSettings()).toMatchObject({ careOn: false, careAsked: true });
    first.unmount();
    render(<PopupApp />);
    await screen.findAllByText(/Acme/);
    expect(screen.queryByRole('button', { name: 'No, thank you' })).toBeNull();
  });

  it('waits in the popup while a no is fresh', async () => {
    await noteNo(Date.now() - hours(5));
    render(<PopupApp />);
    await screen.findAllByText(/Acme/);
    await new Promise((done) => setTimeout(done, 100));
    expect(screen.queryByRole('button', { name: 'No, thank you' })).toBeNull();
  });

  it('stands in Patterns also while there is nothing to draw', async () => {
    await database().rejections.clear();
    location.hash = '#/patterns';
    render(<OptionsApp />);
    expect(await screen.findByRole('button', { name: 'Turn it on' })).toBeDefined();
    expect(screen.getByText('Free and confidential help lines in many countries')).toBeDefined();
  });
});

it('The help page shows the way to people, also with care off', () => {
  render(<AboutPage version="1.0.0" />);
  expect(screen.getByText('Free and confidential help lines in many countries')).toBeDefined();
});
