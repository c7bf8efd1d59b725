import { expect, test } from 'vitest';
import { optionalHostPatterns } from '../../utils/webmail/hosts.ts';

test('no site is asked for twice', () => {
  const patterns = optionalHostPatterns();
  expect(new Set(patterns).size).toBe(patterns.length);
});
