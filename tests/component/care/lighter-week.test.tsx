import 'fake-indexeddb/auto';
import { fireEvent, render, screen } from '@testing-library/preact';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { OwnNumbersLine } from '../../../components/feedback/own-numbers.tsx';
import { App as OptionsApp } from '../../../entrypoints/options/app.tsx';
import { App as PopupApp } from '../../../entrypoints/popup/app.tsx';
import { addRejection } from '../../../utils/storage/rejections.ts';
import { planRequest } from '../../../utils/storage/requests.ts';
import { changeSettings, getSettings } from '../../../utils/storage/settings.ts';
import { accessibilityFaults } from '../../support/axe.ts';
import { days } from '../../support/build-records.ts';
import { freshDatabase } from '../../support/fresh-database.ts';

freshDatabase();

beforeEach(async () => {
  fakeBrowser.reset();
  location.hash = '';
  await changeSettings({ careOn: true, lighterUntil: Date.now() + days(6) });
  const { id: rejectionId } = await addRejection({ company: 'Acme', decidedOn: '2026-11-03' });
  await planRequest({ rejectionId, kind: 'first', tone: 'plain', language: 'en', dueAt: Date.now() - days(1) });
});

describe('In a lighter week', () => {
  it('the popup asks nothing, says until when, and shows what waits only on request', async () => {
    const { container } = render(<PopupApp />);
    expect(await screen.findByRole('heading', { level: 2, name: /^A lighter week until/ })).toBeDefined();
    expect(container.textContent).not.toContain('Acme');
    expect(await accessibilityFaults(container)).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Show what waits' }));
    expect(await screen.findByRole('heading', { level: 2, name: 'Ask Acme for feedback' })).toBeDefined();
  });

  it('the history finds without counting, and counts on request', async () => {
    render(<OptionsApp />);
    await screen.findByText('Acme');
    fireEvent.input(screen.getByLabelText('Search'), { target: { value: 'acme' } });
    expect(await screen.findByText('Counts are hidden in a lighter week.')).toBeDefined();
    expect(screen.queryByText('1 found')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Show the count' }));
    expect(screen.getByText('1 found')).toBeDefined();
  });

  it('what was asked and answered is not counted until the person asks for it', async () => {
    const { container } = render(
      <OwnNumbersLine isResting numbers={{ asked: 7, answered: 4, specific: 2, byStage: [] }} />,
    );
    expect(await screen.findByText('Counts are hidden in a lighter week.')).toBeDefined();
    expect(container.textContent).not.toMatch(/\d/);
    fireEvent.click(screen.getByRole('button', { name: 'Show the count' }));
    expect(container.textContent).toContain('Asked 7, answered 4, specific 2.');
  });

  it('the patterns rest', async () => {
    location.hash = '#/patterns';
    const { container } = render(<OptionsApp />);
    expect(await screen.findByText('Numbers rest in a lighter week')).toBeDefined();
    expect(container.querySelector('.picture')).toBeNull();
  });

  it('ends when care is turned off, so that nothing rests unseen', async () => {
    location.hash = '#/wellbeing';
    render(<OptionsApp />);
    fireEvent.click(await screen.findByRole('button', { name: 'Turn this off' }));
    await expect.poll(async () => (await getSettings()).lighterUntil).toBe(0);
  });
});
