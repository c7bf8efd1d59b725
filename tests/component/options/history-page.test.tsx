import { fireEvent, render, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { HistoryPage } from '../../../entrypoints/options/pages/history-page.tsx';
import type { Rejection } from '../../../utils/core/model/rejection.ts';
import { accessibilityFaults } from '../../support/axe.ts';
import { buildRejection, now } from '../../support/build-records.ts';

const some = [
  buildRejection({ company: 'Café Zoë', role: 'Barista', stage: 'screen' }),
  buildRejection({ company: 'Acme', role: 'Frontend Engineer', dreamJob: true, note: 'Call Mina' }),
  buildRejection({ company: 'Silberbach GmbH', role: 'Koordinatorin', sample: true }),
];

function show(rejections: readonly Rejection[] = some) {
  const onAdd = vi.fn();
  const onForgetSamples = vi.fn();
  const view = render(
    <HistoryPage rejections={rejections} now={now} onAdd={onAdd} onForgetSamples={onForgetSamples} />,
  );
  const companies = () => [...view.container.querySelectorAll('.rejection-company')].map((name) => name.textContent);
  return { ...view, companies, onAdd, onForgetSamples };
}

const search = (words: string) => fireEvent.input(screen.getByLabelText('Search'), { target: { value: words } });

describe('The history', () => {
  it('lists what is kept, each line leading to its record', () => {
    const { companies } = show();
    expect(companies()).toEqual(['Café Zoë', 'Acme', 'Silberbach GmbH']);
    expect(screen.getByRole('link', { name: /Acme/ }).getAttribute('href')).toBe(
      `/options.html#/rejection/${some[1]?.id}`,
    );
  });

  it.each([
    ['cafe zoe', ['Café Zoë']],
    ['ENGINEER', ['Acme']],
    ['mina', ['Acme']],
    ['engineer barista', []],
    ['  ', ['Café Zoë', 'Acme', 'Silberbach GmbH']],
  ])('finds words in any field, whatever their case and accents: %j', (words, found) => {
    const { companies } = show();
    search(words);
    expect(companies()).toEqual(found);
  });

  it('finds by stage and by what was much wanted', () => {
    const { companies } = show();
    fireEvent.change(screen.getByLabelText('How far it went'), { target: { value: 'screen' } });
    expect(companies()).toEqual(['Café Zoë']);
    fireEvent.click(screen.getByLabelText('Only what was much wanted'));
    expect(companies()).toEqual([]);
  });

  it('says how many were found, and shows everything again with one click', () => {
    const { container, companies } = show();
    search('nothing like this');
    expect(container.querySelector('[role=status]')?.textContent).toBe('0 found');
    fireEvent.click(screen.getByRole('button', { name: 'Show everything' }));
    expect(companies()).toHaveLength(3);
  });

  it('takes one by hand', () => {
    const { onAdd } = show([]);
    fireEvent.click(screen.getByRole('button', { name: 'Add one by hand' }));
    expect(onAdd).toHaveBeenCalledOnce();
  });

  it('removes what came from the sample inbox with one click, where there is any', () => {
    const { onForgetSamples } = show();
    fireEvent.click(screen.getByRole('button', { name: 'Remove the 1 record from the sample inbox' }));
    expect(onForgetSamples).toHaveBeenCalledOnce();
  });

  it.each([
    ['full', some],
    ['empty', []],
  ] as const)('can be used with a screen reader: %s', async (_, rejections) => {
    expect(await accessibilityFaults(show(rejections).container)).toEqual([]);
  });
});
