import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { awaitLetter, bringLetter } from '../../../utils/background/far-letters.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const letter = { version: 'one', text: 'Dear Alex' };
const word = () => crypto.randomUUID();

test('a letter reaches the page that gave its frame the word, whichever of the two comes first', async () => {
  const [first, second] = [word(), word()];
  const asked = awaitLetter(1, first);
  bringLetter(1, first, letter);
  expect(await asked).toEqual(letter);
  bringLetter(1, second, letter);
  expect(await awaitLetter(1, second)).toEqual(letter);
});

test('no other tab and no other word gets it', async () => {
  const given = word();
  bringLetter(1, given, letter);
  const others = [awaitLetter(2, given), awaitLetter(1, word())];
  await vi.advanceTimersByTimeAsync(10_000);
  expect(await Promise.all(others)).toEqual([null, null]);
});

test('a letter that nobody asks for is forgotten', async () => {
  const given = word();
  bringLetter(1, given, letter);
  await vi.advanceTimersByTimeAsync(10_000);
  const late = awaitLetter(1, given);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(await late).toBeNull();
});
