import 'fake-indexeddb/auto';
import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { App } from '../../../entrypoints/options/app.tsx';
import { keepRejection } from '../../../utils/storage/keep.ts';
import { reflectionsOf } from '../../../utils/storage/reflections.ts';
import { getRejection, listRejections } from '../../../utils/storage/rejections.ts';
import { requestsOf } from '../../../utils/storage/requests.ts';
import { buildKeep } from '../../support/build.ts';
import { freshDatabase } from '../../support/fresh-database.ts';

freshDatabase();

beforeEach(() => {
  fakeBrowser.reset();
  location.hash = '';
});

const go = (route: string) => {
  location.hash = route;
  dispatchEvent(new Event('hashchange'));
};

async function openRecord(): Promise<string> {
  const { rejection } = await keepRejection(buildKeep());
  render(<App />);
  fireEvent.click(await screen.findByText('Acme'));
  go(`#/rejection/${rejection.id}`);
  await screen.findByLabelText('Company');
  return rejection.id;
}

describe('The options tab', () => {
  it('shows what is kept elsewhere as soon as it is kept', async () => {
    render(<App />);
    expect(await screen.findByText('Nothing is kept yet')).toBeDefined();
    await keepRejection(buildKeep());
    expect(await screen.findByText('Acme')).toBeDefined();
  });

  it('keeps what is typed on a record', async () => {
    const id = await openRecord();
    fireEvent.input(screen.getByLabelText('Company'), { target: { value: 'Acme Ltd' } });
    fireEvent.blur(screen.getByLabelText('Company'));
    await waitFor(async () => expect((await getRejection(id))?.company).toBe('Acme Ltd'));
    expect(await screen.findByRole('heading', { level: 1, name: 'Acme Ltd' })).toBeDefined();
  });

  it('plans to ask for feedback', async () => {
    const id = await openRecord();
    fireEvent.click(await screen.findByRole('button', { name: 'Remind me later' }, { timeout: 5000 }));
    expect(await screen.findByRole('button', { name: 'I sent it' })).toBeDefined();
    expect((await requestsOf(id)).map(({ state }) => state)).toEqual(['planned']);
  });

  it('keeps the answers of a look back, and goes on where it was left', async () => {
    const id = await openRecord();
    fireEvent.click(await screen.findByRole('button', { name: 'Look back, 2 minutes' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Low' }));
    const field = await screen.findByLabelText('What is one thing you did well?');
    fireEvent.input(field, { target: { value: 'I listened' } });
    go('#/history');
    await screen.findByLabelText('Search');
    go(`#/rejection/${id}`);
    expect(await screen.findByText('I listened')).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: 'Go on where you stopped' }));
    const again = (await screen.findByLabelText('What is one thing you did well?')) as HTMLTextAreaElement;
    expect(again.value).toBe('I listened');
  });

  it('hears a second "Look back" from the mail after the first was stopped', async () => {
    const id = await openRecord();
    go(`#/rejection/${id}/look-back`);
    fireEvent.click(await screen.findByRole('button', { name: 'Stop here' }));
    await waitFor(() => expect(location.hash).toBe(`#/rejection/${id}`));
    dispatchEvent(new HashChangeEvent('hashchange'));
    go(`#/rejection/${id}/look-back`);
    expect(await screen.findByRole('heading', { name: 'How is it right now?' })).toBeDefined();
  });

  it('deletes a look back, and brings it back with one click', async () => {
    const id = await openRecord();
    fireEvent.click(await screen.findByRole('button', { name: 'Look back, 2 minutes' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Low' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Stop here' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Delete this look back' }));
    expect(await screen.findByText('The look back was deleted.')).toBeDefined();
    expect(await reflectionsOf(id)).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await reflectionsOf(id)).toMatchObject([{ answers: [{ text: 'low' }] }]));
  });

  it('deletes a record, and brings it back with one click', async () => {
    const id = await openRecord();
    fireEvent.click(screen.getByRole('button', { name: 'Delete this record' }));
    expect(await screen.findByText('Acme was deleted.')).toBeDefined();
    expect(await listRejections()).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect((await getRejection(id))?.company).toBe('Acme'));
  });

  it('says so where a record is gone', async () => {
    render(<App />);
    go('#/rejection/00000000-0000-4000-8000-000000000000');
    expect(await screen.findByText('This is not here any more.')).toBeDefined();
  });
});
