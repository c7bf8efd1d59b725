import { describe, expect, test } from 'vitest';
import { openAsk } from '../../../utils/core/requests/open-ask.ts';
import { planned } from './request.ts';

const asked = { ...planned, state: 'asked' } as const;
const nudge = { ...asked, id: 'nudge', kind: 'nudge' } as const;
const second = { ...asked, id: 'second', kind: 'specific' } as const;

describe('the request that an answer closes', () => {
  test.each([
    ['the one that waits', [asked], asked.id],
    ['the ask rather than its reminder', [asked, nudge], asked.id],
    ['the second ask after an answered first', [{ ...asked, state: 'answered' as const }, second], 'second'],
    ['the one given up, where the answer is late', [{ ...asked, state: 'no_answer' as const }], asked.id],
    ['none where it was only planned', [planned], undefined],
    ['none where only thanks were sent', [{ ...asked, kind: 'thanks' as const }], undefined],
    ['none where they declined', [{ ...asked, state: 'declined' as const }], undefined],
  ])('is %s', (_, requests, id) => {
    expect(openAsk(requests)?.id).toBe(id);
  });
});
