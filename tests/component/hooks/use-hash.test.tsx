import { act, cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { useHash } from '../../../components/hooks/use-hash.ts';

function Place() {
  return <p>at {useHash()}</p>;
}

/** Goes on in the same breath as the first drawing, as a quick press can. */
function PlaceThatMovesOn() {
  const hash = useHash();
  if (hash === 'first') history.replaceState(null, '', '#/second');
  return <p>at {hash}</p>;
}

afterEach(() => {
  cleanup();
  location.hash = '';
});

test('a page follows its address', async () => {
  location.hash = '#/history';
  render(<Place />);
  expect(screen.getByText('at history')).toBeTruthy();
  await act(async () => {
    location.hash = '#/settings';
    dispatchEvent(new HashChangeEvent('hashchange'));
  });
  expect(screen.getByText('at settings')).toBeTruthy();
});

test('a step taken before the page was ready to follow is not lost', async () => {
  location.hash = '#/first';
  await act(async () => {
    render(<PlaceThatMovesOn />);
  });
  expect(screen.getByText('at second')).toBeTruthy();
});
