import { act, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { App } from '../../../entrypoints/options/app.tsx';
import { dayOf } from '../../../utils/storage/clock.ts';
import { database } from '../../../utils/storage/database.ts';
import { changeSettings, getSettings } from '../../../utils/storage/settings.ts';
import { buildReflection, buildRejection, days } from '../../support/build-records.ts';
import { freshDatabase } from '../../support/fresh-database.ts';

freshDatabase();

beforeEach(() => {
  fakeBrowser.reset();
  location.hash = '#/brief';
});

const field = () => screen.findByLabelText<HTMLInputElement>('Which interview');
const pause = (ms: number) => act(() => new Promise((done) => setTimeout(done, ms)));

describe('The interview of the brief', () => {
  it('from an invitation can be written on without the page going away under one’s hands', async () => {
    await changeSettings({ briefFor: 'Old', briefDay: '' });
    // The simulated page tells of a replaced address as of a new one; browsers do not.
    const replaced = vi.spyOn(history, 'replaceState').mockImplementation(() => {});
    location.hash = '#/brief/Merrow%2C%20Designer';
    render(<App />);
    const input = await field();
    expect(input.value).toBe('Merrow, Designer');
    input.focus();
    fireEvent.input(input, { target: { value: 'Merrow, Designer x' } });
    await pause(400);
    fireEvent.input(input, { target: { value: 'Merrow, Designer, second round' } });
    await pause(400);
    expect(await field()).toBe(input);
    expect(document.activeElement).toBe(input);
    expect(input.value).toBe('Merrow, Designer, second round');
    expect(await getSettings()).toMatchObject({ briefFor: 'Merrow, Designer, second round', briefDay: '' });
    expect(replaced).toHaveBeenLastCalledWith(null, '', '#/brief');
    replaced.mockRestore();
  });

  it('is the next one again once its day has passed, and is not while a day is typed', async () => {
    await changeSettings({ briefFor: 'Acme', briefDay: dayOf(Date.now() - days(1)) });
    render(<App />);
    const input = await field();
    expect(input.value).toBe('');
    expect(screen.getByText('For the next interview')).toBeDefined();
    fireEvent.input(input, { target: { value: 'Merrow' } });
    fireEvent.blur(input);
    const day = screen.getByLabelText<HTMLInputElement>('Day');
    fireEvent.input(day, { target: { value: '0002-11-30' } });
    fireEvent.blur(day);
    await pause(50);
    expect(input.value).toBe('Merrow');
    await waitFor(async () =>
      expect(await getSettings()).toMatchObject({ briefFor: 'Merrow', briefDay: '0002-11-30' }),
    );
  });
});

it('The brief has no words from sample letters', async () => {
  const [sample, real] = [buildRejection({ sample: true }), buildRejection()];
  await database().rejections.bulkAdd([sample, real]);
  const said = (id: string, text: string) => buildReflection(id, { answers: [{ question: 'went_well', text }] });
  await database().reflections.bulkAdd([said(sample.id, 'From the sample'), said(real.id, 'I asked back')]);
  render(<App />);
  expect(await screen.findByText('I asked back')).toBeDefined();
  expect(screen.queryByText('From the sample')).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Leave out: I asked back' }));
  await waitFor(() => expect(screen.queryByText('I asked back')).toBeNull());
  fireEvent.click(screen.getByRole('button', { name: 'Show again what was left out' }));
  expect(await screen.findByText('I asked back')).toBeDefined();
});
